/**
 * Remembers what stands at the top of the window, and brings it back there after the page has changed its height.
 * @returns puts the reader back; call it right after the change
 */
export function keepPlace(root: Element): () => void {
  const window = root.ownerDocument.defaultView;
  if (!window) return () => undefined;
  const top = root.getBoundingClientRect().top;
  if (top >= 0) return () => undefined;
  const anchor = firstInView(root);
  if (!anchor) return () => undefined;
  const before = anchor.getBoundingClientRect();
  // Within a long paragraph the line read stays: the same share of its height is above the window.
  const share = before.top < 0 && before.height > 0 ? -before.top / before.height : 0;
  return () => {
    const after = anchor.getBoundingClientRect();
    const want = before.top < 0 ? -share * after.height : before.top;
    if (Math.abs(after.top - want) >= 1) window.scrollBy({ top: after.top - want, behavior: 'instant' });
  };
}

/** The first element without block children that reaches into the window, found from the top down. */
function firstInView(root: Element): Element | undefined {
  let found: Element | undefined;
  let level: Element | undefined = root;
  while (level) {
    const next: Element | undefined = [...level.children].find((child) => {
      const { bottom, height } = child.getBoundingClientRect();
      return height > 0 && bottom > 0;
    });
    if (next && next.getBoundingClientRect().height < 8) break;
    found = next ?? found;
    level = next;
  }
  return found;
}
