import { isHeading } from './dom';
import { Furniture } from './furniture';
import type { Weighed } from './main-part';
import { type Box, type Line, ownOf, type Walk } from './walk';

const CARDS = new Set(['article', 'li', 'div', 'section', 'a']);

/**
 * Lines that belong to teasers of other stories and to lists of links within the main part: cards with a linked heading,
 * articles within the article, lists whose items are all links.
 */
export function teasersIn({ boxes, lines }: Walk, weighed: Weighed, root: Box): Set<Line> {
  const found = new Set<Line>();
  const whole = weighed.prose(root);
  const drop = (box: Box) => {
    for (let at = box.first; at < box.end; at++) {
      const line = lines[at];
      if (line) found.add(line);
    }
  };
  for (let at = root.index + 1; at < root.after; at++) {
    const box = boxes[at];
    if (!box || box.end === box.first || weighed.prose(box) >= whole * 0.25) continue;
    if (box.name === 'article' && !(ownOf(box) & Furniture.body)) drop(box);
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
