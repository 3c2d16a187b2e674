import type { MarkWish } from '../../src/page/marks/types';
import type { Article, TextMap } from '../../src/page/types';

/** Elements that hold one block of the story each, as far as these test pages go. */
const BLOCKS = 'p,li,td,blockquote,h1,h2,h3,figcaption,.block';

interface Stretch {
  node: Text;
  start: number;
}

/**
 * Reads a story out of an element in the simplest way there is, so that marks and text size are tested apart from the
 * page reader: every text node below a block, blocks joined by blank lines.
 */
export function simpleArticle(root: Element): Article {
  const stretches: Stretch[] = [];
  const blocks: Article['blocks'] = [];
  let text = '';
  for (const element of root.querySelectorAll(BLOCKS)) {
    if (element.querySelector(BLOCKS)) continue;
    const start = text.length === 0 ? 0 : text.length + 2;
    let inner = '';
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      stretches.push({ node: node as Text, start: start + inner.length });
      inner += node.nodeValue ?? '';
    }
    if (inner.trim() === '') continue;
    text = text === '' ? inner : `${text}\n\n${inner}`;
    const kind = /^h\d$/.test(element.localName) ? ('heading' as const) : ('paragraph' as const);
    blocks.push({ start, end: text.length, kind, element });
  }
  return { root, text, blocks, captions: [], map: mapOf(stretches, text) };
}

function mapOf(stretches: Stretch[], text: string): TextMap {
  const lengths = stretches.map(({ node }) => node.length);
  const pieces: TextMap['pieces'] = (start, end) => {
    const found: { node: Text; start: number; end: number }[] = [];
    stretches.forEach(({ node, start: at }, index) => {
      const from = Math.max(start, at);
      const to = Math.min(end, at + (lengths[index] ?? 0));
      if (from < to) found.push({ node, start: from - at, end: to - at });
    });
    return found;
  };
  return {
    pieces,
    placeAt: (offset) => {
      const [piece] = pieces(offset, offset + 1) ?? [];
      return piece && { node: piece.node, offset: piece.start };
    },
    offsetOf: (node, offset) => {
      const found = stretches.find((one) => one.node === node);
      return found && found.start + offset;
    },
    holds: (start, end) =>
      (pieces(start, end) ?? []).map((p) => p.node.data.slice(p.start, p.end)).join('') === text.slice(start, end),
  };
}

/** Every place where these names stand in the text. */
export function wishesFor(text: string, names: Record<string, MarkWish['kind']>): MarkWish[] {
  const wishes: MarkWish[] = [];
  for (const [name, kind] of Object.entries(names))
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
      wishes.push({ start: at, end: at + name.length, id: name.toLowerCase().replaceAll(' ', '-'), kind });
  return wishes.sort((a, b) => a.start - b.start);
}
