import { expect, test } from 'vitest';
import { compileKnowledge } from '../../../src/knowledge/compile';
import { readRecords } from '../../../src/knowledge/read-records';

// Thousands of records: on a busy machine this takes longer than a test usually may.
test('every record in the repository is well formed', { timeout: 60_000 }, () => {
  expect(compileKnowledge().faults).toEqual([]);
});

test('a bare year in YAML is a date, not a number', () => {
  const yaml = `
- id: ada-example
  name: Ada Example
  born: 1950
  why: A person made up for a test.
  checked: { how: known, asOf: 2026-01-01 }`;
  expect(readRecords('people', 'test.yaml', yaml).people[0]?.born).toBe('1950');
});

test('a fault names the file, the record and the field', () => {
  const yaml = `
- id: ada-example
  name: Ada Example
  born: 1950-13
  why: A person made up for a test.
  checked: { how: known, asOf: 2026-01-01 }`;
  expect(readRecords('people', 'test.yaml', yaml).faults).toEqual([
    { file: 'test.yaml', record: 'ada-example', message: 'born: a date is YYYY, YYYY-MM or YYYY-MM-DD' },
  ]);
});
