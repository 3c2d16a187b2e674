import { describe, expect, test } from 'vitest';
import { openLibrary } from '../../../../src/knowledge/library';
import { buildMatcher } from '../../../../src/story/matcher';
import { readStory } from '../../../../src/story/read-story';
import { person, treaty } from '../made-up-records';

const TODAY = '2019-05-14';
const accord = treaty('Lakeside Accord', {
  signed: '2010-04-08',
  inForce: '2011-02-05',
  terms: [
    { agreed: '2011-02-05', expires: '2021-02-05' },
    { agreed: '2021-02-03', expires: '2026-02-05' },
  ],
  withdrawals: [{ by: 'Russia', effective: '2020-11-22' }],
  milestones: [
    { date: '2010-04-08', what: 'Signed at the lake', kind: 'signed' },
    { date: '2021-02-03', what: 'Extended by five years', kind: 'extended' },
  ],
});
const harbour = treaty('Harbour Pact', { signed: '2019-06-30', inForce: null });
const valley = treaty('Valley Treaty', {
  signed: '1987-12-08',
  ended: { date: '2019-08-02', how: 'withdrawn', by: 'Norway' },
});
const minister = person('Ada Quist', {
  offices: [{ title: 'Foreign Minister of Norway', kind: 'foreign-minister', from: '2017-01-02', to: '2019-07-01' }],
});
const matcher = buildMatcher(
  openLibrary({ format: 1, asOf: '2026-01-01', people: [minister], treaties: [accord, harbour, valley] }),
);

function timeline(text: string, published: string = TODAY) {
  const found = readStory({ text, ...(published ? { published } : {}) }, matcher);
  const clauses = found.events.map(({ clause, date }) => `${date.value}: ${text.slice(clause.start, clause.end)}`);
  return { ...found, clauses };
}

describe('entries', () => {
  test('a sentence with two dates gives two entries, each with its own words', () => {
    expect(timeline('The ship left on May 2, but the crew returned on May 9.').clauses).toEqual([
      '2019-05-02: The ship left on May 2',
      '2019-05-09: the crew returned on May 9.',
    ]);
    expect(timeline('The ministry in February offered grain and committed a further loan last week.').clauses).toEqual([
      '2019-02: The ministry in February offered grain',
      '2019-W19: committed a further loan last week.',
    ]);
  });

  test('what was said belongs to the saying, and names its source', () => {
    const { events, clauses } = timeline('The harbour police said on May 12 that four boats were holed.');
    expect(clauses).toEqual(['2019-05-12: The harbour police said on May 12 that four boats were holed.']);
    expect(events[0]?.attribution).toBe('The harbour police');
  });

  test('a dateline gives way to the words of its sentence', () => {
    expect(timeline('OSLO, May 14 (AP) - Two ministers said today they had settled on a text.').clauses).toEqual([
      '2019-05-14: OSLO, May 14 (AP) - Two ministers said today they had settled on a text.',
    ]);
  });

  test('a stretch of days is one entry up to its last day', () => {
    const { events } = timeline('Guests will visit the lake on June 10-12.');
    expect(events.map(({ date }) => [date.value, date.from, date.to])).toEqual([
      ['2019-06-10', '2019-06-10', '2019-06-12'],
    ]);
  });

  test('a day and what it lies in, told in one clause, are one entry', () => {
    expect(timeline('The fair runs through June 11 this year.').clauses).toEqual([
      '2019-06-11: The fair runs through June 11 this year.',
    ]);
    expect(
      timeline('They were counted between July 2003 and December 2004.').events.map(({ date }) => date.to),
    ).toEqual(['2004-12-31']);
  });

  test('"the accord" carries on the last agreement named some sentences before', () => {
    const { events } = timeline('They praised the Lakeside Accord. It rained. The accord was signed in 2010.');
    expect(events.map(({ treaties }) => treaties)).toEqual([['lakeside-accord']]);
  });

  test('who reports at the end of a sentence is no entry of its own', () => {
    const { events, clauses } = timeline('Six sailors were hurt on Sunday in the port, a doctor said Monday.');
    expect(clauses).toEqual(['2019-05-12: Six sailors were hurt on Sunday in the port']);
    expect(events[0]?.attribution).toBe('a doctor');
  });

  test.each([
    'Both sides still keep the 1987 Harbour Pact.',
    'The February agreement has largely collapsed.',
    'They broke Resolution 1540 of 2004 again.',
    'It takes five years to build one.',
    'The annual report is now under way and came recently.',
    'Oslo, May 12, 2019',
    'Painters were shown at Harbour Fair 2016 in Oslo.',
  ])('no entry: %s', (text) => {
    expect(timeline(text).clauses).toEqual([]);
  });

  test('the making of a thing is an entry where the sentence speaks of it', () => {
    expect(timeline('He has often called the Lakeside Accord concluded in 2010 a bad deal.').clauses).toContain(
      '2010: the Lakeside Accord concluded in 2010 a bad deal.',
    );
    expect(timeline('Nine states signed the 2015 pact on fishing.').clauses).toHaveLength(1);
    expect(timeline('They spoke of many breaches of the Feb. 27 truce.').clauses).toHaveLength(1);
  });

  test('people and agreements of the clause, and what a pronoun carries on', () => {
    const { events } = timeline('Ada Quist spoke for the Lakeside Accord. It will expire in February 2021.');
    expect(events.map(({ date, people, treaties }) => [date.value, people, treaties])).toEqual([
      ['2021-02', [], ['lakeside-accord']],
    ]);
  });

  test('a caption that stands twice is one entry', () => {
    const caption = 'Ada Quist welcomes guests to talks on the coast on May 13.';
    const { events } = timeline(`${caption}\n\n${caption}\n\nAda Quist left on May 10.`);
    expect(events.map(({ date, also }) => [date.value, also.length])).toEqual([
      ['2019-05-13', 1],
      ['2019-05-10', 0],
    ]);
  });

  test('the lead is an entry of the day of publication where nothing dates it', () => {
    const text = 'Ada Quist has told her guests from the south that the coast is open to them again.';
    const { events } = timeline(text);
    expect(events.map(({ date, people }) => [date.value, date.span, people])).toEqual([
      [TODAY, undefined, ['ada-quist']],
    ]);
    expect(timeline(text, '').events).toEqual([]);
  });

  test('a lead that dates only what lies far back, or only names a thing by a date, is of the day of publication', () => {
    expect(
      timeline('Ada Quist has torn up the Lakeside Accord, which was signed in 2010, before her guests.').clauses,
    ).toEqual([
      `${TODAY}: Ada Quist has torn up the Lakeside Accord, which was signed in 2010, before her guests.`,
      '2010: the Lakeside Accord, which was signed in 2010',
    ]);
    expect(
      timeline('Ada Quist has given her guests more time after missing a Monday midnight deadline.').clauses,
    ).toEqual([`${TODAY}: Ada Quist has given her guests more time after missing a Monday midnight deadline.`]);
  });

  test('without a day of publication relative dates stand without days', () => {
    const { events } = timeline('The ship left the port last week.', '');
    expect(events.map(({ date }) => [date.value, date.from])).toEqual([['', undefined]]);
  });
});

