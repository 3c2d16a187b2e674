import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { compileKnowledge } from '../../../src/knowledge/compile';
import { openLibrary } from '../../../src/knowledge/library';
import { openPacked, packKnowledge, unpackKnowledge } from '../../../src/knowledge/pack';

test('unpacking gives every record back as it was written', () => {
  const { knowledge } = compileKnowledge();
  const travelled = unpackKnowledge(JSON.parse(JSON.stringify(packKnowledge(knowledge))));
  expect(travelled).toEqual(knowledge);
});

test('a record taken alone is the one that stands in its place, and a pack cannot take its id', () => {
  const { knowledge } = compileKnowledge();
  const [person, treaty] = [knowledge.people.at(-1), knowledge.treaties[7]];
  const base = openPacked(JSON.parse(JSON.stringify(packKnowledge(knowledge))));
  const [first] = knowledge.people;
  if (!first || !person || !treaty) throw new Error('the knowledge base is empty');
  const own = { ...first, id: 'own-somebody' };
  const library = openLibrary(base, { ...knowledge, people: [{ ...first, why: 'Forged.' }, own], treaties: [] });
  expect(library.people.get(person.id)).toEqual(person);
  expect(library.treaties.get(treaty.id)).toEqual(treaty);
  expect(library.people.get(first.id)).toEqual(first);
  expect(library.people.get('own-somebody')).toEqual(own);
  expect(library.people.get('nobody')).toBeUndefined();
  expect(library.people.named.map(({ id }) => id)).toEqual([...knowledge.people.map(({ id }) => id), 'own-somebody']);
});

test('what the worker fetches stays within 350 KB gzipped', () => {
  const { knowledge } = compileKnowledge();
  const bytes = gzipSync(JSON.stringify(packKnowledge(knowledge)), { level: 9 }).length;
  expect(bytes).toBeLessThanOrEqual(350 * 1024);
});
