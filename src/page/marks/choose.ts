import type { Block } from '../../story/types';
import type { MarkWish } from './types';

export type MarkStyle = 'every' | 'first-in-section' | 'first' | 'off';

/** Headings and captions are the publisher's display type and stay unmarked. */
const UNMARKED: ReadonlySet<Block['kind']> = new Set(['title', 'heading', 'caption', 'byline']);

/**
 * Chooses which mentions to mark. Sections begin at headings; a long story without headings is one section.
 * @param mentions all mentions of people and treaties, in any order; where two overlap the longer one wins
 * @returns by `start`, never overlapping
 */
export function chooseMarks(mentions: readonly MarkWish[], blocks: readonly Block[], style: MarkStyle): MarkWish[] {
  if (style === 'off') return [];
  const sorted = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  const chosen: MarkWish[] = [];
  const seen = new Set<string>();
  let block = 0;
  for (const mention of sorted) {
    for (let next = blocks[block]; next && next.end <= mention.start; next = blocks[++block])
      if (style === 'first-in-section' && next.kind === 'heading') seen.clear();
    const inside = blocks[block];
    if (inside && inside.start <= mention.start && UNMARKED.has(inside.kind)) continue;
    if (style !== 'every' && seen.has(mention.id)) continue;
    const last = chosen.at(-1);
    if (last && last.end > mention.start) continue;
    seen.add(mention.id);
    chosen.push(mention);
  }
  return chosen;
}
