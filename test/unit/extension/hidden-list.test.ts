import { expect, test } from 'vitest';
import { withHidden } from '../../../src/extension/hidden-list';
import { LONGEST_ADDRESS, MOST_HIDDEN } from '../../../src/extension/limits';

const full = Array.from({ length: MOST_HIDDEN }, (_, n) => ({ id: `own-${n}`, name: 'Ada Example' }));
const more = { id: 'own-more', name: 'Bea Example' };

test('a name is hidden once for a page, and once everywhere', () => {
  const here = { ...more, url: 'https://paper.example/a' };
  expect(withHidden(withHidden(withHidden([], more), here), more)).toEqual([here, more]);
});

test('a full list takes no more, and loses nothing', () => {
  expect(withHidden(full.slice(1), more)).toHaveLength(MOST_HIDDEN);
  expect(withHidden(full, more)).toEqual(full);
  expect(withHidden(full, { id: 'own-0', name: 'Ada Example' })).toHaveLength(MOST_HIDDEN);
});

test('an endless address is not kept', () => {
  expect(withHidden([], { ...more, url: `https://paper.example/${'x'.repeat(LONGEST_ADDRESS)}` })).toEqual([]);
});
