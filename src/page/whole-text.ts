/** Text nodes that marks have cut: what the page's node keeps, and what it held before. */
const cut = new WeakMap<Text, { head: string; full: string }>();

/** Notes that a node's text continues in pieces after it; without `full` that it is whole again. */
export function noteCut(node: Text, full?: string): void {
  if (full === undefined) cut.delete(node);
  else cut.set(node, { head: node.data, full });
}

/** The text of one of the page's nodes as the page has it, whether marks stand in it or not. */
export function wholeText(node: Text): string {
  const known = cut.get(node);
  return known && node.data === known.head ? known.full : node.data;
}
