import { isHeading } from './dom';
import { Furniture } from './furniture';
import type { Weighed } from './main-part';
import { type Box, type Line, ownOf, type Walk } from './walk';

const CARDS = new Set(['article', 'li', 'div', 'section', 'a']);

/** Share of the prose that articles within a page's story hold when they are its parts, the posts of a live blog. */
const MOST = 0.5;

/**
 * Lines that belong to teasers of other stories and to lists of links within the main part: cards with a linked heading,
 * articles within the article, lists whose items are all links.
 * @param saysStory the page declares that it is a story
 */
export function teasersIn({ boxes, lines }: Walk, weighed: Weighed, root: Box, saysStory: boolean): Set<Line> {
  const found = new Set<Line>();
  const whole = weighed.prose(root);
  let posts = 0;
  for (let at = root.index + 1; saysStory && at < root.after; ) {
    const box = boxes[at];
    if (box?.name === 'article') posts += weighed.prose(box);
    at = box?.name === 'article' ? box.after : at + 1;
  }
  const dropsArticles = posts <= whole * MOST;
  const drop = (box: Box) => {
    for (let at = box.first; at < box.end; at++) {
      const line = lines[at];
      if (line) found.add(line);
    }
  };
  for (let at = root.index + 1; at < root.after; at++) {
    const box = boxes[at];
    if (!box || box.end === box.first || weighed.prose(box) >= whole * 0.25) continue;
    if (dropsArticles && box.name === 'article' && !(ownOf(box) & Furniture.body)) drop(box);
    else if ((box.name === 'ul' || box.name === 'ol') && isLinkList(box, lines)) drop(box);
    else if (isHeading(box.name) && isLinked(box, lines)) {
      drop(box);
      const card = box.parent;
      if (card && card !== root && CARDS.has(card.name) && card.end - card.first < 6 && weighed.prose(card) < 600)
        drop(card);
    }
  }
  return found;
}

function isLinked(box: Box, lines: readonly Line[]): boolean {
  const line = lines[box.first];
  return box.end - box.first === 1 && line !== undefined && line.linked > line.chars * 0.9;
}

function isLinkList(box: Box, lines: readonly Line[]): boolean {
  let chars = 0;
  let linked = 0;
  for (let at = box.first; at < box.end; at++) {
    chars += lines[at]?.chars ?? 0;
    linked += lines[at]?.linked ?? 0;
  }
  return linked > chars * 0.7;
}
