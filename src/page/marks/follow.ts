import type { Cut } from './types';

const WORD = /[\p{L}\p{N}_]/u;

function standsAlone(text: string, start: number, end: number): boolean {
  return !(start > 0 && WORD.test(text.charAt(start - 1))) && !WORD.test(text.charAt(end));
}

/**
 * Finds the names that stood in a text in the text that the page has written in its place, in the same order.
 * A name that is not there any more is left out.
 */
export function followCuts(full: string, cuts: readonly Cut[], rewritten: string): Cut[] {
  const found: Cut[] = [];
  let from = 0;
  for (const cut of cuts) {
    const surface = full.slice(cut.start, cut.end);
    let at = rewritten.indexOf(surface, from);
    while (at >= 0 && !standsAlone(rewritten, at, at + surface.length)) at = rewritten.indexOf(surface, at + 1);
    if (at < 0) continue;
    from = at + surface.length;
    found.push({ start: at, end: from, wish: cut.wish });
  }
  return found;
}
