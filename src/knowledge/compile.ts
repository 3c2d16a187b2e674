import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type RecordFault, readRecords } from './read-records.ts';
import type { KnowledgeBase } from './types.ts';

/** Where the project's own records stand. */
const RECORDS = import.meta.dirname;

/**
 * Reads every record file below `folder` (`people/*.yaml`, `treaties/*.yaml`) and makes the form that ships.
 * Records are sorted by id, so that the same records always give the same bytes.
 */
export function compileKnowledge(folder: string = RECORDS): { knowledge: KnowledgeBase; faults: RecordFault[] } {
  const knowledge: KnowledgeBase = { format: 1, asOf: '1900-01-01', people: [], treaties: [] };
  const faults: RecordFault[] = [];
  for (const kind of ['people', 'treaties'] as const) {
    for (const name of readdirSync(path.join(folder, kind)).sort()) {
      if (!name.endsWith('.yaml')) continue;
      const file = `${kind}/${name}`;
      const read = readRecords(kind, file, readFileSync(path.join(folder, file), 'utf8'));
      knowledge.people.push(...read.people);
      knowledge.treaties.push(...read.treaties);
      faults.push(...read.faults);
    }
  }
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
  knowledge.people.sort(byId);
  knowledge.treaties.sort(byId);
  for (const { checked } of [...knowledge.people, ...knowledge.treaties])
    if (checked.asOf > knowledge.asOf) knowledge.asOf = checked.asOf;
  return { knowledge, faults };
}
