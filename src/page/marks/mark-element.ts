import type { MarkWish } from './types';

/** Never registered as a custom element, so it stays an unknown inline element that few rules of a page reach. */
export const MARK_TAG = 'backstory-mark';

const made = new WeakSet<Element>();

/** Whether a mark was not made here: a copy that the page made of ours, or what a removed extension left. */
function isStray(mark: Element): boolean {
  return !made.has(mark);
}

/** Makes the element around a name. The only attribute tells the style which kind it is. */
export function makeMark(document: Document, wish: MarkWish): HTMLElement {
  const element = document.createElement(MARK_TAG);
  made.add(element);
  element.setAttribute('kind', wish.kind === 'treaty' ? 'treaty' : 'person');
  if (wish.inTabOrder) {
    element.tabIndex = 0;
    element.setAttribute('role', 'button');
    element.setAttribute('aria-haspopup', 'dialog');
  }
  return element;
}

/** Takes strays out of some marks. Their text joins the text before, where there is one. */
export function unwindStrays(marks: Iterable<Element>): void {
  for (const mark of [...marks]) if (isStray(mark)) unwind(mark);
}

function unwind(stray: Element): void {
  const text = stray.textContent ?? '';
  const { previousSibling } = stray;
  if (previousSibling?.nodeType === Node.TEXT_NODE) {
    previousSibling.nodeValue = (previousSibling.nodeValue ?? '') + text;
    stray.remove();
  } else stray.replaceWith(stray.ownerDocument.createTextNode(text));
}
