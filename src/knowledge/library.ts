import type { Day } from './partial-date';
import type { KnowledgeBase, Named, Person, Treaty } from './types';

/** Records in their order: what each is called at once, the rest of it when it is asked for. */
export interface Shelf<Whole> {
  named: readonly Named[];
  /** The whole record at an index of `named`. */
  whole(index: number): Whole;
}

/** A knowledge base from which single records are taken. */
export interface Source {
  asOf: Day;
  people: Shelf<Person>;
  treaties: Shelf<Treaty>;
}

/** Records of one kind by id. */
export interface Records<Whole> {
  get(id: string): Whole | undefined;
  /** What every record is called. */
  named: readonly Named[];
}

/** Records by id, ready to look things up in. */
export interface Library {
  asOf: Day;
  people: Records<Person>;
  treaties: Records<Treaty>;
}

function join<Whole>(shelves: Shelf<Whole>[]): Records<Whole> {
  const named: Named[] = [];
  /** Where each record stands: its shelf's first place, and its own within the shelf. */
  const places = new Map<string, number>();
  const firsts: number[] = [];
  let first = 0;
  for (const shelf of shelves) {
    firsts.push(first);
    for (let index = 0; index < shelf.named.length; index++) {
      const one = shelf.named[index];
      if (!one || places.has(one.id)) continue;
      places.set(one.id, first + index);
      named.push(one);
    }
    first += shelf.named.length;
  }
  const taken = new Map<string, Whole>();
  return {
    named,
    get(id) {
      const known = taken.get(id);
      if (known) return known;
      const place = places.get(id);
      if (place === undefined) return undefined;
      const shelf = firsts.findLastIndex((begin) => begin <= place);
      const whole = shelves[shelf]?.whole(place - (firsts[shelf] ?? 0));
      if (whole) taken.set(id, whole);
      return whole;
    },
  };
}

function shelfOf<Whole extends Person | Treaty>(records: Whole[]): Shelf<Whole> {
  return {
    named: records,
    whole(index) {
      const record = records[index];
      if (!record) throw new RangeError(`no record at ${index}`);
      return record;
    },
  };
}

/**
 * Puts knowledge bases together: the built-in one first, then a reader's packs.
 * A record of a pack with an id that is taken is left out; packs keep their ids apart with a prefix.
 */
export function openLibrary(...bases: (KnowledgeBase | Source)[]): Library {
  const sources = bases.map(
    (base): Source =>
      'format' in base ? { asOf: base.asOf, people: shelfOf(base.people), treaties: shelfOf(base.treaties) } : base,
  );
  return {
    asOf: sources[0]?.asOf ?? '1900-01-01',
    people: join(sources.map(({ people }) => people)),
    treaties: join(sources.map(({ treaties }) => treaties)),
  };
}
