import { inSlices } from '../slices';
import type { Article, TextMap } from '../types';
import { wholeText } from '../whole-text';
import type { Cut, MarkWish } from './types';

/**
 * Where the page's text nodes are to be cut for these wishes, as they are without marks.
 * Names whose text has changed are left out. Undefined when the signal stopped it.
 */
export async function planCuts(
  wishes: readonly MarkWish[],
  map: TextMap,
  signal: AbortSignal,
): Promise<Map<Text, Cut[]> | undefined> {
  const cuts = new Map<Text, Cut[]>();
  const done = await inSlices(
    wishes,
    (wish) => {
      if (!map.holds(wish.start, wish.end)) return;
      for (const { node, start, end } of map.pieces(wish.start, wish.end) ?? []) {
        // A line break in the page's source between two words is no name.
        if (start >= end || wholeText(node).slice(start, end).trim() === '') continue;
        const list = cuts.get(node);
        if (!list) cuts.set(node, [{ start, end, wish }]);
        else if ((list.at(-1)?.end ?? 0) <= start) list.push({ start, end, wish });
      }
    },
    { signal },
  );
  return done ? cuts : undefined;
}

/** How far a block is from the window: 0 in view, else its distance in pixels. */
function distance(element: Element, height: number): number {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom < 0 ? -bottom : top > height ? top - height : 0;
}

/**
 * Orders the texts to cut by their distance from what the reader sees. Measures a handful of blocks only: blocks
 * follow each other down the page, so the nearest is found by halving.
 */
export function nearestFirst(cuts: [Text, Cut[]][], article: Article): [Text, Cut[]][] {
  const window = article.root.ownerDocument.defaultView;
  const { blocks } = article;
  if (!window || blocks.length === 0) return cuts;
  const height = window.innerHeight;
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    const element = blocks[middle]?.element;
    if (element && element.getBoundingClientRect().bottom < 0) low = middle + 1;
    else high = middle;
  }
  const first = blocks[low];
  if (!first || distance(first.element, height) > height) return cuts;
  const from = first.start;
  const far = ([, list]: [Text, Cut[]]) => {
    const start = list[0]?.wish.start ?? 0;
    return start >= from ? start - from : article.text.length + from - start;
  };
  return cuts.sort((a, b) => far(a) - far(b));
}
