import * as v from 'valibot';
import { parseDocument } from 'yaml';
import { personSchema, treatySchema } from './schema.ts';
import type { Person, Treaty } from './types.ts';

/** A record that cannot be taken, with where it stands and what is wrong, in words for its author. */
export interface RecordFault {
  file: string;
  /** The record's id, or its position in the file where it has none. */
  record: string;
  message: string;
}

export interface ReadRecords {
  people: Person[];
  treaties: Treaty[];
  faults: RecordFault[];
}

/** YAML reads a bare `1987` as a number; in these fields it is a date. */
const DATE_KEYS = new Set([
  'from',
  'to',
  'born',
  'died',
  'date',
  'on',
  'negotiated',
  'signed',
  'inForce',
  'agreed',
  'expires',
  'announced',
  'effective',
  'asOf',
]);

function datesAsText(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => datesAsText(item));
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, datesAsText(inner, name)]));
  return typeof value === 'number' && DATE_KEYS.has(key) ? String(value) : value;
}

function nameOf(record: unknown, index: number): string {
  if (record !== null && typeof record === 'object' && 'id' in record && typeof record.id === 'string')
    return record.id;
  return `record ${index + 1}`;
}

/**
 * Reads one YAML file of records: a list of people or of treaties.
 * @param kind which of the two the file holds
 * @param file its name, for the faults
 * @returns the good records, and one fault for each that is not
 */
export function readRecords(kind: 'people' | 'treaties', file: string, yaml: string): ReadRecords {
  const result: ReadRecords = { people: [], treaties: [], faults: [] };
  const parsed = parseDocument(yaml, { prettyErrors: true });
  for (const error of parsed.errors) result.faults.push({ file, record: 'file', message: error.message });
  if (parsed.errors.length > 0) return result;
  const records: unknown = datesAsText(parsed.toJS());
  if (!Array.isArray(records)) {
    result.faults.push({ file, record: 'file', message: 'a file of records is a list' });
    return result;
  }
  records.forEach((record: unknown, index) => {
    const read = kind === 'people' ? v.safeParse(personSchema, record) : v.safeParse(treatySchema, record);
    if (!read.success) {
      for (const issue of read.issues)
        result.faults.push({
          file,
          record: nameOf(record, index),
          message: `${v.getDotPath(issue) ?? 'record'}: ${issue.message}`,
        });
    } else if (kind === 'people') result.people.push(read.output as Person);
    else result.treaties.push(read.output as Treaty);
  });
  return result;
}
