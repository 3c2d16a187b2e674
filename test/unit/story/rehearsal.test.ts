import { expect, test } from 'vitest';
import { openLibrary } from '../../../src/knowledge/library';
import { buildMatcher } from '../../../src/story/matcher';
import { readStory } from '../../../src/story/read-story';
import { REHEARSAL } from '../../../src/story/rehearsal';

test('the rehearsal has work for all parts of the engine', () => {
  const { people, dates, events } = readStory(REHEARSAL, buildMatcher(openLibrary()));
  expect(people.some(({ role }) => role !== undefined)).toBe(true);
  expect(new Set(dates.map(({ type }) => type))).toEqual(new Set(['DATE', 'TIME', 'DURATION']));
  expect(new Set(dates.map(({ anchor }) => anchor))).toEqual(new Set(['none', 'published', 'context']));
  expect(new Set(events.map(({ status }) => status))).toEqual(new Set(['past', 'planned', 'hypothetical', 'denied']));
  expect(events.some(({ attribution }) => attribution !== undefined)).toBe(true);
});
