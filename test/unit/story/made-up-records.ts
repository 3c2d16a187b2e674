import { openLibrary } from '../../../src/knowledge/library';
import type { Person, Treaty } from '../../../src/knowledge/types';
import { buildMatcher } from '../../../src/story/matcher';
import { readStory } from '../../../src/story/read-story';

const checked = { how: 'known', asOf: '2026-01-01' } as const;

/** A record of a person for a test; what is not given does not matter there. */
export function person(name: string, more: Partial<Person> = {}): Person {
  return { id: name.toLowerCase().replace(/[^a-z0-9]+/g, '-'), name, why: 'For a test.', checked, ...more };
}

/** A record of an agreement for a test. */
export function treaty(name: string, more: Partial<Treaty> = {}): Treaty {
  const id = name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return { id, name, subject: 'Test', kind: 'bilateral-treaty', about: 'For a test.', checked, ...more };
}

/** Reads a text with these records; `people` and `treaties` as "id: surface, surface" lines. */
export function read(
  text: string,
  records: { people?: Person[]; treaties?: Treaty[] } = {},
  published?: string,
): { people: string[]; treaties: string[] } {
  const library = openLibrary({
    format: 1,
    asOf: '2026-01-01',
    people: records.people ?? [],
    treaties: records.treaties ?? [],
  });
  const found = readStory({ text, ...(published ? { published } : {}) }, buildMatcher(library));
  const line = ({ id, mentions }: { id: string; mentions: { surface: string }[] }) =>
    `${id}: ${mentions.map(({ surface }) => surface).join(', ')}`;
  return { people: found.people.map(line), treaties: found.treaties.map(line) };
}
