import { expect, test } from 'vitest';
import { followCuts } from '../../../src/page/marks/follow';
import type { MarkWish } from '../../../src/page/marks/types';

const wish: MarkWish = { start: 0, end: 5, id: 'putin', kind: 'person' };
const full = 'Today Putin spoke, and Putin left';
const cuts = [
  { start: 6, end: 11, wish },
  { start: 23, end: 28, wish },
];
const found = (text: string) => followCuts(full, cuts, text).map(({ start, end }) => text.slice(start, end));

test('names are found where the page has moved them', () => {
  expect(followCuts(full, cuts, 'UPDATE: Today Putin spoke and Putin left').map(({ start }) => start)).toEqual([
    14, 30,
  ]);
});

test('a name that is gone is left out', () => {
  expect(found('Today nobody spoke')).toEqual([]);
  expect(found('Today Putin spoke')).toEqual(['Putin']);
});

test('part of a longer word is not the name', () => {
  expect(found('Putinism, Vputin, Putin_')).toEqual([]);
});
