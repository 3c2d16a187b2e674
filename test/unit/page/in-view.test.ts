import { expect, test } from 'vitest';
import { offsetInView } from '../../../src/page/in-view';

/** Blocks one under the other, 200 pixels high, the first at `top`. */
const story = (top: number) => ({
  blocks: [0, 1, 2].map((n) => ({
    start: n * 100,
    end: n * 100 + 90,
    kind: 'paragraph' as const,
    element: { getBoundingClientRect: () => ({ top: top + n * 200, bottom: top + n * 200 + 200 }) } as Element,
  })),
});

test('the offset moves through a paragraph as the reading line does', () => {
  expect(offsetInView(story(400), 1000)).toBe(0);
  expect(offsetInView(story(200), 1000)).toBe(45);
  expect(offsetInView(story(-100), 1000)).toBe(200);
});

test('before the story and after it there is none', () => {
  expect(offsetInView(story(1200), 1000)).toBeUndefined();
  expect(offsetInView(story(-900), 1000)).toBeUndefined();
});
