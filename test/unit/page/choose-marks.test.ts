import { expect, test } from 'vitest';
import { chooseMarks } from '../../../src/page/marks/choose';
import type { MarkWish } from '../../../src/page/marks/types';
import type { Block } from '../../../src/story/types';

const wish = (start: number, id: string, length = 4): MarkWish => ({ start, end: start + length, id, kind: 'person' });
const block = (start: number, end: number, kind: Block['kind'] = 'paragraph'): Block => ({ start, end, kind });

const blocks = [block(0, 100), block(102, 200), block(202, 220, 'heading'), block(222, 300)];
const mentions = [
  wish(10, 'a'),
  wish(50, 'a'),
  wish(60, 'b'),
  wish(110, 'a'),
  wish(205, 'b'),
  wish(230, 'a'),
  wish(250, 'a'),
];
const starts = (style: 'every' | 'first-in-section' | 'first' | 'off') =>
  chooseMarks(mentions, blocks, style).map(({ start }) => start);

test('every mention, but none in a heading', () => expect(starts('every')).toEqual([10, 50, 60, 110, 230, 250]));
test('first in each section: a heading begins one', () => expect(starts('first-in-section')).toEqual([10, 60, 230]));
test('first only', () => expect(starts('first')).toEqual([10, 60]));
test('off', () => expect(starts('off')).toEqual([]));

test('of two that overlap, the longer one that begins first stands', () => {
  const overlapping = [wish(10, 'treaty', 20), wish(15, 'person'), wish(10, 'short', 3)];
  expect(chooseMarks(overlapping, blocks, 'every').map(({ id }) => id)).toEqual(['treaty']);
});

test('without blocks every text is one section', () => {
  expect(chooseMarks(mentions, [], 'first-in-section').map(({ start }) => start)).toEqual([10, 60]);
});
