import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { compileKnowledge } from '../../../src/knowledge/compile';
import { openLibrary } from '../../../src/knowledge/library';
import { buildMatcher } from '../../../src/story/matcher';
import { readStory } from '../../../src/story/read-story';

/** Each file: the day, the ids that may be linked, a blank line, the text. */
const FOLDER = path.join(import.meta.dirname, 'traps');
const matcher = buildMatcher(openLibrary(compileKnowledge().knowledge));

const cases = readdirSync(FOLDER).map((file) => {
  const content = readFileSync(path.join(FOLDER, file), 'utf8');
  const [, published = '', links = '', text = ''] = /^published: (\S+)\nlinks: (.*)\n\n([\s\S]*)$/.exec(content) ?? [];
  return { file, published, links: links === 'none' ? [] : links.split(', '), text };
});

test.each(cases)('$file: nobody and nothing is linked that the story does not mean', ({ published, links, text }) => {
  const found = readStory({ text, published }, matcher);
  const linked = [...found.people.filter(({ known }) => known), ...found.treaties].map(
    ({ id, mentions }) => `${id}: ${mentions.map(({ surface }) => surface).join(', ')}`,
  );
  expect(linked.filter((line) => !links.includes(line.slice(0, line.indexOf(':'))))).toEqual([]);
});

test('there are thirty traps and more, each with a text', () => {
  expect(cases.length).toBeGreaterThanOrEqual(30);
  expect(cases.filter(({ text }) => text.length < 60)).toEqual([]);
});
