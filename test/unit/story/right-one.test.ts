import { expect, test } from 'vitest';
import { compileKnowledge } from '../../../src/knowledge/compile';
import { openLibrary } from '../../../src/knowledge/library';
import { buildMatcher } from '../../../src/story/matcher';
import { readStory } from '../../../src/story/read-story';

const matcher = buildMatcher(openLibrary(compileKnowledge().knowledge));

/** Each line: day, text, and who or what is named in it, in the order of the text: "id" for each mention. */
const CASES: [string, string, string[]][] = [
  // Names that several people bear, told apart by office, day, country and company.
  ['1994-06-10', 'The White House said Clinton would wait. Mr. Clinton spoke.', ['bill-clinton', 'bill-clinton']],
  ['2010-03-18', 'Secretary Clinton left. Former President Clinton slept.', ['hillary-clinton', 'bill-clinton']],
  ['1991-09-28', 'President Bush spoke in Washington. Bush left.', ['george-h-w-bush', 'george-h-w-bush']],
  ['2003-03-18', 'President Bush spoke in Washington. Bush left.', ['george-w-bush', 'george-w-bush']],
  ['2000-06-14', 'North Korean leader Kim met South Korean President Kim.', ['kim-jong-il', 'kim-dae-jung']],
  ['2011-10-26', 'In Seoul Defense Minister Kim Kwan-jin spoke. Kim left.', ['kim-kwan-jin', 'kim-kwan-jin']],
  [
    '2018-09-19',
    'Kim Jong-un met Moon Jae-in. Kim smiled; Moon too.',
    ['kim-jong-un', 'moon-jae-in', 'kim-jong-un', 'moon-jae-in'],
  ],
  ['2002-05-24', 'Russian Foreign Minister Ivanov and Defense Minister Ivanov came.', ['igor-ivanov', 'sergei-ivanov']],
  ['2015-07-10', 'Iran’s envoys said that Kerry and Zarif met again.', ['john-kerry', 'mohammad-javad-zarif']],
  // Ways of writing.
  ['2018-08-19', 'FORMER U.S. PRESIDENT BILL CLINTON:\n\n“No.”', ['bill-clinton']],
  [
    '2019-05-14',
    'Bashar al-Assad, Bashar Al-Assad and Bashar el-Assad',
    ['bashar-al-assad', 'bashar-al-assad', 'bashar-al-assad'],
  ],
  ['2019-05-14', 'Recep Tayyip Erdoğan’s plane, Erdogan’s wife', ['recep-tayyip-erdogan', 'recep-tayyip-erdogan']],
  ['2019-05-14', 'Shinzo Abe, Abe Shinzo and Shinzō Abe', ['shinzo-abe', 'shinzo-abe', 'shinzo-abe']],
  [
    '2019-05-14',
    'Andrés Manuel López Obrador left. López Obrador slept.',
    ['andres-manuel-lopez-obrador', 'andres-manuel-lopez-obrador'],
  ],
  ['2019-05-14', 'Sergey Viktorovich Lavrov and Sergei V. Lavrov', ['sergey-lavrov', 'sergey-lavrov']],
  ['2009-05-14', 'Joseph R. Biden Jr. left.', ['joe-biden']],
  ['2019-05-14', 'Donald Trump Jr. left.', []],
  ['2019-05-14', 'Queen Elizabeth II left.', ['elizabeth-ii']],
  ['2004-05-14', 'Dr. Mohamed el-Baradei and Mohamed ElBaradei', ['mohamed-elbaradei', 'mohamed-elbaradei']],
  // Agreements whose names hang on the day and on the case.
  ['1970-08-12', 'The Moscow Treaty was signed by Brandt, West Germany said.', ['treaty-of-moscow-1970']],
  ['1990-09-13', 'The Moscow Treaty clears the way for German unification.', ['two-plus-four']],
  ['2002-11-20', 'The Moscow Treaty cuts strategic warheads.', ['sort']],
  ['2013-11-25', 'Under the Geneva agreement Iran stops enriching.', ['iran-joint-plan-of-action-2013']],
  ['1994-10-25', 'Under the Geneva agreement North Korea freezes its reactors.', ['agreed-framework']],
  ['2009-07-06', 'The START treaty expires in December, and talks start again.', ['start-1']],
  ['2010-12-20', 'New START was debated. START limits warheads; they start now.', ['new-start', 'new-start']],
  ['1979-06-18', 'SALT II is signed; pass the salt.', ['salt-2']],
  ['1997-12-03', 'The Ottawa Treaty was signed in Ottawa.', ['ottawa-treaty']],
  ['2015-07-15', 'The Iran deal and the nuclear deal with Tehran', ['jcpoa', 'jcpoa']],
  ['1988-06-01', 'The 1987 Intermediate-Range Nuclear Forces (INF) Treaty', ['inf']],
  // Of other fields.
  [
    '2016-05-01',
    'The World Anti-Doping convention and the party convention, the Maastricht Treaty and a treaty port',
    [],
  ],
];

test.each(CASES)('%s: %s', (published, text, expected) => {
  const found = readStory({ text, published }, matcher);
  const mentions = [...found.people.filter(({ known }) => known), ...found.treaties].flatMap(({ id, mentions }) =>
    mentions.filter(({ by }) => by !== 'reference').map(({ start }) => ({ id, start })),
  );
  expect(mentions.sort((a, b) => a.start - b.start).map(({ id }) => id)).toEqual(expected);
});
