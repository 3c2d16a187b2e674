import { expect, test } from 'vitest';
import { openLibrary } from '../../../src/knowledge/library';
import { buildMatcher } from '../../../src/story/matcher';
import { readStory } from '../../../src/story/read-story';

const matcher = buildMatcher(openLibrary({ format: 1, asOf: '2026-01-01', people: [], treaties: [] }));

const role = (text: string) => {
  const found = readStory({ text }, matcher).people[0]?.role;
  if (found) expect(text.slice(found.start, found.end)).toBe(found.surface);
  return found?.surface;
};

test('the apposition behind the name is the role', () => {
  expect(role('Margaret Hollis, a baker from Lyon, left.')).toBe('a baker from Lyon');
  expect(role('Margaret Hollis, the U.S. envoy to Oslo, left.')).toBe('the U.S. envoy to Oslo');
  expect(role('Margaret Hollis, 54, who sells bread, left.')).toBe('who sells bread');
});

test('else the title before it', () => {
  expect(role('Then Norwegian Foreign Minister Margaret Hollis left.')).toBe('Norwegian Foreign Minister');
  expect(role('Then actor Margaret Hollis left.')).toBe('actor');
});

test('else what a later full name tells, else nothing', () => {
  expect(role('Margaret Hollis left. Then actor Margaret Hollis slept.')).toBe('actor');
  expect(role('Margaret Hollis left.')).toBeUndefined();
});
