import { parentOf } from './dom';

/**
 * Whether a reader can see an element: its own box, or, where it has none (`display: contents`, as wrappers of many
 * frameworks), what stands around it. The browser itself calls the latter invisible. May make the browser settle its styles.
 */
export function isVisible(element: Element): boolean {
  // Through the prototype: a form's fields may bear the name.
  if (Element.prototype.checkVisibility.call(element, { visibilityProperty: true })) return true;
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (style?.display !== 'contents' || style.visibility !== 'visible') return false;
  const above = element.assignedSlot ?? parentOf(element);
  if (above instanceof ShadowRoot) return isVisible(above.host);
  return !(above instanceof Element) || isVisible(above);
}
