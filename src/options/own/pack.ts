import type { Day } from '../../knowledge/partial-date';
import type { Person, Treaty } from '../../knowledge/types';
import { say } from '../../words/say';
import { checkPerson, checkTreaty, type RecordFault } from './check';
import { type CsvRow, csvRows } from './csv-rows';
import { lineAt, lineOfFault, lineOfPath } from './json-lines';
import { type OwnCards, type OwnFields, ownId, ownRecord } from './record';

export interface PackFault {
  /** From 1; absent where no line is to blame. */
  line?: number;
  message: string;
}

/** A pack that is whole, or everything that is wrong with it (the first faults): never a part of it. */
export type PackRead = { cards: OwnCards; faults?: never } | { cards?: never; faults: PackFault[] };

/** A pack is read in one go and kept in the browser's storage: a class's worth, not a database. */
const MOST_CHARACTERS = 1_000_000;
const MOST_RECORDS = 2_000;
const FAULTS_TOLD = 5;

/**
 * Reads a pack of own cards, JSON or CSV.
 */
export function readPack(text: string, today: Day): PackRead {
  if (text.length > MOST_CHARACTERS) return { faults: [{ message: say('packTooLong') }] };
  const start = text.trimStart()[0];
  const read = start === '{' || start === '[' ? readJson(text) : readCsv(text, today);
  if (read.faults) return { faults: read.faults.slice(0, FAULTS_TOLD) };
  const number = read.cards.people.length + read.cards.treaties.length;
  if (number === 0) return { faults: [{ message: say('packEmpty') }] };
  return number > MOST_RECORDS ? tooMany() : read;
}

const tooMany = (): PackRead => ({ faults: [{ message: say('packTooMany', MOST_RECORDS) }] });

function readJson(text: string): PackRead {
  let pack: unknown;
  try {
    pack = JSON.parse(text);
  } catch {
    return { faults: [{ line: lineOfFault(text), message: say('notJson') }] };
  }
  if (pack === null || typeof pack !== 'object') return { faults: [{ line: 1, message: say('notAPack') }] };
  const list = (key: 'people' | 'treaties'): unknown[] | undefined => {
    const found: unknown = Reflect.get(pack, key) ?? [];
    return Array.isArray(found) ? found : undefined;
  };
  const [people, treaties] = [list('people'), list('treaties')];
  if (!people || !treaties) return { faults: [{ line: 1, message: say('notAPack') }] };
  if (people.length + treaties.length > MOST_RECORDS) return tooMany();
  const faults: PackFault[] = [];
  const keep = <T>(key: string, values: unknown[], check: (value: unknown) => T | RecordFault[]): T[] =>
    values.flatMap((value, index) => {
      const checked = check(value);
      if (!Array.isArray(checked)) return [checked];
      // A line is found by walking through the whole file: only where it is told.
      for (const { path, message } of checked.slice(0, FAULTS_TOLD - faults.length))
        faults.push({ line: lineOfPath(text, [key, index, ...path]), message: said(path, message) });
      return [];
    });
  const cards = { people: keep('people', people, checkPerson), treaties: keep('treaties', treaties, checkTreaty) };
  const ids = [...cards.people, ...cards.treaties].map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice) faults.push({ line: lineAt(text, text.lastIndexOf(`"${twice}"`)), message: say('idTwice', twice) });
  return faults.length > 0 ? { faults } : { cards };
}

const said = (path: readonly (string | number)[], message: string) =>
  path.length > 0 ? `${path.join('.')}: ${message}` : message;

/** A map: a header may say `constructor`. */
const COLUMNS: ReadonlyMap<string, keyof OwnFields> = new Map([
  ['kind', 'kind'],
  ['name', 'name'],
  ['other names', 'otherNames'],
  ['about', 'about'],
  ['office', 'office'],
  ['country', 'country'],
  ['from', 'from'],
  ['to', 'to'],
  ['signed', 'signed'],
]);

/** The columns that a CSV pack may have, as they are written. */
export const CSV_COLUMNS: readonly string[] = [...COLUMNS.keys()];

function readCsv(text: string, today: Day): PackRead {
  let rows: CsvRow[];
  try {
    rows = csvRows(text);
  } catch (error) {
    return { faults: [{ line: Number(error instanceof Error ? error.message : 1), message: say('quoteOpen') }] };
  }
  const [head, ...lines] = rows;
  const columns = head?.cells.map((cell) => COLUMNS.get(cell.toLowerCase())) ?? [];
  if (!head || !columns.includes('name') || !columns.includes('about'))
    return { faults: [{ line: head?.line ?? 1, message: say('csvHead', CSV_COLUMNS.join(', ')) }] };
  const unknown = head.cells.find((cell, index) => cell !== '' && columns[index] === undefined);
  if (unknown) return { faults: [{ line: head.line, message: say('csvColumn', unknown, CSV_COLUMNS.join(', ')) }] };
  const cards: OwnCards = { people: [], treaties: [] };
  const faults: PackFault[] = [];
  const taken = new Set<string>();
  for (const { line, cells } of lines) {
    const fields = fieldsOf(columns, cells);
    if (typeof fields === 'string') {
      faults.push({ line, message: fields });
      continue;
    }
    const id = ownId(fields.name, taken);
    taken.add(id);
    const record = ownRecord(fields, id, today, say('ownSource'));
    const checked = fields.kind === 'agreement' ? checkTreaty(record) : checkPerson(record);
    if (Array.isArray(checked))
      for (const { path, message } of checked) faults.push({ line, message: said(path, message) });
    else if (isTreaty(checked)) cards.treaties.push(checked);
    else cards.people.push(checked);
  }
  return faults.length > 0 ? { faults } : { cards };
}

/** Whether an own record is an agreement and not a person. */
export const isTreaty = (record: Person | Treaty): record is Treaty => 'subject' in record;

function fieldsOf(columns: readonly (keyof OwnFields | undefined)[], cells: readonly string[]): OwnFields | string {
  const fields = {
    otherNames: '',
    about: '',
    office: '',
    country: '',
    from: '',
    to: '',
    signed: '',
    name: '',
    kind: '',
  };
  columns.forEach((column, index) => {
    if (column) fields[column] = cells[index] ?? '';
  });
  const kind = fields.kind.toLowerCase() || 'person';
  if (kind !== 'person' && kind !== 'agreement') return say('csvKind', fields.kind);
  if (cells.length > columns.length) return say('csvCells', cells.length, columns.length);
  return { ...fields, kind };
}

/** Own cards as a JSON pack, to keep or to hand to others. */
export function writePack(cards: OwnCards): string {
  return `${JSON.stringify({ format: 1, ...cards }, null, 2)}\n`;
}

/** Cards with those of a pack put in: same ids are replaced. */
export function withPack(own: OwnCards, pack: OwnCards): OwnCards {
  const merge = <T extends { id: string }>(old: T[], added: T[]) => [
    ...old.filter(({ id }) => !added.some((one) => one.id === id)),
    ...added,
  ];
  return { people: merge(own.people, pack.people), treaties: merge(own.treaties, pack.treaties) };
}
