// Holds the walls between the rooms, on resolved imports: page → story → annotations → marks, cards, timeline.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'vite';
import { expect, test } from 'vitest';

const SRC = path.resolve(import.meta.dirname, '../../src');

/** What each room may import: rooms (folders), single files, or packages. */
const ALLOWED: Record<string, string[]> = {
  knowledge: ['knowledge', 'npm:valibot'],
  story: ['story', 'knowledge'],
  page: ['page', 'story/types.ts', 'knowledge/partial-date.ts'],
  look: ['look', 'npm:preact', 'npm:preact/hooks'],
  words: [
    'words',
    '../_locales/en/messages.json',
    'knowledge',
    'story/dates/calendar.ts',
    'story/dates/timex-value.ts',
  ],
  cards: [
    'cards',
    'knowledge',
    'story/types.ts',
    'look',
    'words',
    'npm:preact',
    'npm:preact/hooks',
    'npm:@floating-ui/dom',
  ],
  timeline: [
    'timeline',
    'story',
    'knowledge',
    'look',
    'words',
    'extension/messages.ts',
    'npm:preact',
    'npm:preact/hooks',
    'npm:@citation-js/core',
    'npm:@citation-js/plugin-bibtex',
    'npm:@citation-js/plugin-ris',
  ],
  popup: [
    'popup',
    'timeline',
    'story',
    'knowledge',
    'look',
    'words',
    'page/types.ts',
    'extension/messages.ts',
    'extension/settings.ts',
    'npm:preact',
    'npm:preact/hooks',
  ],
  options: [
    'options',
    'popup',
    'timeline',
    'story',
    'knowledge',
    'look',
    'words',
    'extension/settings.ts',
    'npm:preact',
    'npm:preact/hooks',
    'npm:valibot',
  ],
  welcome: ['welcome', 'look', 'words', 'extension/settings.ts', 'npm:preact', 'npm:preact/hooks'],
  extension: [
    'extension',
    'page',
    'story',
    'knowledge',
    'cards',
    'timeline',
    'popup',
    'options',
    'welcome',
    'look',
    'words',
    'npm:preact',
    'npm:preact/hooks',
    'npm:valibot',
    'npm:webextension-polyfill',
  ],
  cli: [
    'cli',
    'page',
    'story',
    'knowledge',
    'timeline',
    'words',
    'virtual:knowledge',
    'npm:valibot',
    'npm:parse5',
    'npm:linkedom',
    'npm:node:worker_threads',
    'npm:node:fs',
    'npm:node:path',
  ],
};

/** The knowledge compiler runs at build time, in Node; nothing that ships imports it. */
const BUILD_TIME: Record<string, string[]> = {
  'knowledge/compile.ts': ['npm:node:fs', 'npm:node:path'],
  'knowledge/read-records.ts': ['npm:yaml'],
};

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return sources(file);
    return /\.tsx?$/.test(file) && !file.endsWith('.d.ts') ? [file] : [];
  });
}

function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const { staticImports, staticExports, dynamicImports } = parseSync(file, text).module;
  return [
    ...staticImports.map((one) => one.moduleRequest.value),
    ...staticExports.flatMap((one) => one.entries.flatMap((entry) => entry.moduleRequest?.value ?? [])),
    ...dynamicImports.map((one) => text.slice(one.moduleRequest.start + 1, one.moduleRequest.end - 1)),
  ];
}

function resolved(file: string, specifier: string): string {
  if (specifier.startsWith('virtual:')) return specifier;
  if (!specifier.startsWith('.')) return `npm:${specifier}`;
  const target = path.relative(SRC, path.resolve(path.dirname(file), specifier.replace(/\?.*$/, '')));
  return path.extname(target) && !target.endsWith('.iife') ? target : `${target}.ts`;
}

const within = (target: string, allowed: string) => target === allowed || target.startsWith(`${allowed}/`);

test('every room imports only what its wall lets through', () => {
  const breaches = sources(SRC).flatMap((file) => {
    const name = path.relative(SRC, file);
    const room = name.split(path.sep)[0] ?? '';
    const allowed = [...(ALLOWED[room] ?? []), ...(BUILD_TIME[name] ?? [])];
    return importsOf(file)
      .map((specifier) => resolved(file, specifier))
      .filter((target) => !allowed.some((one) => within(target, one)))
      .map((target) => `${name} -> ${target}`);
  });
  expect(breaches).toEqual([]);
});

test('nothing that ships imports the knowledge compiler', () => {
  const importers = sources(SRC)
    .filter((file) => importsOf(file).some((one) => Object.hasOwn(BUILD_TIME, resolved(file, one))))
    .map((file) => path.relative(SRC, file));
  expect(importers.filter((name) => !Object.hasOwn(BUILD_TIME, name))).toEqual([]);
});
