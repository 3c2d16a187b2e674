import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type RecordFault, readRecords } from './read-records.ts';
import type { KnowledgeBase, Person } from './types.ts';

/** Where the project's own records stand. */
const RECORDS = import.meta.dirname;

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** People of one country and office stand together: they are told in the same words, and the whole packs a tenth smaller. */
function placeOf({ id, country = '', offices = [] }: Person): string {
  const { kind = '', title = '', from = '' } = offices[0] ?? {};
  return [country, kind, title, from, id].join('|');
}

/**
 * Reads every record file below `folder` (`people/*.yaml`, `treaties/*.yaml`) and makes the form that ships.
 * Records are sorted, so that the same records always give the same bytes.
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
  knowledge.people.sort((a, b) => byText(placeOf(a), placeOf(b)));
  knowledge.treaties.sort((a, b) => byText(a.id, b.id));
  for (const { checked } of [...knowledge.people, ...knowledge.treaties])
    if (checked.asOf > knowledge.asOf) knowledge.asOf = checked.asOf;
  return { knowledge, faults };
}
