import { Furniture } from './furniture';
import type { Box, Line, Walk } from './walk';

/** Everything but the story: what is never read when its part of the page is named so. */
const ASIDE = Furniture.apart | Furniture.comment;

/** The page's prose, weighed. */
export interface Weighed {
  /** Flags that hold for each box, its parents' included, once names that cannot be true are dropped. */
  flags: Map<Box, number>;
  /** Characters of prose in a box, furniture left out. */
  prose(box: Box): number;
  total: number;
}

/** Chinese, Japanese and Korean say in one character what others say in two or three. */
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** Characters of running prose in a line: short lines and lists of links have none. */
export function proseOf(line: Line): number {
  const { chars, linked } = line;
  if (chars < 25) return 0;
  const weight =
    chars < 80 && DENSE.test(line.runs.find(({ node }) => node.data.trim() !== '')?.node.data ?? '') ? 2.5 : 1;
  if (chars * weight < 70 || linked > chars * 0.5) return 0;
  const name = line.box.name;
  const unlike = /^h[1-6]$/.test(name) ? 0 : name === 'li' || name === 'td' || name === 'th' ? 0.5 : 1;
  return (chars - linked) * weight * unlike;
}

/** Weighs a page. A name ("sidebar", "comments") counts unless it stands on the box that holds most of the prose. */
export function weigh({ boxes, lines }: Walk): Weighed {
  const prose = lines.map(proseOf);
  const sums = running(prose);
  const all = sums[lines.length] ?? 0;
  const flags = new Map<Box, number>();
  for (const box of boxes) {
    const mass = (sums[box.end] ?? 0) - (sums[box.first] ?? 0);
    const inherited = box.parent ? (flags.get(box.parent) ?? 0) : 0;
    const most = mass > all * 0.5 && mass > 0;
    const body = (box.own & Furniture.body) !== 0 && mass > all * 0.2;
    const own = most || body ? box.own & ~(ASIDE | Furniture.about | Furniture.caption) : box.own;
    flags.set(box, own | (inherited & (ASIDE | Furniture.caption | Furniture.about)));
  }
  const clean = running(
    prose.map((mass, at) => ((flags.get(boxAt(lines, at)) ?? 0) & (ASIDE | Furniture.caption) ? 0 : mass)),
  );
  return {
    flags,
    prose: (box) => (clean[box.end] ?? 0) - (clean[box.first] ?? 0),
    total: clean[lines.length] ?? 0,
  };
}

const boxAt = (lines: readonly Line[], at: number): Box => {
  const line = lines[at];
  if (!line) throw new RangeError('no such line');
  return line.box;
};

function running(masses: readonly number[]): Float64Array {
  const sums = new Float64Array(masses.length + 1);
  for (let at = 0; at < masses.length; at++) sums[at + 1] = (sums[at] ?? 0) + (masses[at] ?? 0);
  return sums;
}

/** The smallest box that holds the page's main prose. */
export function mainPart({ boxes }: Walk, weighed: Weighed): Box | undefined {
  let best = boxes[0];
  if (!best || weighed.total === 0) return undefined;
  const children = new Map<Box, Box[]>();
  for (const box of boxes) {
    if (!box.parent) continue;
    const list = children.get(box.parent);
    if (list) list.push(box);
    else children.set(box.parent, [box]);
  }
  for (;;) {
    const mass = weighed.prose(best);
    let heaviest: Box | undefined;
    for (const child of children.get(best) ?? [])
      if (!heaviest || weighed.prose(child) > weighed.prose(heaviest)) heaviest = child;
    if (!heaviest || heaviest.name === 'p' || heaviest.name === 'li') return best;
    const share = weighed.prose(heaviest) / mass;
    if (share < (heaviest.own & Furniture.body || heaviest.name === 'article' ? 0.5 : 0.7)) return best;
    best = heaviest;
  }
}
