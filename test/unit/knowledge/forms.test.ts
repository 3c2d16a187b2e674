import { expect, test } from 'vitest';
import { compileKnowledge } from '../../../src/knowledge/compile';
import { openLibrary } from '../../../src/knowledge/library';
import { buildMatcher } from '../../../src/story/matcher';
import { readStory } from '../../../src/story/read-story';

const matcher = buildMatcher(openLibrary(compileKnowledge().knowledge));

const linked = (text: string, published: string) =>
  readStory({ text, published }, matcher)
    .people.filter(({ known }) => known)
    .map(({ id }) => id)
    .sort();

/** Ordinary words, places, brands and other people: day, text. */
const NOBODY: [string, string][] = [
  ['2021-05-03', 'Ali Zaidi, a White House adviser on climate, spoke of Iraq. Zaidi said that the plan was ready.'],
  ['2023-04-22', 'Hassan Diab, a Canadian teacher, was tried in Paris for a bomb at a synagogue. Diab stayed away.'],
  ['2025-03-04', 'Joseph Aoun, president of Northeastern University, welcomed the students. Aoun spoke of robots.'],
  [
    '2016-09-10',
    'North Korea will test again, said Kim Yong-hyun of Dongguk University in South Korea. Kim is a professor.',
  ],
  ['2005-11-02', 'Naoki Tanaka, an economist in Japan, saw growth. Tanaka said that wages would rise.'],
  ['2014-09-05', 'Li Qiang founded China Labor Watch in New York. Li said that factories in China hid their faults.'],
  [
    '2022-10-20',
    'Mohamad Eslami of the University of Minho writes on Iran and drones. Eslami said that they are cheap.',
  ],
  ['2022-04-26', 'Ali Younesi, who won gold at an Olympiad, is held in Iran. Younesi denied the charges in Tehran.'],
  [
    '2008-06-12',
    'Rain fell again on Clinton, Iowa, where the river has left its banks. In Clinton the schools stay shut.',
  ],
  [
    '1996-03-01',
    'The ferry from Clinton, Connecticut, was late. Clinton is a town of 13,000 people in the United States.',
  ],
  ['2019-08-04', 'Washington state is known for apples. Growers in Washington say that the harvest is late.'],
  ['2022-09-01', 'Water is short in Jackson, Mississippi. Pumps failed in Jackson on Monday, the mayor said.'],
  [
    '2003-01-20',
    'Bush fires spread near Canberra. Bush walkers were told to leave the hills, and the United States sent help.',
  ],
  ['2001-11-05', 'Ford cars sold well in the United States this autumn. Ford said it would hire 900 people.'],
  ['2022-11-02', 'Jerome Powell said that rates would rise. Powell chairs the Federal Reserve in Washington.'],
  ['1999-04-02', 'Nixon cameras and Nikon lenses were on sale at the fair in Cologne, Germany.'],
  ['2015-05-11', 'The Carter Center sent observers to the vote in Guyana. The Carter Center was invited in March.'],
  ['2017-05-28', 'May was the warmest month in Britain since 2008. In May the gardens of London bloomed early.'],
  ['2007-02-03', 'Rice prices rose in Thailand. Rice is traded in the United States as well, and Rice futures gained.'],
  ['1990-10-01', 'The baker opens at five. Baker Street is quiet then, and the Baker Hotel in Dallas is asleep.'],
  ['1991-01-04', 'A young man was hurt in London. Young people in Britain ride too fast, a policeman said.'],
  [
    '2009-04-01',
    'Brown University in Providence has a new library. Brown was founded in 1764, in what is now the United States.',
  ],
  [
    '2012-07-03',
    'Major General Aileen Ford-Smith inspected the troops. Major repairs wait for Britain, and for London.',
  ],
  [
    '1998-02-05',
    'Guests slept at Blair House in Washington. Blair House stands across the street from the White House.',
  ],
  [
    '2009-09-09',
    'Bill Gates gave money for vaccines. Gates said that his foundation would go on; the Pentagon was not asked.',
  ],
  ['1996-06-06', 'Katy Perry was not yet known. Perry was a pupil in California, in the United States.'],
  ['2018-08-22', 'Michael Cohen pleaded guilty in New York. Cohen said that he had paid two women.'],
  ['2018-05-01', 'John Kelly, a footballer with Derry, scored twice. Kelly was hurt late in the match.'],
  ['2004-12-12', 'Miller beer and King salmon were served at the fair in Ohio. Miller is brewed in Milwaukee.'],
  ['2013-10-20', 'Kim Kardashian married in Florence, Italy. Kardashian and the rapper Kanye West met the guests.'],
  ['2012-09-30', 'Khan Academy puts lessons online. Khan Academy was founded in 2008 in the United States.'],
  ['2011-10-15', 'Wall Street fell. The Street worries about Greece, and Wall Street banks sold shares.'],
  [
    '2021-02-27',
    'Johnson & Johnson asked for approval of its vaccine in Britain. Johnson & Johnson is based in New Jersey.',
  ],
  ['2017-10-01', 'Alec Baldwin was on television. Baldwin played a president, and the audience laughed.'],
  ['1994-01-09', 'Gale Anne Hurd made the film. Hurd said that it cost ninety million dollars.'],
  ['2024-03-03', 'Ridley Scott is at work on a film. Scott said that it would be finished in autumn.'],
  ['2011-11-11', 'Cameron Diaz was seen in London. Diaz starred in two films that year, British papers said.'],
  ['2018-09-09', 'Merkel cell carcinoma is a rare cancer of the skin. German doctors treat Merkel cell tumours early.'],
  [
    '2005-07-07',
    'Dodger Stadium stands in Chavez Ravine. Families were moved from Chavez Ravine in the 1950s; some came from Venezuela.',
  ],
  [
    '2009-06-28',
    'The Castro district of San Francisco was full. In the Castro, bars stayed open all night; a band from Cuba played.',
  ],
  ['2003-08-01', 'The Lincoln Navigator is a large car. Lincoln said that it would sell the Navigator in China.'],
  ['2011-02-19', 'Students filled the capitol in Madison, Wisconsin. In Madison the crowd grew to 60,000.'],
  ['1992-03-03', 'Trevor Nunn directs the play in London. Nunn said that the set was a ship.'],
  ['2016-05-05', 'The Ukrainian town of Turkmenbashi Street has a cinema; a ferry sails from Turkmenbashi to Baku.'],
  [
    '2003-01-16',
    'Russian colonel Yuri Budanov was tried in Rostov. Budanov was accused of killing a Chechen woman, Russia said.',
  ],
  ['1999-05-05', 'Michael Johnson, the American sprinter, won in Rome. Johnson ran the 400 metres in 43.9 seconds.'],
  ['2005-03-03', 'Ben Wallace had 14 rebounds for Detroit. Wallace said that the Pistons had played badly.'],
  ['2010-04-04', 'The novelist Robin Cook has written thirty thrillers. Cook is a doctor as well.'],
  ['2006-06-06', 'Adam Smith wrote The Wealth of Nations. Smith was born in Scotland, and economists quote him still.'],
  ['1998-10-10', 'Shops such as John Lewis sell curtains in London. John Lewis has 25 stores in Britain.'],
  ['2019-07-07', 'Emmanuel Sanders caught the ball. Sanders said that Denver had played well.'],
  ['2022-02-03', 'Sharon Weinberger wrote a history of the Pentagon agency. Weinberger is a journalist in Washington.'],
  [
    '2015-03-04',
    'The Henry Jackson Society in London printed a paper on Syria. The Henry Jackson Society has 12 writers.',
  ],
  ['2022-12-20', 'Joe Kennedy is to look after trade with Northern Ireland. Kennedy will visit Belfast in spring.'],
  [
    '2014-11-05',
    'Duncan Hunter, a Republican congressman from California, won again. Hunter took the seat that his father had held.',
  ],
  ['1990-05-15', 'Mrs. Bush read to children at a school in Washington. Mrs. Bush likes books for the young.'],
  [
    '1997-12-04',
    'Robert Muller was wounded in Vietnam and speaks against landmines. Muller leads a group of veterans.',
  ],
  ['2016-03-01', 'John Campbell, once ambassador to Nigeria, writes on elections in Lagos. Campbell lived in Abuja.'],
  ['2024-11-03', 'Yuri Borisov plays a guard in the film. The actor Borisov was born near Moscow, in Russia.'],
  [
    '2012-12-20',
    'Andrei Kolesnikov, a reporter of Kommersant, asked about the road. Kolesnikov travels with the guests.',
  ],
  [
    '2005-08-09',
    'Alexander Yakovlev, a procurement officer of the United Nations, pleaded guilty. Yakovlev was fined.',
  ],
  ['2009-05-05', 'Sergei Sokolov, an editor in Moscow, asked for guards. Sokolov said that his paper had been warned.'],
  ['2022-07-14', 'Edward Price, an economist in New York, spoke of the dollar. Price teaches at a university.'],
  [
    '2017-05-10',
    'Thomas Graham of the Council on Foreign Relations spoke of nuclear arms and Russia. Graham was in Moscow in 1994.',
  ],
  ['2014-11-09', 'Sergey Kovalev won in Atlantic City. Kovalev, a boxer from Russia, now holds three titles.'],
  ['1993-10-05', 'Vladimir Semyonov commands the ground forces of Russia. Semyonov flew to Moscow, a general said.'],
];

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
