import { expect, test } from 'vitest';
import type { OfficeKind } from '../../../src/knowledge/types';
import { person, read } from './made-up-records';

const minister = (name: string, country: string, kind: OfficeKind = 'foreign-minister') =>
  person(name, { country, offices: [{ title: 'Minister', country, kind, from: '2013-02-01', to: '2017-01-20' }] });

const people = [
  minister('Robert Byrne', 'Ireland'),
  minister('Sergei Harrow', 'Russia'),
  minister('Johanna Pell', 'Norway', 'defence-minister'),
];

const found = (text: string, day = '2015-07-10') =>
  read(text, { people }, day).people.filter((line) => !line.startsWith('story:'));

test('a surname named in one breath with somebody of the same rank is the one of that rank', () => {
  expect(found('Byrne and Sergei Harrow met. Byrne left.')).toEqual([
    'robert-byrne: Byrne, Byrne',
    'sergei-harrow: Sergei Harrow',
  ]);
  expect(found('Sergei Harrow came for the Harrow-Byrne talks.')).toEqual([
    'sergei-harrow: Sergei Harrow, Harrow',
    'robert-byrne: Byrne',
  ]);
});

test('of several with the name, the one whom the story names in full', () => {
  const double = [...people, minister('Walter Byrne', 'Wales')];
  const text = 'Byrne and Sergei Harrow met. The younger Robert Byrne came too, as did Rosa Byrne, a nurse.';
  expect(read(text, { people: double }, '2015-07-10').people).toEqual([
    'robert-byrne: Byrne, Robert Byrne',
    'sergei-harrow: Sergei Harrow',
    'story:1: Rosa Byrne',
  ]);
});

test('not of another rank, at another time, apart from each other, or where the story names another of that name', () => {
  expect(found('Pell and Sergei Harrow met.')).toEqual(['sergei-harrow: Sergei Harrow']);
  expect(found('Byrne and Sergei Harrow met.', '2019-07-10')).toEqual(['sergei-harrow: Sergei Harrow']);
  expect(found('Byrne came after Sergei Harrow left.')).toEqual(['sergei-harrow: Sergei Harrow']);
  expect(found('Byrne and Sergei Harrow met. Vanessa Byrne and Rosa Byrne, two singers, sang.')).toEqual([
    'sergei-harrow: Sergei Harrow',
  ]);
});
