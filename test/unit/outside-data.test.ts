// Whatever comes from a page's scripts or from storage is read or refused: nothing of it makes Backstory throw.
import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import {
  LONGEST_ADDRESS,
  LONGEST_LANGUAGE,
  LONGEST_STORY,
  LONGEST_TITLE,
  MOST_BLOCKS,
} from '../../src/extension/limits';
import { receive } from '../../src/extension/message-schema';
import type { Ask, ToBackground } from '../../src/extension/messages';
import { DEFAULT_SETTINGS, migratedSettings, settingsSchema } from '../../src/extension/settings';
import { storyOf } from '../../src/extension/story-of';
import { mostlyWhole, nasty, tally } from './made-up-inputs';

/** Each kind of message, as our own scripts send it. */
const MESSAGES: { [Type in keyof ToBackground]: Ask<ToBackground, Type> } = {
  'likely-article': {},
  'reader-settings': {},
  'read-story': { story: { text: 'The envoy spoke.' } },
  kept: { ids: ['mike-pompeo', 'story:1'] },
  'mark-style': { on: true },
  record: { id: 'new-start' },
  hide: { id: 'mike-pompeo', name: 'Mike Pompeo', everywhere: true },
  unhide: { id: 'mike-pompeo' },
  'look-up': { id: 'mike-pompeo' },
  'stop-look-up': { id: 'mike-pompeo' },
  'open-note': { id: 'mike-pompeo' },
};
const TYPES = Object.keys(MESSAGES);

test('a message is one of ours, whole, or none', () => {
  const anything = fc.anything({ withNullPrototype: true, withDate: true, withMap: true, withBigInt: true });
  const like = fc.record(
    {
      type: fc.oneof(fc.constantFrom(...TYPES), nasty),
      id: fc.anything(),
      name: fc.anything(),
      everywhere: fc.anything(),
      story: fc.oneof(fc.anything(), fc.record({ text: fc.oneof(nasty, fc.anything()), blocks: fc.anything() })),
    },
    { requiredKeys: [] },
  );
  const nearly = fc
    .constantFrom(...Object.entries(MESSAGES))
    .chain(([type, ask]) => mostlyWhole(ask).map((asked) => ({ type, ...asked })));
  const seen = tally();
  fc.assert(
    fc.property(fc.oneof(anything, like, nearly), (message) => {
      const received = receive(message);
      seen.count(received !== undefined);
      if (received) expect(TYPES).toContain(received.type);
    }),
    { numRuns: 2000 },
  );
  seen.sawEnough(200);
});

test.each(Object.entries(MESSAGES))('takes %s whole, and refuses it with any of its parts spoilt', (type, ask) => {
  expect(receive({ type, ...ask })).toEqual({ type, ask });
  for (const part of Object.keys(ask)) expect(receive({ type, ...ask, [part]: Symbol('none') }), part).toBeUndefined();
});

test('nothing but what was agreed gets through with a message', () => {
  fc.assert(
    fc.property(fc.dictionary(nasty, fc.anything()), (more) => {
      const received = receive({ ...more, type: 'record', id: 'new-start' });
      expect(received).toEqual({ type: 'record', ask: { id: 'new-start' } });
    }),
  );
});

test.each([
  { type: 'read-story', story: { text: 'x', published: '2019-5-14' } },
  { type: 'record', id: 'x'.repeat(121) },
  { type: 'hide', id: 'a', name: 'A' },
  { type: 'toString' },
  { type: '__proto__' },
])('refuses %o', (message) => {
  expect(receive(message)).toBeUndefined();
});

test('takes a story with all that is known of it, up to the last letter', () => {
  const story = {
    text: 'The envoy spoke.',
    blocks: [{ start: 0, end: 16, kind: 'paragraph' }],
    title: 'x'.repeat(LONGEST_TITLE),
    language: 'en-GB',
    url: 'https://paper.example/a',
  };
  expect(receive({ type: 'read-story', story })).toEqual({ type: 'read-story', ask: { story } });
});

test.each<[string, object]>([
  ['a block beyond its text', { blocks: [{ start: 0, end: 17, kind: 'paragraph' }] }],
  ['a block that ends before it starts', { blocks: [{ start: 3, end: 2, kind: 'paragraph' }] }],
  ['more blocks than any', { blocks: Array(MOST_BLOCKS + 1).fill({ start: 0, end: 1, kind: 'paragraph' }) }],
  ['an endless title', { title: 'x'.repeat(LONGEST_TITLE + 1) }],
  ['an endless language', { language: 'x'.repeat(LONGEST_LANGUAGE + 1) }],
  ['an endless address', { url: 'x'.repeat(LONGEST_ADDRESS + 1) }],
])('refuses a story with %s', (_, part) => {
  expect(receive({ type: 'read-story', story: { text: 'The envoy spoke.', ...part } })).toBeUndefined();
});

test('however much stands in a page, its story is one that is taken', () => {
  const line = 'A.\n\n';
  const text = line.repeat(LONGEST_STORY / line.length + 9);
  const blocks = Array.from({ length: text.length / line.length }, (_, n) => ({
    start: n * line.length,
    end: n * line.length + 2,
    kind: 'paragraph' as const,
  }));
  const story = storyOf({ text, blocks, title: 'x'.repeat(9_000), language: `en-${'x'.repeat(9_000)}` });
  expect(receive({ type: 'read-story', story })).toEqual({ type: 'read-story', ask: { story } });
});

test('a story longer than any is read up to its last whole word, also where it is all one paragraph', () => {
  const text = 'Envoys spoke. '.repeat(LONGEST_STORY / 10);
  const story = storyOf({ text, blocks: [{ start: 0, end: text.length, kind: 'paragraph' as const }] });
  expect(story.text.length).toBeGreaterThan(LONGEST_STORY - 20);
  expect(story.text).toMatch(/(Envoys|spoke\.)$/);
  expect(story.blocks).toEqual([{ start: 0, end: story.text.length, kind: 'paragraph' }]);
  expect(receive({ type: 'read-story', story })).toEqual({ type: 'read-story', ask: { story } });
});

test('refuses a story longer than any', () => {
  expect(receive({ type: 'read-story', story: { text: 'x'.repeat(LONGEST_STORY + 1) } })).toBeUndefined();
});

test('settings in any state are read as settings, keeping each choice that is whole', () => {
  const damaged = fc.record(
    Object.fromEntries(
      Object.entries(DEFAULT_SETTINGS).map(([name, value]) => [name, fc.oneof(fc.constant(value), fc.anything())]),
    ),
    { requiredKeys: [] },
  );
  const seen = tally();
  fc.assert(
    fc.property(fc.oneof(damaged, mostlyWhole({ ...DEFAULT_SETTINGS, marks: 'off' }), fc.anything()), (stored) => {
      const read = migratedSettings(stored);
      expect(v.is(settingsSchema, read)).toBe(true);
      seen.count(read.marks === 'off');
    }),
    { numRuns: 300 },
  );
  seen.sawEnough(30);
  expect(migratedSettings({ ...DEFAULT_SETTINGS, cardDelay: -1, marks: 'off' })).toEqual({
    ...DEFAULT_SETTINGS,
    marks: 'off',
  });
});
