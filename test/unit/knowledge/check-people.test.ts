import { expect, test } from 'vitest';
import { checkPeople } from '../../../src/knowledge/check-people';
import { compileKnowledge } from '../../../src/knowledge/compile';
import type { Office, Person } from '../../../src/knowledge/types';

const person = (id: string, more: Partial<Person> = {}): Person => ({
  id,
  name: `Name of ${id}`,
  why: 'A person made up for a test.',
  checked: { how: 'known', asOf: '2026-01-01' },
  ...more,
});

const president = (from: string, to?: string, more: Partial<Office> = {}): Office => ({
  title: 'President of Examplia',
  country: 'Examplia',
  kind: 'head-of-state',
  from,
  ...(to === undefined ? {} : { to }),
  ...more,
});

const faultsOf = (...people: Person[]) => checkPeople(people).map(({ record, message }) => `${record}: ${message}`);

test('the records in the repository contradict neither themselves nor each other', () => {
  expect(checkPeople(compileKnowledge().knowledge.people)).toEqual([]);
});

test('two presidents of one country on one day are reported', () => {
  const faults = faultsOf(
    person('ada', { offices: [president('2000-05-01', '2008-05-01')] }),
    person('bob', { offices: [president('2006-01-01', '2010-01-01')] }),
  );
  expect(faults).toHaveLength(1);
  expect(faults[0]).toMatch(/^bob: .*ada held it too/);
});

test('a president without an end holds the office until the day of the check', () => {
  expect(
    faultsOf(
      person('ada', { offices: [president('2000-05-01')] }),
      person('bob', { offices: [president('2006-01-01', '2010-01-01')] }),
    ),
  ).toHaveLength(1);
});

test.each([
  [
    'one follows the other on the same day',
    president('2000-05-01', '2008-05-01'),
    president('2008-05-01', '2012-05-01'),
  ],
  ['years alone leave the day of the change open', president('2000', '2008'), president('2008', '2012')],
  ['a month leaves the day of the change open', president('2000-05', '2008-05-20'), president('2008-05', '2012')],
  [
    'one of the two was acting',
    president('2000-05-01', '2008-05-01'),
    president('2007-01-01', '2007-06-01', { acting: true }),
  ],
  [
    'the end of the first is not known',
    president('2000-05-01', undefined, { ended: true }),
    president('2008-05-01', '2012'),
  ],
  ['one of the two is a monarch', president('2000', '2020'), president('2005', '2010', { title: 'King of Examplia' })],
  ['the countries differ', president('2000', '2020'), president('2005', '2010', { country: 'Otherland' })],
])('no overlap is reported where %s', (_, first, second) => {
  expect(faultsOf(person('ada', { offices: [first] }), person('bob', { offices: [second] }))).toEqual([]);
});

test('offices before birth, after death and backwards in time are reported', () => {
  const offices = (office: Office) => ({ offices: [office] });
  expect(faultsOf(person('ada', { born: '1950', ...offices(president('1949-12-31', '1960')) }))).toEqual([
    'ada: President of Examplia: began 1949-12-31, before birth (1950)',
  ]);
  expect(faultsOf(person('ada', { died: '1990-03', ...offices(president('1980', '1990-04-01')) }))).toEqual([
    'ada: President of Examplia: 1990-04-01 is after death (1990-03)',
  ]);
  expect(faultsOf(person('ada', { died: '1990', ...offices(president('1980')) }))).toEqual([
    'ada: President of Examplia: no end is given, though the person died (1990)',
  ]);
  expect(faultsOf(person('ada', offices(president('1990-05', '1989'))))).toEqual([
    'ada: President of Examplia: from 1990-05 is after to 1989',
  ]);
  expect(faultsOf(person('ada', { born: '1950', died: '1990', ...offices(president('1990', '1990')) }))).toEqual([]);
});

test('facts later than the day of the check are reported', () => {
  expect(faultsOf(person('ada', { offices: [president('2020', '2026-02')] }))).toEqual([
    'ada: President of Examplia: 2026-02 is later than asOf 2026-01-01',
  ]);
  expect(faultsOf(person('ada', { died: '2027' }))).toEqual(['ada: died 2027, later than asOf 2026-01-01']);
});

test('a form that two records claim needs a rule', () => {
  expect(faultsOf(person('ada', { forms: ['The Example'] }), person('bob', { forms: ['the example'] }))).toEqual([
    'bob: the form "the example" is claimed by ada too, without a rule',
  ]);
  expect(
    faultsOf(
      person('ada', { forms: ['The Example'] }),
      person('bob', { forms: [{ form: 'The Example', to: '1990' }] }),
    ),
  ).toEqual([]);
  expect(
    faultsOf(
      person('ada', { name: 'Ann Example' }),
      person('bob', { forms: [{ form: 'ANN EXAMPLE', exactCase: true }] }),
    ),
  ).toHaveLength(1);
});

test('namesakes stand side by side where a rule binds the name of one', () => {
  const namesake = person('bob', { name: 'Ann Example', forms: [{ form: 'Ann Example', to: '1990' }] });
  expect(faultsOf(person('ada', { name: 'Ann Example' }), namesake)).toEqual([]);
});

test('two records with one id, and a list without its name, are reported', () => {
  expect(faultsOf(person('ada'), person('ada'))).toEqual(['ada: a second record has this id']);
  expect(faultsOf(person('ada', { checked: { how: 'list', asOf: '2026-01-01' } }))).toEqual([
    'ada: checked by list, but names no source',
  ]);
});
