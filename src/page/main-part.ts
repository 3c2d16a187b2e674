import { isHeading } from './dom';
import { Furniture } from './furniture';
import type { Box, Line, Walk } from './walk';

/** Everything but the story: what is never read when its part of the page is named so. */
const ASIDE = Furniture.apart | Furniture.comment;

/** The page's prose, weighed. */
export interface Weighed {
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
  const unlike = isHeading(name) ? 0 : name === 'li' || name === 'td' || name === 'th' ? 0.5 : 1;
  return (chars - linked) * weight * unlike;
}

/** Weighs a page, and settles the boxes' flags. A name ("sidebar", "comments") counts unless it stands on the box that holds most of the prose. */
export function weigh({ boxes, lines }: Walk): Weighed {
  const prose = lines.map(proseOf);
  const sums = running(prose);
  const all = sums[lines.length] ?? 0;
  for (const box of boxes) {
    const mass = (sums[box.end] ?? 0) - (sums[box.first] ?? 0);
    const inherited = box.parent ? box.parent.flags : 0;
    const most = mass > all * 0.5 && mass > 0;
    const body = (box.own & Furniture.body) !== 0 && mass > all * 0.2;
    const own = most || body ? box.own & ~(ASIDE | Furniture.about | Furniture.caption) : box.own;
    box.flags = own | (inherited & (ASIDE | Furniture.caption | Furniture.about));
  }
  const clean = running(
    prose.map((mass, at) => ((lines[at]?.box.flags ?? 0) & (ASIDE | Furniture.caption) ? 0 : mass)),
  );
  return {
    prose: (box) => (clean[box.end] ?? 0) - (clean[box.first] ?? 0),
    total: clean[lines.length] ?? 0,
  };
}

function running(masses: readonly number[]): Float64Array {
  const sums = new Float64Array(masses.length + 1);
  for (let at = 0; at < masses.length; at++) sums[at + 1] = (sums[at] ?? 0) + (masses[at] ?? 0);
  return sums;
}

/** Prose that makes an article with a headline of its own a story of its own, in characters. */
const OWN_STORY = 500;

/** Articles with a main headline each: several stories in one document. Fewer than two are none. */
export function separateStories({ boxes }: Walk, weighed: Weighed): Box[] {
  const found: Box[] = [];
  for (const box of boxes) {
    const last = found[found.length - 1];
    if (box.name !== 'article' || (last && box.first < last.end) || weighed.prose(box) < OWN_STORY) continue;
    if (boxes.some(({ name, first, end }) => name === 'h1' && first >= box.first && end <= box.end && end > first))
      found.push(box);
  }
  return found.length > 1 ? found : [];
}

/** The smallest box that holds the main prose of the page, or of the part of it that is asked for. */
export function mainPart(
  { boxes }: Walk,
  weighed: Weighed,
  visible: (element: Element) => boolean = () => true,
  within: Box | undefined = boxes[0],
): Box | undefined {
  let best = within;
  if (!best || weighed.prose(best) === 0) return undefined;
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
      if (
        (!heaviest || weighed.prose(child) > weighed.prose(heaviest)) &&
        weighed.prose(child) > 0 &&
        visible(child.element)
      )
        heaviest = child;
    if (!heaviest || heaviest.name === 'p' || heaviest.name === 'li') return best;
    const share = weighed.prose(heaviest) / mass;
    if (share < (heaviest.own & Furniture.body || heaviest.name === 'article' ? 0.5 : 0.7)) return best;
    best = heaviest;
  }
}

/** The story's boxes, and the smallest box around them. */
export interface StoryParts {
  root: Box;
  parts: Box[];
}

/**
 * Joins to the main part the boxes beside it that go on with the story: pages cut stories in two around advertisements,
 * "read all" folds and slides. A box joins when it is prose with hardly a link, between the headline and the main part or
 * right behind it.
 * @param headline index of the headline's line, -1 without one
 * @param within the part of the page to stay in
 */
export function joinParts(walk: Walk, weighed: Weighed, main: Box, headline: number, within?: Box): StoryParts {
  let root = main;
  let parts = [main];
  let branch = main;
  for (
    let up = main === within ? undefined : main.parent, climbed = 0;
    up?.parent && up !== within && climbed < 4;
    up = up.parent, climbed++
  ) {
    const around = up;
    const beside = walk.boxes.filter((box) => box.parent === around && box !== branch && box.end > box.first);
    const joined = beside.filter((box) => continues(box, walk, weighed, headline, root));
    if (joined.length > 0) {
      parts = [...parts, ...joined].sort((one, other) => one.first - other.first);
      root = around;
    }
    branch = around;
  }
  return { root, parts };
}

function continues(box: Box, walk: Walk, weighed: Weighed, headline: number, main: Box): boolean {
  if (box.flags & (ASIDE | Furniture.caption | Furniture.about) || box.name === 'article') return false;
  if (box.first <= headline || (headline < 0 && box.end <= main.first)) return false;
  let chars = 0;
  let linked = 0;
  for (const line of walk.lines.slice(box.first, box.end)) {
    chars += line.chars;
    linked += line.linked;
    if (isHeading(line.box.name) && line.linked > 0) return false;
  }
  return weighed.prose(box) > Math.max(300, chars * 0.6) && linked < chars * 0.2;
}
