import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvRows } from '../../../src/options/own/csv-rows';
import { lineOfPath } from '../../../src/options/own/json-lines';
import { readPack, withPack, writePack } from '../../../src/options/own/pack';
import { ownId } from '../../../src/options/own/record';
import { toCsv } from '../../../src/timeline/export/csv';

const TODAY = '2026-11-23';
const CSV = `kind,name,other names,about,office,country,from,to,signed
person,Jo Meier,J. Meier;Johanna Meier,"Runs the town's archive, and more",Town archivist,Germany,2015,,
agreement,Lake Accord,Accord of the Lake,Keeps the lake clean.,,,1994-03,,1993-10-02
`;

test('a CSV pack gives people and agreements with their forms and dates', () => {
  const { cards } = readPack(CSV, TODAY);
  expect(cards?.people).toEqual([
    {
      id: 'own-jo-meier',
      name: 'Jo Meier',
      forms: ['J. Meier', 'Johanna Meier'],
      why: "Runs the town's archive, and more",
      country: 'Germany',
      offices: [{ title: 'Town archivist', kind: 'other', country: 'Germany', from: '2015' }],
      checked: { how: 'known', asOf: TODAY, sources: ['Your own card'] },
    },
  ]);
  expect(cards?.treaties[0]).toMatchObject({ id: 'own-lake-accord', signed: '1993-10-02', inForce: '1994-03' });
});

test('a pack that was exported is imported as it was', () => {
  const { cards } = readPack(CSV, TODAY);
  if (!cards) throw new Error('the pack is whole');
  expect(readPack(writePack(cards), TODAY).cards).toEqual(cards);
  expect(withPack(cards, cards)).toEqual(cards);
});

const person = (id: string, more = '') =>
  `{"id":"${id}","name":"Jo Meier","why":"x","checked":{"how":"known","asOf":"2026-01-01"}${more}}`;

test.each<[string, string, number, RegExp]>([
  ['a date that is none', CSV.replace('2015', 'soon'), 2, /from: “soon” is no date/],
  ['no name', 'name,about\n,someone', 2, /name/],
  ['a name of one letter', 'name,about\nA,someone', 2, /too short/],
  ['a common word as a form', 'name,about,other names\nJo Meier,someone,house', 2, /no name/],
  ['a kind that is none', 'kind,name,about\nship,Jo Meier,someone', 2, /person or agreement/],
  ['a column that is none', 'name,about,colour\nJo Meier,someone,red', 1, /no column “colour”/],
  ['a column that every object has', 'name,about,constructor\nJo Meier,someone,x', 1, /no column “constructor”/],
  ['a name that turns the text around', 'name,about\nJo \u202ereieM,someone', 2, /name/],
  ['a control character', 'name,about\nJo Meier,some\u0007one', 2, /why/],
  ['no header', 'Jo Meier,someone', 1, /first line must name the columns/],
  ['too many cells', 'name,about\nJo Meier,someone,red', 2, /3 cells in 2 columns/],
  ['an open quotation mark', 'name,about\n\nJo Meier,"someone', 3, /never closes/],
  ['broken JSON', '{\n  "people": [\n    oops\n  ]\n}', 3, /not valid JSON/],
  ['another JSON', '[1, 2]', 1, /no card|“people”/],
  ['a list that is none', '{"people": 5}', 1, /“people”/],
  ['an unknown field', `{"people": [\n${person('own-a')},\n${person('own-b', ',"html":"<b>"')}\n]}`, 3, /html/],
  ['a foreign id', `{"people": [\n${person('vladimir-putin')}]}`, 2, /begin with own-/],
  [
    'a source with a user name in its address',
    `{"people": [\n${person('own-a').replace('01-01"', '01-01","sources":["https://paper.example:x@evil.example/"]')}]}`,
    2,
    /sources/,
  ],
  ['an id twice', `{"people": [\n${person('own-a')},\n${person('own-a')}]}`, 3, /twice/],
  ['a wrong type', `{"people": [\n\n${person('own-a', ',\n"forms": [1]')}]}`, 4, /forms/],
])('a damaged pack is refused whole, with the line: %s', (_, text, line, message) => {
  const { cards, faults } = readPack(text, TODAY);
  expect(cards).toBeUndefined();
  if (faults?.[0]?.line !== undefined) expect(faults[0].line).toBe(line);
  expect(faults?.[0]?.message).toMatch(message);
});

test('packs that are too long, too many or empty are refused', () => {
  expect(readPack('x'.repeat(1_000_001), TODAY).faults?.[0]?.message).toMatch(/too long/);
  const many = Array.from({ length: 2001 }, (_, n) => `Jo Meier${n},someone`).join('\n');
  expect(readPack(`name,about\n${many}`, TODAY).faults?.[0]?.message).toMatch(/at most 2000/);
  expect(readPack('{}', TODAY).faults?.[0]?.message).toMatch(/no card/);
});

test('a pack of nothing but faults is refused at once, however many they are', () => {
  const zeros = (number: number) => `{"people":[${'0,'.repeat(number)}0]}`;
  expect(readPack(zeros(400_000), TODAY).faults?.[0]?.message).toMatch(/at most 2000/);
  const long = `${zeros(1500).slice(0, -1)},"x":"${'x'.repeat(900_000)}"}`;
  const began = performance.now();
  expect(readPack(long, TODAY).faults).toHaveLength(5);
  // One walk through a megabyte for each of the faults took half a minute; those that are told take a tenth of a second.
  expect(performance.now() - began).toBeLessThan(5000);
});

test('no text at all makes the reader of packs throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      readPack(text, TODAY);
      readPack(`name,about\n${text}`, TODAY);
      readPack(`{"people":${text}`, TODAY);
    }),
    { numRuns: 100 },
  );
});

test('our CSV reader reads what another one reads', () => {
  const cell = fc.stringMatching(/^[a-z ,"\n;=]{0,6}$/).map((text) => text.trim());
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell.filter(Boolean)), { minLength: 1 }), (rows) => {
      const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
      const text = ['a,b', ...rows.map((row) => row.map(quote).join(','))].join('\r\n');
      const other: string[][] = parse(text);
      expect(csvRows(text).map(({ cells }) => cells)).toEqual(other);
    }),
  );
  expect(csvRows(toCsv([]))[0]?.cells[0]).toBe('date');
});

test('lines of JSON are found by the way to the value', () => {
  const text = '{\n "a": [1, {\n "b": "x]}"}],\n "c":\n  true}';
  expect(lineOfPath(text, ['a', 1, 'b'])).toBe(3);
  expect(lineOfPath(text, ['c'])).toBe(5);
  expect(lineOfPath(text, ['a', 7])).toBe(2);
});

test('ids come from names and never collide', () => {
  expect(ownId('Jörg  Öz', new Set())).toBe('own-jo-rg-o-z');
  expect(ownId('李', new Set(['own-card']))).toBe('own-card-2');
});
