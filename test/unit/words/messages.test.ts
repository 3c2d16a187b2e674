// What a reader sees is said from _locales: a translator needs nothing else.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, test } from 'vitest';
import messages from '../../../_locales/en/messages.json' with { type: 'json' };
import { english } from '../../../src/words/english';
import { count, ordinal, say, speakWith } from '../../../src/words/say';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const ROOMS = ['cards', 'popup', 'timeline', 'options', 'welcome', 'look', 'words', 'extension'];
/** Names are the same in every language, and a host name is an example of what to type. */
const NAMES = new Set(['Backstory', 'Wikipedia', 'Wikidata', 'example.org']);
/** Attributes whose text a reader sees or hears. */
const SPOKEN = new Set(['aria-label', 'title', 'placeholder', 'label', 'alt', 'aria-description']);

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    return entry.isDirectory() ? filesIn(file) : /\.tsx?$/.test(file) ? [file] : [];
  });
}

interface Node {
  type: string;
  [key: string]: unknown;
}
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof Reflect.get(value, 'type') === 'string';

function walk(value: unknown, visit: (node: Node, above: readonly Node[]) => void, above: readonly Node[] = []): void {
  if (Array.isArray(value)) for (const one of value) walk(one, visit, above);
  else if (isNode(value)) {
    visit(value, above);
    for (const [key, child] of Object.entries(value)) if (key !== 'parent') walk(child, visit, [...above, value]);
  }
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
const isWording = (text: string) => /\p{L}{2}/u.test(text) && !NAMES.has(text);
/** Several words of prose, as no identifier, selector or class list in these rooms is. */
const isProse = (text: string) => /\p{L}{2,}[,.:]? \p{L}{2,}/u.test(text) && /^[\p{Lu}“]|[.!?…]$/u.test(text);

/** English that stands in code where a reader would see it. */
function wordsIn(source: string, file: string): string[] {
  const found: string[] = [];
  walk(parseSync(file, source).program, (node, above) => {
    if (node.type === 'JSXText' && isWording(textOf(node.value))) found.push(textOf(node.value));
    const attribute = above.findLast(({ type }) => type === 'JSXAttribute');
    const name = isNode(attribute?.name) ? textOf(attribute.name.name) : '';
    const text =
      node.type === 'Literal'
        ? textOf(node.value)
        : node.type === 'TemplateElement' && isNodeLike(node.value)
          ? textOf(node.value.cooked)
          : '';
    if (!text) return;
    const inError = above.some(({ type }) => type === 'ThrowStatement' || type === 'ImportDeclaration');
    const asked = above.findLast(({ type }) => type === 'CallExpression');
    const inSay = isNode(asked?.callee) && ['say', 'count'].includes(textOf(asked.callee.name));
    const shown = SPOKEN.has(name) && !inSay && above.at(-1)?.type !== 'ConditionalExpression' && isWording(text);
    if (!inError && (shown || isProse(text))) found.push(text);
  });
  return found;
}
const isNodeLike = (value: unknown): value is { cooked?: unknown } => typeof value === 'object' && value !== null;

test.each(ROOMS)('no English for readers stands in the code of src/%s', (room) => {
  const found = filesIn(path.join(ROOT, 'src', room)).flatMap((file) =>
    wordsIn(readFileSync(file, 'utf8'), file).map((words) => `${path.relative(ROOT, file)}: ${words}`),
  );
  expect(found).toEqual([]);
});

test.each([
  ['<p>Hello there</p>', 'Hello there'],
  ["<p>{'Checked to the day.'}</p>", 'Checked to the day.'],
  ["<button aria-label='Close' />", 'Close'],
  ["const hint = 'No entry stands here.'", 'No entry stands here.'],
  ["<p class='act back'>{say('close')}</p>", undefined],
])('the search for English sees what stands in %s', (code, words) => {
  expect(wordsIn(`const x = ${code.startsWith('const') ? '0;' : ''}${code};`, 'x.tsx')[0]).toBe(words);
});

const used = new Set(
  filesIn(path.join(ROOT, 'src')).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/'([A-Za-z][A-Za-z0-9]*)'/g)].map(([, word]) => word ?? ''),
  ),
);
const manifest =
  readFileSync(path.join(ROOT, 'manifest.json'), 'utf8') + readFileSync(path.join(ROOT, 'vite.config.ts'));

describe('the messages', () => {
  const entries: [string, { message: string; description?: string }][] = Object.entries(messages);

  test('are all said somewhere', () => {
    const idle = entries
      .map(([key]) => key)
      .filter((key) => !used.has(key.replace(/_(one|two|few|other)$/, '')) && !manifest.includes(`__MSG_${key}__`));
    expect(idle).toEqual([]);
  });

  test('tell translators what comes in place of $1', () => {
    expect(entries.filter(([, { message, description }]) => message.includes('$') && !description)).toEqual([]);
  });

  test('are in the form that browsers take: keys of letters, no lone dollar sign, every $2 with its $1', () => {
    for (const [key, { message }] of entries) {
      expect(key).toMatch(/^[A-Za-z0-9_]+$/);
      expect(message.replace(/\$[1-9]/g, ''), key).not.toContain('$');
      if (message.includes('$2')) expect(message, key).toContain('$1');
    }
  });

  test('name twelve months', () => {
    for (const key of ['monthsShort', 'monthsLong'] as const) expect(say(key).split(' ')).toHaveLength(12);
  });
});

test('another language says numbers with forms of its own, and falls back on the common one', () => {
  const polish: Record<string, string> = {
    languageTag: 'pl',
    events_one: '$1 wydarzenie',
    events_few: '$1 wydarzenia',
    events_many: '$1 wydarzeń',
    notesFound_other: '$1 not.',
    ordinal_other: '$1.',
  };
  speakWith((key, [first = '']) => (polish[key] ?? '').replace('$1', first));
  expect([1, 3, 5].map((value) => count('events', value))).toEqual(['1 wydarzenie', '3 wydarzenia', '5 wydarzeń']);
  expect(count('notesFound', 1)).toBe('1 not.');
  expect(ordinal(20)).toBe('20.');
  speakWith(english);
  expect([1, 2, 3, 11, 20, 21].map(ordinal)).toEqual(['1st', '2nd', '3rd', '11th', '20th', '21st']);
});
