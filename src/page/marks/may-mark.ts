/** Controls, code, pictures, things the reader edits, ruby, and elements of our own: their text is left alone. */
const LEAVE_ALONE =
  'button,input,textarea,select,option,label,code,pre,kbd,samp,var,svg,math,ruby,canvas,' +
  'title,script,style,noscript,template,iframe,object,audio,video,[contenteditable]:not([contenteditable="false"]),' +
  '[role="button"],[role="textbox"],[role="tab"],[role="menuitem"],[hidden],backstory-mark';

/** In these an element around a name would become an item or a cell of its own. */
const MAKES_ITEMS = /^(inline-)?(flex|grid|-webkit-box|table|table-row|table-row-group|table-header-group)$|^ruby/;

/**
 * Whether names in the text directly inside `parent` may be wrapped without the page noticing.
 * @param root the article's
 * Reads computed style, so ask once for each parent and before writing.
 */
export function mayMark(parent: Element, root: Element): boolean {
  if (parent.closest(LEAVE_ALONE)) return false;
  // A page behind its own dialog is aria-hidden as a whole, and will be back; a piece of the story that is, is not text.
  const silent = parent.closest('[aria-hidden="true"]');
  if (silent && root.contains(silent)) return false;
  const window = parent.ownerDocument.defaultView;
  if (!window) return true;
  let holder: Element | null = parent;
  let style = window.getComputedStyle(holder);
  if (/^(hidden|collapse)$/.test(style.visibility)) return false;
  while (style.display === 'contents' && holder.parentElement) {
    holder = holder.parentElement;
    style = window.getComputedStyle(holder);
  }
  return style.display !== 'none' && !MAKES_ITEMS.test(style.display);
}
