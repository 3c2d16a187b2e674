import type { Cut } from './types';

const WORD = /[\p{L}\p{N}_]/u;

function standsAlone(text: string, start: number, end: number): boolean {
  return !(start > 0 && WORD.test(text.charAt(start - 1))) && !WORD.test(text.charAt(end));
}

/**
 * Finds the names that stood in a text in the text that the page has written in its place, wherever they stand now.
 * A name that is not there any more is left out.
 */
export function followCuts(full: string, cuts: readonly Cut[], rewritten: string): Cut[] {
  const found: Cut[] = [];
  for (const cut of cuts) {
    const surface = full.slice(cut.start, cut.end);
    const taken = (at: number) => found.some(({ start, end }) => at < end && at + surface.length > start);
    let at = rewritten.indexOf(surface);
    while (at >= 0 && (taken(at) || !standsAlone(rewritten, at, at + surface.length)))
      at = rewritten.indexOf(surface, at + 1);
    if (at >= 0) found.push({ start: at, end: at + surface.length, wish: cut.wish });
  }
  return found.sort((a, b) => a.start - b.start);
}