describe('status', () => {
  test.each([
    ['The two met on Friday.', 'past'],
    ['The two will meet on Friday.', 'planned'],
    ['The pact expires in August.', 'planned'],
    ['She had been due to travel on May 13.', 'planned'],
    ['They did not meet on Friday.', 'denied'],
    ['They had been denied entry until last week.', 'past'],
    ['They have not met since October 2018.', 'past'],
    ['They denied on Friday that the lake was closed.', 'past'],
    ['If the talks fail, they could meet again in August.', 'hypothetical'],
    ['The talks are under way this week.', 'now'],
  ])('%s is %s', (text, status) => {
    expect(timeline(text).events.map((event) => event.status)).toEqual([status]);
  });
});

describe('outcomes', () => {
  const outcome = (text: string, published = TODAY) => timeline(text, published).events.map((event) => event.outcome);
  const extended = { date: '2021-02-03', what: 'Extended by five years', id: 'lakeside-accord' };

  test('an expiry that the story expects is matched with the extension that came', () => {
    expect(outcome('The Lakeside Accord is set to expire in February 2021.')).toEqual([extended]);
    expect(outcome('They praised the Lakeside Accord. It is set to expire in February 2021 but can go on.')).toEqual([
      extended,
    ]);
  });

  test('a withdrawal by the country that the story names, a signing, the end of an office', () => {
    expect(outcome('Russia will withdraw from the Lakeside Accord in November 2020.')).toEqual([
      { date: '2020-11-22', what: 'Russia left', id: 'lakeside-accord' },
    ]);
    expect(outcome('The two are to sign the Harbour Pact in June.')).toEqual([
      { date: '2019-06-30', what: 'Signed', id: 'harbour-pact' },
    ]);
    expect(outcome('Ada Quist will step down in July.')).toEqual([
      { date: '2019-07-01', what: 'Left office as Foreign Minister of Norway', id: 'ada-quist' },
    ]);
  });

  test('an end on the very day, by whatever way it came; a pronoun for whom the sentence names', () => {
    expect(outcome('The Valley Treaty will lapse on Aug. 2.')).toEqual([
      { date: '2019-08-02', what: 'Ended', id: 'valley-treaty' },
    ]);
    expect(outcome('The Valley Treaty will lapse in 2019.')).toEqual([undefined]);
    expect(outcome('Ada Quist said on Monday that she will step down on June 27.').at(-1)?.id).toBe('ada-quist');
  });

  test.each([
    ['another day than the record knows', 'The Lakeside Accord is set to expire in March 2024.'],
    ['another country', 'Norway will withdraw from the Lakeside Accord in November 2020.'],
    ['something else about it', 'They will discuss the Lakeside Accord in February 2021.'],
    ['what may be', 'The Lakeside Accord could expire in February 2021 if they quarrel.'],
    ['two agreements at once', 'The Lakeside Accord and the Harbour Pact will expire in February 2021.'],
  ])('nothing for %s', (_what, text) => {
    expect(outcome(text)).toEqual([undefined]);
  });

  test('nothing that the day of publication knew already', () => {
    expect(outcome('The Lakeside Accord was set to expire in February 2021.', '2021-02-10')).toEqual([undefined]);
  });
});

describe('background', () => {
  test('milestones and offices that the story does not tell, by date', () => {
    const { background } = timeline('The Lakeside Accord was signed in April 2010, said Ada Quist.');
    expect(background.map(({ date, what }) => `${date} ${what}`)).toEqual([
      '2017-01-02 Became Foreign Minister of Norway',
      '2019-07-01 Left office as Foreign Minister of Norway',
      '2021-02-03 Extended by five years',
    ]);
  });
});
