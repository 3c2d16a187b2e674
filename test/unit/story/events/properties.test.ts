import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openLibrary } from '../../../../src/knowledge/library';
import { buildMatcher } from '../../../../src/story/matcher';
import { readStory } from '../../../../src/story/read-story';
import { cpuTime } from '../../../bench/cpu-time';

const matcher = buildMatcher(openLibrary({ format: 1, asOf: '2026-01-01', people: [], treaties: [] }));
const read = (text: string) => readStory({ text, published: '2019-05-14' }, matcher);

/** What clauses, asides, quotations and reports are made of. */
const PIECES = [
  'the mayor',
  'Norway',
  'said',
  'will meet',
  'was signed',
  'denied',
  'could fall',
  'on Monday',
  'in 2010',
  'by June 1',
  'last week',
  'before',
  'after',
  'since',
  'that',
  'who',
  'and',
  'but',
  'when',
  ',',
  ', ',
  '. ',
  '“',
  '”',
  '"',
  ' — ',
  ' -- ',
  ': ',
  '\n',
  '\n\n',
  '(',
  ')',
  ', officials said',
];
const text = fc
  .array(fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ maxLength: 12 })), {
    maxLength: 40,
  })
  .map((pieces) => pieces.join(' '));

test('whatever the words, an entry is a part of its sentence around its date, from a first to a last day', () => {
  let entries = 0;
  fc.assert(
    fc.property(text, (story) => {
      for (const event of read(story).events) {
        entries += 1;
        expect(event.sentence).toBe(story.slice(event.start, event.end));
        expect(event.clause.start).toBeGreaterThanOrEqual(event.start);
        expect(event.clause.end).toBeLessThanOrEqual(event.end);
        expect(event.clause.end).toBeGreaterThan(event.clause.start);
        expect((event.date.from ?? '') <= (event.date.to ?? '')).toBe(true);
        for (const span of event.date.span ? [event.date.span] : []) {
          expect(span.start).toBeGreaterThanOrEqual(event.clause.start);
          expect(span.end).toBeLessThanOrEqual(event.clause.end);
        }
      }
    }),
    { numRuns: 600 },
  );
  expect(entries).toBeGreaterThan(50);
});

test('a table of dates is no sentence', () => {
  expect(read(`It was signed ${'on May 3, said on May 4, and '.repeat(8)}then left.`).events).toEqual([]);
});

test.each([
  'on May 3, said the ',
  'the pact, signed in 1991, ',
  'May 3 — the — ',
  'after the before since ',
  '“said on Monday, " ',
])('hostile input takes entries in linear time: %s', (piece) => {
  const time = (size: number) => {
    const line = `${piece.repeat(Math.floor(2_900 / piece.length))}.\n\n`;
    const story = line.repeat(Math.ceil(size / line.length));
    const best = [0, 1, 2].map(() => cpuTime(() => read(story)));
    return Math.min(...best);
  };
  time(12_000);
  const [small, large] = [time(12_000), time(48_000)];
  expect(large).toBeLessThan(Math.max(400, small * 12));
});
