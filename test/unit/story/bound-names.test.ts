import { expect, test } from 'vitest';
import { read, treaty } from './made-up-records';

const bound = treaty('North Lake Treaty', {
  forms: [{ form: 'North Lake Treaty', notAfter: ['Organization'] }],
});

test('a rule whose form is the name itself binds the name', () => {
  const text = 'The North Lake Treaty is old. The North Lake Treaty Organization met on Monday.';
  expect(read(text, { treaties: [bound] }).treaties).toEqual(['north-lake-treaty: North Lake Treaty']);
});

test('without such a rule the name stands by itself', () => {
  const text = 'The North Lake Treaty Organization met on Monday.';
  expect(read(text, { treaties: [treaty('North Lake Treaty')] }).treaties).toEqual([
    'north-lake-treaty: North Lake Treaty',
  ]);
});
