import { expect, test } from 'vitest';
import { person, read } from './made-up-records';

const leader = (
  name: string,
  country: string,
  kind: 'head-of-state' | 'head-of-government',
  from: string,
  to: string,
) => person(name, { country, offices: [{ title: `Leader of ${country}`, country, kind, from, to }] });

const people = [
  leader('Walter Hollis', 'United States', 'head-of-state', '1961-01-20', '1965-01-20'),
  leader('Rupert Byrne', 'United States', 'head-of-state', '1989-01-20', '1993-01-20'),
  leader('Daniel Byrne', 'United States', 'head-of-state', '2001-01-20', '2009-01-20'),
  leader('Margaret Stoner', 'United Kingdom', 'head-of-government', '1979-05-04', '1990-11-28'),
];

const found = (text: string, day?: string) =>
  read(text, { people }, day).people.filter((line) => !line.startsWith('story:'));

test('a government called by a surname is that of its leader on the day', () => {
  expect(found('The Stoner government fell.', '1990-01-01')).toEqual(['margaret-stoner: Stoner']);
  expect(found('The Byrne administration fell.', '1990-01-01')).toEqual(['rupert-byrne: Byrne']);
  expect(found('The Byrne administration fell.', '2003-01-01')).toEqual(['daniel-byrne: Byrne']);
});

test('American administrations are called so ever after, where the story names the United States', () => {
  expect(found('In the U.S. the Hollis administration is remembered.', '2015-01-01')).toEqual([
    'walter-hollis: Hollis',
  ]);
  expect(found('U.S. envoys of the Hollis and Byrne administrations met.', '2003-01-01')).toEqual([
    'walter-hollis: Hollis',
    'daniel-byrne: Byrne',
  ]);
  expect(found('The Hollis administration built a playground.', '2015-01-01')).toEqual([]);
});

test('others of the past, two of one name, and a namesake whom the story names are left open', () => {
  expect(found('The U.S. and the Stoner government differed.', '2015-01-01')).toEqual([]);
  expect(found('In the U.S. the Byrne administration is remembered.', '2015-01-01')).toEqual([]);
  expect(found('U.S. mayor Brandon Hollis spoke. The Hollis administration hires.', '2015-01-01')).toEqual([]);
});
