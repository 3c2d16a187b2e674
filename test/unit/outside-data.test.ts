// Whatever comes from outside is read or refused: no string, page or message makes Backstory throw.
import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { analyzeLine } from '../../src/cli/analyze-line';
import { parseArguments, UsageError } from '../../src/cli/arguments';
import { linesOf } from '../../src/cli/lines';
import { openPage } from '../../src/cli/open-page';
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
import { openLibrary } from '../../src/knowledge/library';
import { readPack } from '../../src/options/own/pack';
import { worthALook } from '../../src/page/detect';
import { readPage } from '../../src/page/read-page';
import { buildMatcher } from '../../src/story/matcher';

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
const noRecords = buildMatcher(openLibrary({ format: 1, asOf: '2026-01-01', people: [], treaties: [] }));

/** Text that means something to a parser somewhere. */
const nasty = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('__proto__', 'constructor', '\u202e', '\ufeff', '\0', '"', '\\', '<', '--', '{', '['),
);

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
  fc.assert(
    fc.property(fc.oneof(anything, like), (message) => {
      const received = receive(message);
      if (received) expect(TYPES).toContain(received.type);
    }),
    { numRuns: 2000 },
  );
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
  fc.assert(
    fc.property(fc.oneof(damaged, fc.anything()), (stored) => {
      expect(v.is(settingsSchema, migratedSettings(stored))).toBe(true);
    }),
  );
  expect(migratedSettings({ ...DEFAULT_SETTINGS, cardDelay: -1, marks: 'off' })).toEqual({
    ...DEFAULT_SETTINGS,
    marks: 'off',
  });
});

const RECORD = { id: 'own-a', name: 'Ada Example', why: 'Made up.', offices: [] };
const packText = fc.oneof(
  nasty,
  fc.json(),
  fc.anything().map((value) => JSON.stringify({ people: [value], treaties: value }) ?? ''),
  fc
    .record({
      id: fc.anything(),
      name: fc.anything(),
      forms: fc.anything(),
      offices: fc.anything(),
      born: fc.anything(),
    })
    .map((change) => JSON.stringify({ people: [{ ...RECORD, ...change }] })),
  fc.array(fc.array(nasty)).map((rows) => `name,about,from\n${rows.map((row) => row.join(',')).join('\n')}`),
);

test('a pack is taken whole or refused with a reason', () => {
  fc.assert(
    fc.property(packText, (text) => {
      const { cards, faults } = readPack(text, '2026-01-01');
      expect(cards === undefined).toBe(faults !== undefined);
      if (faults) for (const { message } of faults) expect(message).not.toBe('');
    }),
    { numRuns: 1000 },
  );
});

test('the command line understands its arguments or says what is wrong with them', () => {
  const word = fc.oneof(
    nasty,
    fc.constantFrom('--stdin', '--jobs', '--url', '--published', '--format', '--as', 'html', 'csv', '2019-05-14', '4'),
  );
  fc.assert(
    fc.property(fc.constantFrom('analyze', 'knowledge', 'help', ''), fc.array(word), (command, rest) => {
      try {
        expect(parseArguments([command, ...rest]).command).not.toBe('');
      } catch (error) {
        expect(error).toBeInstanceOf(UsageError);
      }
    }),
    { numRuns: 1000 },
  );
});

test('a line of an archive is answered or told', () => {
  const line = fc.oneof(
    nasty,
    fc.json(),
    fc
      .record(
        { id: fc.anything(), text: fc.oneof(nasty, fc.anything()), html: nasty, published: fc.anything() },
        { requiredKeys: [] },
      )
      .map((value) => JSON.stringify(value)),
  );
  fc.assert(
    fc.property(line, (text) => {
      const answer = analyzeLine(text, noRecords);
      expect('json' in answer ? JSON.parse(answer.json) : answer.fault).toBeTruthy();
    }),
    { numRuns: 500 },
  );
});

test('lines are cut at line feeds alone, wherever the chunks end', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(fc.constant('\n'), fc.string(), fc.constant('\u2028'))), async (chunks) => {
      const found: string[] = [];
      async function* stream() {
        yield* chunks;
      }
      for await (const { content } of linesOf(stream())) found.push(content ?? '');
      const expected = chunks
        .join('')
        .split('\n')
        .map((line) => line.replace(/\r$/, ''))
        .filter((line) => line.trim() !== '');
      expect(found).toEqual(expected);
    }),
  );
});

/** Broken HTML: tags that never open or close, attributes that never end, text between. */
const piece = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('<', '</', '<!', '<!--', '<?'),
      fc.constantFrom(
        ...['p', 'article', 'main', 'table', 'td', 'svg', 'math', 'template', 'select', 'form', 'a', 'b', 'h1', 'time'],
        ...['script', 'style', 'title', 'noscript', 'iframe', 'frameset', 'body', 'html', 'plaintext', 'meta', 'x-y'],
      ),
      fc.constantFrom(
        '>',
        '/>',
        ' class="',
        ' datetime=2019-99-99>',
        ' id=body>',
        ' property=og:type content=article>',
        '',
      ),
    )
    .map((parts) => parts.join('')),
  nasty,
  fc.constant('The envoy said on Tuesday that the talks, which began in May, would go on for a week. '.repeat(3)),
  fc.json().map((json) => `<script type="application/ld+json">${json}</script>`),
);

test('no page makes the page reader throw, however broken', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const document = openPage(pieces.join(''));
      worthALook(document);
      const reading = readPage(document, { url: 'https://paper.example/a/b' }, { asked: true });
      if (reading.isArticle)
        for (const { start, end } of reading.article.blocks)
          expect(0 <= start && start <= end && end <= reading.article.text.length).toBe(true);
    }),
    { numRuns: 400 },
  );
});
