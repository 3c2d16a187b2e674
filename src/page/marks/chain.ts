import { noteCut, notePiece } from '../whole-text';
import { makeMark } from './mark-element';
import type { Cut } from './types';

/**
 * A text node of the page with names wrapped after it. The page's node never moves: it keeps the text before the first
 * name, and wrappers and rests of the text follow it as siblings. (Frameworks hold on to their text nodes; moving one
 * crashes them.)
 */
export interface Chain {
  node: Text;
  /** The node's text before it was cut. */
  full: string;
  /** What the node keeps. */
  head: string;
  cuts: Cut[];
  /** Our nodes after it, in order: wrappers with one text node each, and text. */
  pieces: Piece[];
}

export interface Piece {
  node: HTMLElement | Text;
  text: string;
  /** Of a wrapper. */
  cut?: Cut;
}

/** Cuts a text node and wraps the names. `cuts` are in order, apart, and not empty. */
export function cutNode(node: Text, cuts: Cut[]): Chain {
  const document = node.ownerDocument;
  const full = node.data;
  const pieces: Piece[] = [];
  // From the back: splitText keeps ranges that others hold in the text before the name where they are.
  for (const cut of [...cuts].reverse()) {
    if (cut.end < node.data.length) {
      const rest = node.splitText(cut.end);
      pieces.unshift({ node: rest, text: rest.data });
    }
    const name = node.splitText(cut.start);
    const element = makeMark(document, cut.wish);
    name.before(element);
    element.append(name);
    pieces.unshift({ node: element, text: name.data, cut });
  }
  noteCut(node, full);
  for (const piece of pieces) notePiece(piece.node, true);
  return { node, full, head: node.data, cuts, pieces };
}

/** Takes our nodes away and, with `restore`, gives the page's node its whole text back. */
export function uncut(chain: Chain, restore: boolean): void {
  noteCut(chain.node);
  for (const { node } of chain.pieces) node.parentNode?.removeChild(node);
  if (restore && chain.node.data !== chain.full) chain.node.data = chain.full;
}

/** Takes our nodes out for a moment; the chain stays. Only for one that is whole. */
export function lift(chain: Chain): void {
  uncut(chain, true);
}

/** Puts them back where they stood, unless the page has written meanwhile. */
export function lower({ node, full, head, pieces }: Chain): void {
  if (node.data !== full || !node.parentNode) return;
  node.data = head;
  noteCut(node, full);
  node.after(...pieces.map((piece) => piece.node));
}

/** Leaves the text as somebody else made it, without our wrappers. */
export function dissolve(chain: Chain): void {
  noteCut(chain.node);
  for (const { node, cut } of chain.pieces) {
    notePiece(node, false);
    if (cut) node.replaceWith(...node.childNodes);
  }
}

export type ChainState =
  /** As we made it. */
  | 'whole'
  /** The page wrote its node's whole text again. */
  | 'rewritten'
  /** The page's node was moved or removed, or something stands between it and us. */
  | 'apart'
  /** Wrappers were taken out by somebody who does not want them. */
  | 'refused'
  /** Somebody changed what is ours: a translation, an edit. The text is theirs now. */
  | 'taken';

const unaltered = ({ node, text, cut }: Piece) =>
  cut ? node.childNodes.length === 1 && node.firstChild?.nodeValue === text : node.nodeValue === text;

/** Translators put what they have written into this element, and nobody else uses it any more. */
const TRANSLATED = 'FONT';

/**
 * Somebody else has split or wrapped what the page's node held (a highlighter does), so that the same text still stands
 * before our first piece, but no longer as that node.
 */
function wrappedByOthers({ node, head }: Chain, first: Node): boolean {
  if (head === '' || !first.parentNode) return false;
  // Translators take one text after the other: ours come next, and stay where they are.
  if (!node.isConnected && first.previousSibling?.nodeName === TRANSLATED) return true;
  if (node.data === head && (node.parentNode === first.parentNode || !node.isConnected)) return false;
  let text = '';
  for (let before = first.previousSibling; before && text.length < head.length; before = before.previousSibling)
    text = (before.textContent ?? '') + text;
  return text.endsWith(head);
}

/** What has become of a chain. */
export function stateOf(chain: Chain): ChainState {
  const { node, head, pieces } = chain;
  const [first] = pieces;
  if (!first) return 'whole';
  if (!pieces.every(unaltered)) return 'taken';
  const parent = first.node.parentNode;
  if (wrappedByOthers(chain, first.node)) return 'taken';
  if (node.data !== head) return 'rewritten';
  const standing = pieces.filter((piece) => piece.node.parentNode !== null);
  if (standing.length < pieces.length)
    return node.parentNode && standing.every((p) => p.node.parentNode === node.parentNode) ? 'refused' : 'apart';
  for (let i = 1; i < pieces.length; i++) if (pieces[i]?.node.previousSibling !== pieces[i - 1]?.node) return 'taken';
  return node.parentNode === parent && node.nextSibling === first.node ? 'whole' : 'apart';
}

/** The opposite: the offset in the full text of a place in the page's node or in our pieces. */
export function offsetInChain(chain: Chain, node: Node, offset: number): number | undefined {
  if (node === chain.node) return offset;
  let before = chain.head.length;
  for (const piece of chain.pieces) {
    if (node === piece.node && piece.cut) return before + (offset > 0 ? piece.text.length : 0);
    if (node === piece.node || node === piece.node.firstChild) return before + offset;
    before += piece.text.length;
  }
  return undefined;
}

/**
 * Where an offset of the full text stands in the cut one. At a border it is the end of the piece before with `end`,
 * else the start of the piece after.
 */
export function placeInChain(chain: Chain, offset: number, end: boolean): { node: Text; offset: number } {
  let rest = offset;
  let last = { node: chain.node, length: chain.head.length };
  if (rest < last.length || (end && rest === last.length && rest > 0)) return { node: last.node, offset: rest };
  for (const { node, text, cut } of chain.pieces) {
    const inner = cut ? node.firstChild : node;
    if (inner?.nodeType !== Node.TEXT_NODE) break;
    rest -= last.length;
    last = { node: inner as Text, length: text.length };
    if (rest < last.length || (end && rest === last.length)) return { node: last.node, offset: rest };
  }
  return { node: last.node, offset: Math.min(rest, last.node.length) };
}
