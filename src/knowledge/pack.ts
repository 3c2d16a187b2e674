import { type Columns, type Json, toColumns, toRows } from './columns.ts';
import type { Day } from './partial-date.ts';
import type { KnowledgeBase, Person, Treaty } from './types.ts';

/** The knowledge base as it ships: columns, and nothing that can be told from the rest of a record. */
export interface PackedKnowledge {
  format: 1;
  asOf: Day;
  counts: { people: number; treaties: number };
  people: Columns;
  treaties: Columns;
}

/** The usual id of a name: "Mike Pompeo" → "mike-pompeo". */
function usualId(name: string): string {
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

function fill<Record extends Person | Treaty>(rows: { [key: string]: Json }[]): Record[] {
  return rows.map((row) => {
    const name = String(row.name);
    const whole = { id: usualId(name), ...row, ...(row.wikipedia === SAME ? { wikipedia: name } : {}) };
    // Our own build packed it from records that the schema had passed.
    return whole as Record;
  });
}

/** Unpacks what `packKnowledge` made. */
export function unpackKnowledge({ asOf, counts, people, treaties }: PackedKnowledge): KnowledgeBase {
  return {
    format: 1,
    asOf,
    people: fill<Person>(toRows(people, counts.people)),
    treaties: fill<Treaty>(toRows(treaties, counts.treaties)),
  };
}
