/** Pictures, media, code running elsewhere, and our own: never resized. */
const LEAVE =
  'svg,math,img,picture,video,audio,canvas,iframe,object,embed,script,style,noscript,template,backstory-mark';

const hasText = (element: Element) => {
  for (let node = element.firstChild; node; node = node.nextSibling)
    if (node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim()) return true;
  return false;
};

/** The elements at and below `root` that hold text of their own. Marks take the size of the text around them. */
export function* textBearers(root: Element): Generator<HTMLElement> {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT, (node) =>
    (node as Element).matches(LEAVE) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  if (root.matches(LEAVE)) return;
  for (let node: Node | null = root; node; node = walker.nextNode())
    if (node instanceof HTMLElement && hasText(node)) yield node;
}
