import { isHeading } from './dom';
import { Furniture } from './furniture';
import { type Box, type Line, ownOf, type Walk } from './walk';

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
function proseOf(line: Line): number {
  const { chars, linked } = line;
  if (chars < 25) return 0;
  const weight = chars < 80 && DENSE.test(line.runs[0]?.node.data ?? '') ? 2.5 : 1;
  if (chars * weight < 70 || linked > chars * 0.5) return 0;
  const name = line.box.name;
  const unlike = isHeading(name) ? 0 : name === 'li' || name === 'td' || name === 'th' ? 0.5 : 1;
  return (chars - linked) * weight * unlike;
}

/** Weighs a page, and settles the boxes' flags. A name ("sidebar", "comments") counts unless it stands on the box that holds most of the prose. */
export function weigh({ boxes, lines }: Walk): Weighed {
  const sums = new Float64Array(lines.length + 1);
  let all = 0;
  for (const [at, line] of lines.entries()) {
    line.prose = proseOf(line);
    all += line.prose;
    sums[at + 1] = all;
  }
  for (const box of boxes) {
    const inherited = box.parent ? box.parent.flags & (ASIDE | Furniture.caption | Furniture.about) : 0;
    // What stands in a side part is one, whatever it is called.
    let own = inherited & ASIDE ? box.told : ownOf(box);
    if (own !== 0) {
      const mass = (sums[box.end] ?? 0) - (sums[box.first] ?? 0);
      if ((mass > all * 0.5 && mass > 0) || ((own & Furniture.body) !== 0 && mass > all * 0.2))
        own &= ~(ASIDE | Furniture.about | Furniture.caption);
    }
    box.flags = own | inherited;
  }
  let total = 0;
  for (const [at, line] of lines.entries()) {
    if (!(line.box.flags & (ASIDE | Furniture.caption))) total += line.prose;
    sums[at + 1] = total;
  }
  return { prose: (box) => (sums[box.end] ?? 0) - (sums[box.first] ?? 0), total };
}

/** Prose that makes an article with a headline of its own a story of its own, in characters. */
const OWN_STORY = 500;

/** Articles with a main headline each: several stories in one document. Fewer than two are none. */
export function separateStories({ boxes }: Walk, weighed: Weighed): Box[] {
  const found: Box[] = [];
  for (const box of boxes) {
    if (box.name !== 'article') continue;
    const last = found[found.length - 1];
    if ((last && box.first < last.end) || weighed.prose(box) < OWN_STORY) continue;
    if (boxes.slice(box.index, box.after).some(({ name, first, end }) => name === 'h1' && end > first)) found.push(box);
  }
  return found.length > 1 ? found : [];
}

/** The boxes that stand directly in one. */
function* boxesIn({ boxes }: Walk, box: Box): Generator<Box> {
  for (let child = boxes[box.index + 1]; child && child.index < box.after; child = boxes[child.after]) yield child;
}

/** The smallest box that holds the main prose of the page, or of the part of it that is asked for. */
export function mainPart(
  walk: Walk,
  weighed: Weighed,
  visible: (element: Element) => boolean = () => true,
  within: Box | undefined = walk.boxes[0],
): Box | undefined {
  let best = within;
  if (!best || weighed.prose(best) === 0) return undefined;
  for (;;) {
    let heaviest: Box | undefined;
    let most = 0;
    for (const child of boxesIn(walk, best)) {
      const mass = weighed.prose(child);
      if (mass <= most || !visible(child.element)) continue;
      heaviest = child;
      most = mass;
    }
    if (!heaviest || heaviest.name === 'p' || heaviest.name === 'li') return best;
    const share = most / weighed.prose(best);
    if (share < (ownOf(heaviest) & Furniture.body || heaviest.name === 'article' ? 0.5 : 0.7)) return best;
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
    const joined = [...boxesIn(walk, around)].filter(
      (box) => box !== branch && box.end > box.first && continues(box, walk, weighed, headline, root),
    );
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
  const prose = weighed.prose(box);
  if (prose <= 300) return false;
  let chars = 0;
  let linked = 0;
  for (let at = box.first; at < box.end; at++) {
    const line = walk.lines[at];
    if (!line) continue;
    chars += line.chars;
    linked += line.linked;
    if (isHeading(line.box.name) && line.linked > 0) return false;
  }
  return prose > chars * 0.6 && linked < chars * 0.2;
}
