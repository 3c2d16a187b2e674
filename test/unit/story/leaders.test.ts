import { expect, test } from 'vitest';
import type { OfficeKind } from '../../../src/knowledge/types';
import { person, read } from './made-up-records';

const office = (kind: OfficeKind, from: string, to: string) => [
  { title: 'President', country: 'United States', kind, from, to },
];
const president = person('William Hollis', {
  country: 'United States',
  gender: 'm',
  offices: office('head-of-state', '1993-01-20', '2001-01-20'),
});
const secretary = person('Harriet Hollis', {
  country: 'United States',
  gender: 'f',
  offices: office('foreign-minister', '2009-01-21', '2013-02-01'),
});
const korean = person('Kim Jong-du', {
  country: 'North Korea',
  short: ['Kim'],
  offices: [{ title: 'Leader', country: 'North Korea', kind: 'head-of-state', from: '1994-07-08' }],
});

const found = (text: string, day = '1994-06-10') =>
  read(text, { people: [president, secretary, korean] }, day).people.filter((line) => !line.startsWith('story:'));

test('a surname without more is the leader’s of the day, in a story of that country and its government', () => {
  expect(found('Hollis Warns Moscow\n\nThe U.S. government said that Hollis would stay. Mr. Hollis spoke.')).toEqual([
    'william-hollis: Hollis, Hollis, Hollis',
  ]);
});

test.each([
  ['on another day', 'The U.S. government stays, Hollis said.', '2005-06-10'],
  ['in a story that does not name the country', 'The government of the village stays, Hollis said.', '1994-06-10'],
  ['in a story without a government', 'The U.S. bakers stay up late, Hollis said.', '1994-06-10'],
  ['where nothing shows that a person is meant', 'The U.S. government likes Hollis bread.', '1994-06-10'],
  ['beside the title of somebody else', 'Mrs. Hollis praised the U.S. government. Baker Hollis stayed.', '1994-06-10'],
  ['where the story names another so', 'Rosa Hollis, a nurse, left the U.S. government. Hollis said no.', '1994-06-10'],
  ['family names that millions share', 'The North Korean government said that Kim would stay.', '1999-06-10'],
])('but not %s', (_what, text, day) => {
  expect(found(text, day)).toEqual([]);
});
