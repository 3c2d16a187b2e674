import { type Columns, type Json, openColumns, toColumns } from './columns.ts';
import type { Shelf, Source } from './library.ts';
import type { Day } from './partial-date.ts';
import type { KnowledgeBase, Named, Person, Treaty } from './types.ts';

/** The knowledge base as it ships: columns, and nothing that can be told from the rest of a record. */
export interface PackedKnowledge {
  format: 1;
  asOf: Day;
  counts: { people: number; treaties: number };
  people: Columns;
  treaties: Columns;
}

const PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

/** The usual id of a name: "Mike Pompeo" → "mike-pompeo". */
function usualId(name: string): string {
  // Nearly all names: told without regular expressions, of which each of thousands would need three.
  if (PLAIN.test(name)) return name.toLowerCase().replaceAll(' ', '-');
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Stands for "the same as the name". */
const SAME = '=';

function slim(record: Person | Treaty): { [key: string]: Json } {
  // Only JSON's own kinds of values stand in records: the schema sees to it.
  const row: { [key: string]: Json } = JSON.parse(JSON.stringify(record));
  if (record.id === usualId(record.name)) delete row.id;
  if (record.wikipedia === record.name) row.wikipedia = SAME;
  return row;
}

/** Packs a knowledge base for shipping. */
export function packKnowledge({ asOf, people, treaties }: KnowledgeBase): PackedKnowledge {
  return {
    format: 1,
    asOf,
    counts: { people: people.length, treaties: treaties.length },
    people: toColumns(people.map(slim)),
    treaties: toColumns(treaties.map(slim)),
  };
}

/** Puts back into a row what can be told from the rest of it. */
function complete(row: { [key: string]: Json }): { [key: string]: Json } {
  row.id ??= usualId(String(row.name));
  if (row.wikipedia === SAME) row.wikipedia = String(row.name);
  return row;
}

function shelf<Whole extends Person | Treaty>(columns: Columns, count: number): Shelf<Whole> {
  const rowOf = openColumns(columns);
  const names = openColumns(Object.fromEntries(NAME_FIELDS.flatMap((field) => pick(columns, field))));
  return {
    // Our own build packed both from records that the schema had passed.
    named: Array.from({ length: count }, (_, index) => complete(names(index)) as unknown as Named),
    whole: (index) => complete(rowOf(index)) as unknown as Whole,
  };
}

const NAME_FIELDS: (keyof Named)[] = ['id', 'name', 'officialName', 'forms', 'short', 'country'];

function pick(columns: Columns, field: string): [string, Columns[string]][] {
  const column = columns[field];
  return column ? [[field, column]] : [];
}

/** Opens what `packKnowledge` made: names at once, records when one is asked for. */
export function openPacked({ asOf, counts, people, treaties }: PackedKnowledge): Source {
  return { asOf, people: shelf(people, counts.people), treaties: shelf(treaties, counts.treaties) };
}

/** Unpacks what `packKnowledge` made, all of it. */
export function unpackKnowledge(packed: PackedKnowledge): KnowledgeBase {
  const { asOf, people, treaties } = openPacked(packed);
  return {
    format: 1,
    asOf,
    people: people.named.map((_, index) => people.whole(index)),
    treaties: treaties.named.map((_, index) => treaties.whole(index)),
  };
}
