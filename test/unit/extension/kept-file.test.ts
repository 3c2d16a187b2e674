// A file with everything that is kept comes from anywhere: it is taken whole, and switches nothing on that sends.
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { readKeptFile, writeKeptFile } from '../../../src/extension/kept-file';
import { DEFAULT_SETTINGS } from '../../../src/extension/settings';

vi.mock('webextension-polyfill', () => ({ default: {} }));

const NOTE = { text: 'Met in Geneva.', changed: '2026-01-01T00:00:00Z', name: 'Ada Example' };
const ADA = {
  id: 'own-ada',
  name: 'Ada Example',
  why: 'Made up.',
  checked: { how: 'known' as const, asOf: '2026-01-01' },
};
const KEPT = {
  settings: { ...DEFAULT_SETTINGS, textSize: 'LG' as const, cardDelay: 300 },
  sites: { 'news.example': { off: true as const } },
  hidden: [{ id: 'bob', name: 'Bob', url: 'https://news.example/a' }],
  notes: { ada: NOTE },
  own: { people: [ADA], treaties: [] },
};
const fileOf = (kept: unknown) => JSON.stringify({ format: 'backstory', version: 1, kept });

test('what was written is read as it was', () => {
  expect(readKeptFile(writeKeptFile(KEPT), DEFAULT_SETTINGS)).toEqual(KEPT);
});

test('no file switches on what sends something; what the reader switched on stays', () => {
  const sending = { ...DEFAULT_SETTINGS, lookUp: true, sync: true };
  const file = writeKeptFile({ ...KEPT, settings: sending });
  expect(readKeptFile(file, DEFAULT_SETTINGS)?.settings).toMatchObject({ lookUp: false, sync: false });
  expect(readKeptFile(file, sending)?.settings).toMatchObject({ lookUp: true, sync: true });
});

test.each<[string, unknown]>([
  ['a built-in id', { ...ADA, id: 'vladimir-putin' }],
  ['a name of one letter', { ...ADA, name: 'A' }],
  ['a word that is no name', { ...ADA, forms: ['house'] }],
  ['an unknown field', { ...ADA, html: '<b>' }],
  ['a name that turns the text around', { ...ADA, name: 'Ada \u202eelpmaxE' }],
])('a file whose own card has %s is refused whole', (_, person) => {
  expect(readKeptFile(fileOf({ ...KEPT, own: { people: [ADA, person], treaties: [] } }), DEFAULT_SETTINGS)).toBe(
    undefined,
  );
});

test('a file cannot reach what all objects share', () => {
  const text = fileOf(KEPT)
    .replace('"ada":', '"__proto__":{"text":"x","changed":"","name":"x","polluted":1},"ada":')
    .replace('"news.example":', '"constructor":{"off":true},"__proto__":{"off":true},"news.example":');
  const read = readKeptFile(text, DEFAULT_SETTINGS);
  expect(read?.notes.ada).toEqual(NOTE);
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
  expect(Reflect.get({}, 'off')).toBeUndefined();
  for (const shelf of [read?.notes, read?.sites]) expect(Object.getPrototypeOf(shelf)).toBe(Object.prototype);
});

test('a file is taken whole or not at all, whatever stands in it', () => {
  const value = fc.oneof(fc.anything(), fc.constantFrom('__proto__', 'x'.repeat(20_000), -1, true));
  const mostlyWhole = Object.entries(KEPT).map(([key, whole]) => [
    key,
    fc.oneof({ weight: 8, arbitrary: fc.constant(whole) }, { weight: 1, arbitrary: value }),
  ]);
  const damaged = fc
    .record(Object.fromEntries(mostlyWhole))
    .map((kept) =>
      JSON.stringify({ format: 'backstory', version: 1, kept }, (_, one) => (typeof one === 'bigint' ? 1 : one)),
    );
  let taken = 0;
  let refused = 0;
  fc.assert(
    fc.property(fc.oneof(damaged, fc.json(), fc.string({ unit: 'binary' })), (text) => {
      const read = readKeptFile(text, DEFAULT_SETTINGS);
      if (!read) refused++;
      else {
        taken++;
        expect(Object.keys(read).sort()).toEqual(['hidden', 'notes', 'own', 'settings', 'sites']);
        expect(read.settings).toMatchObject({ version: 1, lookUp: false, sync: false });
        expect(readKeptFile(writeKeptFile(read), DEFAULT_SETTINGS)).toEqual(read);
      }
    }),
    { numRuns: 500 },
  );
  expect(taken).toBeGreaterThan(50);
  expect(refused).toBeGreaterThan(100);
});
