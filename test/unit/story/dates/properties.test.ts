import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openLibrary } from '../../../../src/knowledge/library';
import { dayOf, numberOfDay } from '../../../../src/story/dates/calendar';
import { findDates } from '../../../../src/story/dates/find-dates';
import { readValue } from '../../../../src/story/dates/timex-value';
import { buildMatcher } from '../../../../src/story/matcher';
import { readStory } from '../../../../src/story/read-story';
import type { DateFound } from '../../../../src/story/types';
import { cpuTime } from '../../../bench/cpu-time';

const nobody = buildMatcher(openLibrary({ format: 1, asOf: '2026-01-01', people: [], treaties: [] }));
const read = (text: string, published?: string): DateFound[] =>
  readStory({ text, ...(published ? { published } : {}) }, nobody).dates;

const day = fc.integer({ min: numberOfDay('1950-01-01'), max: numberOfDay('2060-12-31') }).map(dayOf);
const MONTHS =
  'January February March April June July August September October November December Jan. Feb. Aug. Sept. Dec.'.split(
    ' ',
  );
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const UNITS = ['day', 'week', 'month', 'year', 'decade', 'century', 'quarter', 'weekend', 'hour'];
const of = (...words: string[]) => fc.constantFrom(...words);
const number = fc.integer({ min: 0, max: 120 }).map(String);

/** Expressions of all kinds, sensible and not. */
const expression = fc.oneof(
  fc.tuple(of(...MONTHS), number).map((words) => words.join(' ')),
  fc.tuple(number, of(...MONTHS), fc.integer({ min: 1400, max: 2200 })).map((words) => words.join(' ')),
  fc
    .tuple(of('in', 'since', 'last', 'next', 'this', 'early', 'the end of'), of(...MONTHS, ...WEEKDAYS, ...UNITS))
    .map((words) => words.join(' ')),
  fc
    .tuple(number, of(...UNITS.map((unit) => `${unit}s`)), of('', 'ago', 'later', 'earlier', 'from now'))
    .map((words) => words.join(' ').trim()),
  fc
    .tuple(
      of('the', 'that', 'the same', 'the following', 'the previous', 'the past', 'every', 'each', 'a'),
      of(...UNITS),
    )
    .map((words) => words.join(' ')),
  fc.tuple(of(...WEEKDAYS), of('', 'night', 'morning')).map((words) => words.join(' ').trim()),
  fc.tuple(number, number, fc.integer({ min: 0, max: 2100 })).map((words) => words.join('/')),
  of(
    'today',
    'tomorrow night',
    'yesterday',
    'the day after tomorrow',
    'now',
    'the third quarter',
    'last summer',
    'Christmas',
    'noon',
    '9:30 p.m.',
    "the '90s",
    'the 19th century',
    'fiscal 2010',
    'Easter 2020',
    '2007-08',
    '1989-91',
    'annually',
    'half a year',
  ),
);
const VALID =
  /^$|^(?:PRESENT|PAST|FUTURE)_REF$|^PT?(?:\d+(?:\.\d+)?|X)(?:[SHMDWYQ]|DE|CE|WE)$|^XXXX-(?:WXX-\d|\d\d|XX-XXT(?:MO|AF|EV|NI))(?:T..)?$/;

test('any expression on any day of publication has a valid value or none', () => {
  let found = 0;
  fc.assert(
    fc.property(expression, fc.option(day, { nil: undefined }), (words, published) => {
      for (const { value } of read(`They met ${words}, and went home.`, published)) {
        found += 1;
        expect(VALID.test(value) || readValue(value) !== undefined, `${words}: ${value}`).toBe(true);
      }
    }),
    { numRuns: 800 },
  );
  expect(found).toBeGreaterThan(400);
});

test('offsets are those of the text, in order and apart', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(expression, fc.string()), { maxLength: 8 }), day, (pieces, published) => {
      const text = pieces.join(' ');
      let behind = 0;
      for (const { start, end, surface } of read(text, published)) {
        expect(start).toBeGreaterThanOrEqual(behind);
        expect(text.slice(start, end)).toBe(surface);
        behind = end;
      }
    }),
    { numRuns: 500 },
  );
});

test('white space between words and quotes around them change no value', () => {
  let found = 0;
  fc.assert(
    fc.property(expression, day, of('  ', '\u00a0', '\t'), (words, published, space) => {
      const plain = read(`They met ${words} there.`, published).map(({ value }) => value);
      found += plain.length;
      expect(read(`They met ${words.replaceAll(' ', space)} there.`, published).map(({ value }) => value)).toEqual(
        plain,
      );
      expect(read(`“They met ${words} there.”`, published).map(({ value }) => value)).toEqual(plain);
    }),
    { numRuns: 500 },
  );
  expect(found).toBeGreaterThan(250);
});

test('28 years later, when the calendar repeats, relative dates are 28 years later', () => {
  const later = (date: string, years: number) => `${Number(date.slice(0, 4)) + years}${date.slice(4)}`;
  const relative = of(
    'yesterday',
    'tomorrow',
    'last week',
    'next month',
    'this year',
    'on Friday',
    'last Friday',
    'in February',
    'on Dec. 10',
    'three days ago',
    'two years ago',
    'the third quarter',
    'last summer',
    'this weekend',
    'Thursday night',
    'over the weekend',
    'last Monday',
    'last Oct. 15',
    'that February',
    'the previous month',
    'on Christmas Day',
    'by late summer',
    'a day later',
    'in the first half of the year',
  );
  fc.assert(
    fc.property(
      relative,
      fc.boolean(),
      fc.integer({ min: numberOfDay('1950-01-01'), max: numberOfDay('2030-12-31') }).map(dayOf),
      (words, ahead, published) => {
        const text = `They ${ahead ? 'will meet' : 'met'} ${words}.`;
        const [now] = read(text, published);
        expect(now?.value).toMatch(/^\d{4}/);
        const [then] = read(text, later(published, 28));
        expect(then?.value).toBe(later(now?.value ?? '', 28));
      },
    ),
    { numRuns: 500 },
  );
});

test('no string makes it throw', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.option(day, { nil: undefined }),
      (text, published) => {
        expect(Array.isArray(read(text, published))).toBe(true);
      },
    ),
    { numRuns: 500 },
  );
});

/** Four times the text takes far from the sixteenfold time of a quadratic reading; in processor time, as other programs run too. */
test.each([
  ['digits', '1234567890'],
  ['one word', 'x'],
  ['years', '2019 '],
  ['months', 'May '],
  ['numbers in words', 'twenty-one '],
  ['open quotes', '“"('],
  ['spaces', 'the          '],
  ['halves', '1 and a half and a half '],
])('hostile input is read in linear time: %s', (_what, piece) => {
  const time = (size: number) => {
    const text = piece.repeat(Math.ceil(size / piece.length));
    const reading = {
      story: { text, published: '2019-05-14' },
      text,
      written: (offset: number) => offset,
      blocks: [],
      sentences: [],
      tokens: [],
      words: [],
    };
    const block = { start: 0, end: text.length, kind: 'paragraph' as const };
    const whole = { ...reading, blocks: [block], sentences: [{ start: 0, end: text.length, block }] };
    const best = [0, 1, 2, 3, 4].map(() => cpuTime(() => findDates(whole)));
    return Math.min(...best);
  };
  time(20_000);
  const [small, large] = [time(60_000), time(240_000)];
  expect(large).toBeLessThan(Math.max(150, small * 12));
});
