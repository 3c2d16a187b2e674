import type { Day } from './partial-date';
import type { KnowledgeBase, Person, Treaty } from './types';

/** Records by id, ready to look things up in. */
export interface Library {
  asOf: Day;
  people: ReadonlyMap<string, Person>;
  treaties: ReadonlyMap<string, Treaty>;
}

/**
 * Puts knowledge bases together: the built-in one first, then a reader's packs.
 * A record of a pack with an id that is taken is left out; packs keep their ids apart with a prefix.
 */
export function openLibrary(...bases: KnowledgeBase[]): Library {
  const people = new Map<string, Person>();
  const treaties = new Map<string, Treaty>();
  for (const base of bases) {
    for (const person of base.people) if (!people.has(person.id)) people.set(person.id, person);
    for (const treaty of base.treaties) if (!treaties.has(treaty.id)) treaties.set(treaty.id, treaty);
  }
  return { asOf: bases[0]?.asOf ?? '1900-01-01', people, treaties };
}
