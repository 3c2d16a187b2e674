// What a tab posts to the popup is a reader's state, whole, or nothing: the reader's script shares the page's process.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ReaderState, StoryRead } from '../../../src/extension/messages';
import { readPosted } from '../../../src/extension/reader-state-schema';
import { compileKnowledge } from '../../../src/knowledge/compile';
import { openLibrary } from '../../../src/knowledge/library';
import { buildMatcher } from '../../../src/story/matcher';
import { readStory } from '../../../src/story/read-story';
import { madeUpStory } from '../../bench/made-up-stories';
import { sochiTalks, text as sochiText } from '../../stories/sochi-talks';

const { knowledge } = compileKnowledge();
const library = openLibrary(knowledge);
const matcher = buildMatcher(library);
const TRAPS = path.join(import.meta.dirname, '../story/traps');

const stateWith = (read?: StoryRead): ReaderState => ({
  status: 'story',
  page: { url: 'https://paper.example/a', site: 'paper.example', published: { day: '2019-05-14', source: 'meta' } },
  length: sochiText.length,
  textSize: 'MD',
  marksOn: true,
  ...(read ? { read } : {}),
});

const readOf = (text: string, published = '2019-05-14'): StoryRead => ({
  annotations: readStory({ text, published }, matcher),
  people: [],
  treaties: [],
  asOf: library.asOf,
});

const STORIES = [
  sochiText,
  ...readdirSync(TRAPS).map((file) => readFileSync(path.join(TRAPS, file), 'utf8')),
  ...Array.from({ length: 20 }, (_, number) => madeUpStory(number).text),
  'Founded in 44 BC, in the year 9999, on 31 September 2019, in the 3rd century, every May, at noon on 30 February.',
];

test.each(STORIES.map((text) => [text.slice(0, 50), text]))('takes what the engine finds: %s', (_, text) => {
  const state = stateWith(readOf(text));
  expect(readPosted(structuredClone(state), undefined)).toEqual({ state });
});

test('takes every record of the knowledge base', () => {
  const { people, treaties } = knowledge;
  expect(readPosted(stateWith({ ...readOf(''), people, treaties }), undefined)).toBeDefined();
});

test('takes what the engine finds in any words', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'Mike Pompeo',
      'said',
      'the INF Treaty',
      'on Monday',
      'in 2010',
      'by June 1',
      'Feb. 31',
      '. ',
      '\n',
    ),
    fc.constantFrom('last week', 'for five years', 'in the year 0', 'the 1980s', 'will meet', 'Ms. Ada Example,', '"'),
    fc.string({ maxLength: 8 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      expect(readPosted(stateWith(readOf(pieces.join(' '))), undefined)).toBeDefined();
    }),
    { numRuns: 300 },
  );
});

test('takes the reader’s place in the story alone, and that there is none', () => {
  expect(readPosted({ inView: 12 }, undefined)).toEqual({ inView: 12 });
  expect(readPosted({ inView: undefined }, undefined)).toEqual({ inView: undefined });
  expect(readPosted({}, undefined)).toEqual({ inView: undefined });
});

test('takes how much of a story is read, between nothing and all of it', () => {
  const taken = (progress: number) => readPosted({ ...stateWith(), progress }, undefined) !== undefined;
  expect([0, 0.3, 1].map(taken)).toEqual([true, true, true]);
  expect([-0.1, 1.1, Number.NaN].map(taken)).toEqual([false, false, false]);
});

test('what is told again keeps its identity', () => {
  const known = readOf(sochiText);
  const heard = readPosted(structuredClone(stateWith(known)), known);
  expect(heard && 'state' in heard && heard.state.read).toBe(known);
});

/** Every place in a value, as the keys that lead there. */
function placesIn(value: unknown, at: string[] = []): string[][] {
  if (value === null || typeof value !== 'object') return [at];
  return [at, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...at, key]))];
}

test('drops a state that is spoilt anywhere', () => {
  const whole = stateWith(sochiTalks);
  expect(readPosted(whole, undefined)).toEqual({ state: whole });
  for (const at of placesIn(whole).slice(1)) {
    const spoilt: unknown = structuredClone(whole);
    const holder = at.slice(0, -1).reduce<unknown>((inner, key) => Reflect.get(Object(inner), key), spoilt);
    Reflect.set(Object(holder), at.at(-1) ?? '', Symbol('spoilt'));
    expect(readPosted(spoilt, undefined), at.join('.')).toBeUndefined();
  }
});

test.each([null, 7, 'state', { inView: 'x' }, { inView: -1 }, { more: 1 }, { status: 'story' }])(
  'drops %o',
  (posted) => {
    expect(readPosted(posted, undefined)).toBeUndefined();
  },
);

test('whatever is posted, nothing is thrown', () => {
  const like = fc.record({ status: fc.constantFrom('story', 'off'), read: fc.anything(), page: fc.anything() });
  fc.assert(
    fc.property(fc.oneof(fc.anything(), like), (posted) => {
      expect(() => readPosted(posted, undefined)).not.toThrow();
    }),
  );
});
