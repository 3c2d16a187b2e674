/**
 * The selection as it is seen from where a node stands: Chromium tells of one inside a shadow root there alone, other
 * browsers have one for the whole document.
 */
export function selectionAt(node: Node): Selection | null {
  const holder = node.getRootNode();
  const ask: unknown = Reflect.get(holder, 'getSelection');
  if (holder instanceof ShadowRoot && typeof ask === 'function') return ask.call(holder);
  return node.ownerDocument?.getSelection() ?? null;
}

/** The text nodes in which the reader's selection begins and ends, kept up to date. */
export interface SelectionEnds {
  /** Whether an end of the selection stands in one of these nodes. */
  within(nodes: Iterable<Node>): boolean;
  /** Looks anew, after we have changed the selection. */
  look(): void;
}

/**
 * Watches where the selection's ends are. Asking the selection itself while writing would make Chromium lay out the
 * page for every name.
 */
export function watchSelection(root: Element, signal: AbortSignal): SelectionEnds {
  let ends: (Node | null)[] = [];
  const look = () => {
    const selection = selectionAt(root);
    ends = selection && !selection.isCollapsed ? [selection.anchorNode, selection.focusNode] : [];
  };
  look();
  root.ownerDocument.addEventListener('selectionchange', look, { signal });
  return {
    look,
    within(nodes) {
      if (ends.length > 0) for (const node of nodes) if (ends.includes(node)) return true;
      return false;
    },
  };
}

/**
 * Does something to text nodes without losing what the reader has selected in them.
 * @param before where an end of the selection stands in the text as a whole, asked before the change
 * @param after where that place is in the nodes after the change
 */
export function keepSelection(
  root: Element,
  before: (node: Node, offset: number) => number | undefined,
  change: () => void,
  after: (offset: number) => { node: Node; offset: number },
): void {
  const selection = selectionAt(root);
  const { anchorNode, focusNode } = selection ?? {};
  const places =
    selection && anchorNode && focusNode
      ? [
          { node: anchorNode, offset: selection.anchorOffset },
          { node: focusNode, offset: selection.focusOffset },
        ]
      : [];
  const ends = places.map((place) => ({ place, whole: before(place.node, place.offset) }));
  change();
  if (ends.every(({ whole }) => whole === undefined)) return;
  const [anchor, focus] = ends.map(({ place, whole }) => (whole === undefined ? place : after(whole)));
  if (anchor?.node.isConnected && focus?.node.isConnected)
    selection?.setBaseAndExtent(anchor.node, anchor.offset, focus.node, focus.offset);
}
