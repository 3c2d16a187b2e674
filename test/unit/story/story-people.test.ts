import { expect, test } from 'vitest';
import { read } from './made-up-records';

/** Each line: what is tried, the text, the people that must come out ("Name: mention, mention", ids left out). */
const CASES: [string, string, string[]][] = [
  ['a given and a family name', 'Then Margaret Hollis left.', ['Margaret Hollis']],
  ['unknown names with a title', 'The Afghan Ambassador Hamdul Mohibur left.', ['Hamdul Mohibur']],
  ['unknown names with a trade', 'The goalkeeper Mouezar Hassin was tired.', ['Mouezar Hassin']],
  ['unknown names that say something', '"No," said Tarivaan Okeleso.', ['Tarivaan Okeleso']],
  ['unknown names with an age', 'A jury cleared Tarivaan Okeleso, 54, on Monday.', ['Tarivaan Okeleso']],
  ['unknown names with an age before', 'It was 35-year-old Tarivaan Okeleso.', ['Tarivaan Okeleso']],
  ['unknown names with an apposition', 'It was Tarivaan Okelesen, a baker.', ['Tarivaan Okelesen']],
  ['unknown names of a country', "It was Bulgaria's Grigorin Dimitrov.", ['Grigorin Dimitrov']],
  ['results with countries', '2. Valttoro Bottas (Finland) Mercedes 1:28', ['Valttoro Bottas']],
  ['what was done to somebody', 'Ahmaudi Arberu was killed there.', ['Ahmaudi Arberu']],
  ['kin', "It was Breonnu Taylor's family.", ['Breonnu Taylor']],
  ['two initials before an ordinary word', 'Defensive end J.J. Watt and others left.', ['J.J. Watt']],
  ['a given name that is a verb', 'The runner Will Dissler caught it.', ['Will Dissler']],
  ['a given name of a country whose lists are short', 'Then Tsakhiagiin Hollis left.', ['Tsakhiagiin Hollis']],
  [
    'two family names with a particle between',
    'José Botelho de Vasconcelos left. Then Botelho de Vasconcelos slept.',
    ['José Botelho de Vasconcelos, Botelho de Vasconcelos'],
  ],
  ['initials', 'It was J. K. Harrowby, a writer.', ['J. K. Harrowby']],
  ['a name whose surname speaks later', 'A ball hit Joe Root there. Root said no.', ['Joe Root, Root']],
  ['two capitals as initials', 'A novel by JK Rowling, a writer.', ['JK Rowling']],
  ['particles', 'It was Marieke van der Berg, a judge.', ['Marieke van der Berg']],
  ['Arabic particles', 'It was Prince Faisal bin Farhan, an envoy.', ['Faisal bin Farhan']],
  ['Korean names', 'The ball came to Park Joo-Ho late.', ['Park Joo-Ho']],
  ['Chinese names of which a half is a word', 'Then Chow Hang-tung left.', ['Chow Hang-tung']],
  ['who has something', 'Warren Buffoni’s firm rose.', ['Warren Buffoni']],
  ['Korean names with a small second syllable', 'Mayor Hau Lung-bin left.', ['Hau Lung-bin']],
  ['Chinese names', 'The match was won by Zhang Zhenyu.', ['Zhang Zhenyu']],
  [
    'a surname that is a word',
    'It was Jennifer Hazard again; Jennifer Hazard won.',
    ['Jennifer Hazard, Jennifer Hazard'],
  ],
  ['a unit of an army', 'The order came from the chief of Tarivaan Okeleso Army Battalion, who said no more.', []],
  ['a surname that is a month', 'It was Brian May, a guitarist.', ['Brian May']],
  ['a surname that is a place', 'It was Harold Washington, an actor.', ['Harold Washington']],
  ['names beside names', 'So did Margaret Hollis and Johanna Stones.', ['Margaret Hollis', 'Johanna Stones']],
  ['a trade stuck to the name', 'A video of Scientologist Thomas Harding ran.', ['Thomas Harding']],
  ['surnames after the full name', 'Margaret Hollis left. Hollis slept.', ['Margaret Hollis, Hollis']],
  ['surnames before the full name', 'Hollis left early\n\nMargaret Hollis slept.', ['Hollis, Margaret Hollis']],
  [
    'surnames with particles',
    'Marieke van der Berg sat. Later van der Berg rose.',
    ['Marieke van der Berg, van der Berg'],
  ],
  [
    'surnames with particles that open a sentence',
    'Marieke van der Berg sat. Van der Berg rose.',
    ['Marieke van der Berg, Van der Berg'],
  ],
  ['family names that come first', 'The match was won by Zhang Zhenyu. Zhang smiled.', ['Zhang Zhenyu, Zhang']],
  ['given names after the full name', 'Margaret Hollis left. "Come back, Margaret."', ['Margaret Hollis, Margaret']],
  ['possessives', "Margaret Hollis left. Hollis's car and Hollis’ dog stayed.", ['Margaret Hollis, Hollis, Hollis']],
  ['a surname in a pair', 'Margaret Hollis left. The Hollis-Byrne talks ended.', ['Margaret Hollis, Hollis']],
  ['a surname in capitals', 'HOLLIS LEAVES LONDON\n\nMargaret Hollis left.', ['HOLLIS, Margaret Hollis']],
  ['courtesy before a surname alone', 'Then Mr. Toccafondi spoke. Toccafondi sat.', ['Toccafondi, Toccafondi']],
  ['a surname in capitals after a courtesy', 'Then Mr. BAZOBERRY (Bolivia) spoke.', ['BAZOBERRY']],
  ['a government called by its head', 'Under the Monti government taxes rose.', ['Monti']],
  ['royals', 'Then Prince Harry waved.', ['Harry']],
  ['credits', '(Reporting by Guy Falconer; Editing by Andrew Heavens)', ['Guy Falconer', 'Andrew Heavens']],
  ['middle initials', 'Robert J. Byrne left. Byrne slept.', ['Robert J. Byrne, Byrne']],
  ['an initial that is also an article', 'Walter A. Hollis left.', ['Walter A. Hollis']],
  ['three names, the first unknown', 'It was Kamilare Aisha Hollis, a poet.', ['Kamilare Aisha Hollis']],
  ['a third name that is a title', 'So spoke Martin Luther King Jr. there.', ['Martin Luther King Jr']],
  ['a Korean family name that is a word', 'The bank of Masayoshi Son lost money.', ['Masayoshi Son']],
  ['a Kikuyu particle', 'It was Samuel wa Njuguna, a doctor.', ['Samuel wa Njuguna']],
  [
    'a place in the team',
    'Then QB Daniel Prescott ran; so did F Michael Diallo.',
    ['Daniel Prescott', 'Michael Diallo'],
  ],
  [
    'two family names after the full name',
    'Francisco Arias Cárdenas left. Then Arias Cárdenas slept.',
    ['Francisco Arias Cárdenas, Arias Cárdenas'],
  ],
  [
    'two family names with a hyphen',
    'Arturo Marín Sotelo, 29, left. Marín-Sotelo slept.',
    ['Arturo Marín Sotelo, Marín-Sotelo'],
  ],
  [
    'the first of two family names alone',
    'Guillermo Cárdenas Sotelo, 29, left. Then Cárdenas slept.',
    ['Guillermo Cárdenas Sotelo, Cárdenas'],
  ],
  [
    'letters in brackets beside a name that is the same',
    'Arantxa Rus (NED) beat Johanna Stones (RUS).',
    ['Arantxa Rus', 'Johanna Stones'],
  ],
  ['the same person in two ways', 'Robert Byrne left. Robert J. Byrne slept.', ['Robert Byrne, Robert J. Byrne']],
];

