import { expect, test } from 'vitest';
import { compileKnowledge } from '../../../src/knowledge/compile';
import { openLibrary } from '../../../src/knowledge/library';
import { buildMatcher } from '../../../src/story/matcher';
import { readStory } from '../../../src/story/read-story';
import { NOBODY } from './other-bearers';

const matcher = buildMatcher(openLibrary(compileKnowledge().knowledge));

const linked = (text: string, published: string) =>
  readStory({ text, published }, matcher)
    .people.filter(({ known }) => known)
    .map(({ id }) => id)
    .sort();

test.each(NOBODY)('%s %s: nobody known is meant', (day, text) => {
  expect(linked(text, day)).toEqual([]);
});

/** Day, text, the only people meant. */
const SOMEBODY: [string, string, string[]][] = [
  ['1991-02-28', 'President Bush said that Kuwait was free. Bush spoke from the White House.', ['george-h-w-bush']],
  ['2003-05-02', 'President Bush said that the battle of Iraq was over. Bush spoke on a carrier.', ['george-w-bush']],
  [
    '1994-01-15',
    'President Clinton met Boris Yeltsin in Moscow. Clinton flew on to Minsk.',
    ['bill-clinton', 'boris-yeltsin'],
  ],
  [
    '2010-04-09',
    'Secretary of State Hillary Rodham Clinton spoke in Washington. Clinton thanked the senators.',
    ['hillary-clinton'],
  ],
  ['2001-09-20', 'Russian Foreign Minister Igor Ivanov arrived. Ivanov said that talks would go on.', ['igor-ivanov']],
  [
    '2005-09-20',
    'Russian Defense Minister Sergei Ivanov arrived. Ivanov said that talks would go on.',
    ['sergei-ivanov'],
  ],
  [
    '1994-06-17',
    'Former President Jimmy Carter met North Korean leader Kim Il-sung. Kim offered a freeze.',
    ['jimmy-carter', 'kim-il-sung'],
  ],
  ['2003-01-10', 'North Korean leader Kim Jong-il did not appear. Kim has ruled since 1994.', ['kim-jong-il']],
  ['2018-06-12', 'North Korean leader Kim Jong Un smiled. Kim shook hands in Singapore.', ['kim-jong-un']],
  [
    '1990-11-23',
    'Syrian President Hafez al-Assad received the guests in Damascus. Assad spoke for an hour.',
    ['hafez-al-assad'],
  ],
  [
    '2013-09-10',
    'Syrian President Bashar al-Assad denied it. Assad spoke to American television.',
    ['bashar-al-assad'],
  ],
  [
    '1962-10-28',
    'Cuban Prime Minister Fidel Castro was not asked. Castro was angry, people in Havana said.',
    ['fidel-castro'],
  ],
  [
    '2010-09-07',
    'Cuban President Raul Castro met the cardinal in Havana. Castro promised to free prisoners.',
    ['raul-castro'],
  ],
  [
    '1975-06-01',
    'Canadian Prime Minister Pierre Trudeau spoke in Ottawa. Trudeau asked for patience.',
    ['pierre-trudeau'],
  ],
  [
    '2018-06-09',
    'Canadian Prime Minister Justin Trudeau spoke in Quebec. Trudeau called the tariffs an insult.',
    ['justin-trudeau'],
  ],
  ['2002-04-22', 'Jean-Marie Le Pen came second in France. Le Pen thanked his voters.', ['jean-marie-le-pen']],
  ['2017-05-08', 'Marine Le Pen lost in France. Le Pen promised to change her party.', ['marine-le-pen']],
  [
    '1998-05-28',
    'Pakistani Prime Minister Nawaz Sharif said that five tests were made. Sharif spoke on television.',
    ['nawaz-sharif'],
  ],
  ['2022-04-12', 'Pakistan elected Prime Minister Shehbaz Sharif. Sharif thanked the house.', ['shehbaz-sharif']],
  [
    '1976-03-04',
    'Pakistani Prime Minister Zulfikar Ali Bhutto spoke. Bhutto wants a plant from France.',
    ['zulfikar-ali-bhutto'],
  ],
  [
    '1989-06-07',
    'Prime Minister Benazir Bhutto of Pakistan spoke to Congress. Bhutto said Pakistan had no bomb.',
    ['benazir-bhutto'],
  ],
  ['1998-10-12', 'President Heydar Aliyev won again in Azerbaijan. Aliyev is 75.', ['heydar-aliyev']],
  [
    '2020-11-10',
    'Azerbaijani President Ilham Aliyev signed. Aliyev called it a surrender by Armenia.',
    ['ilham-aliyev'],
  ],
  [
    '1974-05-18',
    'Indian Prime Minister Indira Gandhi announced the test. Gandhi called it peaceful.',
    ['indira-gandhi'],
  ],
  [
    '1988-06-09',
    'Indian Prime Minister Rajiv Gandhi spoke at the United Nations. Gandhi gave a plan.',
    ['rajiv-gandhi'],
  ],
  ['1985-01-15', 'Japanese Foreign Minister Shintaro Abe met the press. Abe left for Washington.', ['shintaro-abe']],
  ['2016-05-27', 'Prime Minister Shinzo Abe of Japan went to Hiroshima. Abe laid a wreath.', ['shinzo-abe']],
  ['2019-03-08', 'Chinese Foreign Minister Wang Yi spoke in Beijing. Wang answered 21 questions.', ['wang-yi']],
  [
    '2020-03-23',
    'British Prime Minister Boris Johnson told people to stay at home. Johnson spoke from Downing Street.',
    ['boris-johnson'],
  ],
  [
    '1968-07-01',
    'President Lyndon Johnson spoke at the signing of the treaty. Johnson called it important.',
    ['lyndon-johnson'],
  ],
  ['2002-10-01', 'Secretary of State Colin Powell met inspectors. Powell asked them to wait.', ['colin-powell']],
  [
    '2009-02-03',
    'Defense Secretary Robert Gates spoke to senators. Gates said that Afghanistan came first.',
    ['robert-gates'],
  ],
  [
    '1994-11-20',
    'Defense Secretary William Perry spoke in Seoul. Perry said that war had been near.',
    ['william-perry'],
  ],
  [
    '2017-03-16',
    'Prime Minister Theresa May spoke in London. "Now is not the time," May said of Scotland.',
    ['theresa-may'],
  ],
  [
    '1991-08-20',
    'British Prime Minister John Major telephoned Moscow. Major spoke from Downing Street.',
    ['john-major'],
  ],
  ['2008-10-08', 'Prime Minister Gordon Brown announced the rescue. Brown spoke in London.', ['gordon-brown']],
  ['1988-12-07', 'Soviet leader Mikhail Gorbachev spoke in New York. Gorbachev announced cuts.', ['mikhail-gorbachev']],
  [
    '2022-02-25',
    'Ukrainian President Volodymyr Zelenskyy stayed in Kyiv. Zelenskyy asked for help.',
    ['volodymyr-zelensky'],
  ],
  [
    '2021-06-16',
    'President Joe Biden met President Vladimir Putin in Geneva. Putin spoke first.',
    ['joe-biden', 'vladimir-putin'],
  ],
  [
    '2013-11-24',
    'Iranian Foreign Minister Mohammad Javad Zarif smiled. Zarif called it a first step.',
    ['mohammad-javad-zarif'],
  ],
  ['2020-09-16', 'Japan elected Prime Minister Yoshihide Suga. Suga was a cabinet secretary.', ['yoshihide-suga']],
  [
    '1986-10-12',
    'Secretary of State George Shultz looked tired in Reykjavik. Shultz spoke of disappointment.',
    ['george-shultz'],
  ],
  [
    '2025-07-10',
    'Admiral David Johnston, who heads the defence force of Australia, spoke in Canberra. Johnston named no ship.',
    ['david-johnston-admiral'],
  ],
  [
    '2014-06-03',
    'David Johnston, the defence minister of Australia, spoke in Canberra. Johnston named no ship.',
    ['david-johnston-politician'],
  ],
];

test.each(SOMEBODY)('%s %s', (day, text, ids) => {
  expect(linked(text, day)).toEqual(ids);
});

/** Agreements that share a name or end in a word that must not be cut: day, text, agreements. */
const AGREEMENTS: [string, string, string[]][] = [
  [
    '2008-06-20',
    'The Lancaster House agreement brought Zimbabwe independence and Mr Mugabe power.',
    ['lancaster-house-1979'],
  ],
  [
    '2010-11-03',
    'The Lancaster House agreement ties the forces of Britain and France together.',
    ['lancaster-house-2010'],
  ],
  ['1998-05-02', 'The Southeast Asian Nuclear-Weapons-Free Zone Treaty was on the table.', ['bangkok-treaty']],
  ['2026-04-20', 'The Israel-Lebanon ceasefire held for a third day.', ['israel-lebanon-2026']],
  ['2025-02-03', 'The Israel-Lebanon ceasefire held for a third month.', ['lebanon-ceasefire-2024']],
];

test.each(AGREEMENTS)('%s: %s', (published, text, ids) => {
  expect(readStory({ text, published }, matcher).treaties.map(({ id }) => id)).toEqual(ids);
});
