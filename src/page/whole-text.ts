/** Text nodes that marks have cut: what the page's node keeps, and what it held before. */
const cut = new WeakMap<Text, { head: string; full: string }>();

/** What marks have cut off: it belongs to the text of a node before it. */
const pieces = new WeakSet<Node>();
/** Most pages are read before anything is cut: their many nodes need no looking up. */
let cutOnce = false;

/** Notes that a node's text continues in pieces after it; without `full` that it is whole again. */
export function noteCut(node: Text, full?: string): void {
  if (full === undefined) cut.delete(node);
  else {
    cutOnce = true;
    cut.set(node, { head: node.data, full });
  }
}

/** Notes that a node is such a piece, or that it is the page's now. */
export function notePiece(node: Node, isOne: boolean): void {
  if (isOne) pieces.add(node);
  else pieces.delete(node);
}

/** Whether a node holds what is part of the whole text of one before it. */
export const isPiece = (node: Node): boolean => cutOnce && pieces.has(node);

/** The text of one of the page's nodes as the page has it, whether marks stand in it or not. */
export function wholeText(node: Text): string {
  const known = cutOnce ? cut.get(node) : undefined;
  return known && node.data === known.head ? known.full : node.data;
}