/** Nobody: organisations, places, works and things that look like names. */
const NOBODY: [string, string][] = [
  ['a school', 'They met at Margaret Hollis High School.'],
  ['a university', 'They met at Robert Gordon University.'],
  ['a stadium', 'They met at Arthur Ashe Stadium.'],
  ['a ship', 'They sailed on the USS Carl Vinson.'],
  ['a storm', 'Then Hurricane Laura came.'],
  ['a place of several words', 'They live in the United Arab Emirates, in San Jose and in Los Angeles.'],
  ['a saint’s town', 'They live in Santa Clara and play for St. Germain.'],
  ['a brand', 'They sell Louis Vuitton and Harley Davidson.'],
  ['an aeroplane', 'A Russian Tupolev Tu-154 landed.'],
  ['a company with a family name', 'On Monday Ford said it would close the plant.'],
  ['months', 'In April May flowers grow; in June and July the Bloom fair opens.'],
  ['a headline of ordinary words', 'Joy Grows As Spring Grant Lands In Hope Valley'],
  ['a party', 'The Justice and Development Party won; so did Fuerza Popular (FP).'],
  ['a firm with partners', 'Arthur J. Hollis & Co. gained; so did Arthur Hollis and Sons.'],
  ['the second half of a firm', 'It has a Rolls-Royce Trent engine and a wing by Douglas Aircraft.'],
  ['a firm by its ending', 'Shares of Walter Hollis Co rose.'],
  ['what an organisation is called by', 'So said Andrew Hollis Initiative staff and those of Peter Hollis Design.'],
  ['a movement', 'The leaders of Tehreek-e-Insaf met.'],
  ['a party and a state', 'The bill of the lawmaker (R-W.Va.) failed; R-W.Va., they said.'],
  ['a town with a name of two words', 'They met in Des Moines and left for Baton Rouge, Louisiana.'],
  ['a pair of surnames', 'The Harding-Byrne talks ended.'],
  ['a newspaper', 'So the Huffington Post and the Deseret News wrote.'],
];

const people = (text: string) => read(text).people.map((line) => line.replace(/^story:\d+: /, ''));

test.each(CASES)('finds %s', (_what, text, expected) => {
  expect(people(text)).toEqual(expected);
});

test.each(NOBODY)('takes nobody for a person: %s', (_what, text) => {
  expect(people(text)).toEqual([]);
});

test('a surname that opens a sentence as an ordinary word is not the person', () => {
  expect(people('Johanna Stones, 33, left. Stones fell from the cliff, and stones hit the road.')).toEqual([
    'Johanna Stones',
  ]);
});

test('a place of the same name is not the person', () => {
  expect(people('Harold Washington, an actor, left. He flew in Washington.')).toEqual(['Harold Washington']);
});

test('a given name with another name behind it is not the person', () => {
  expect(people('Then Drew Hollis, a baker, left. Drew Stormy slept, and captain DREW HOLLIS did too.')).toEqual([
    'Drew Hollis',
  ]);
});

test('somebody else with the same surname keeps it', () => {
  expect(people('Margaret Hollis left. Then Rupert Hollis, her brother, left.')).toEqual([
    'Margaret Hollis',
    'Rupert Hollis',
  ]);
});
