/** Long enough to find the place after the scrolling has come to rest. */
const FLASH_MS = 2200;
const NAME = 'backstory-flash';

const STYLE = `::highlight(${NAME}) {
  background-color: light-dark(#ffe9a8, #5d4a12);
  color: light-dark(#1a1a1d, #f1f0ed);
}`;

/**
 * Scrolls to a stretch of the page, paints it for a moment without touching the DOM, and puts the reading position
 * (the selection, collapsed) at its start, so that the keyboard and screen readers go on from there.
 */
export function flash(range: Range, signal: AbortSignal): void {
  const document = range.startContainer.ownerDocument;
  const window = document?.defaultView;
  if (!document || !window || signal.aborted) return;
  // A page in a background tab (the desk may stand in a tab of its own) does not animate: it would never arrive.
  const still = document.hidden || window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const box = range.getBoundingClientRect();
  const holder = range.startContainer.parentElement;
  // The element scrolls its own scrolling ancestors too; a long paragraph is then brought to the stretch itself.
  holder?.scrollIntoView({ block: 'center', behavior: still ? 'instant' : 'smooth' });
  if (holder && holder.getBoundingClientRect().height > window.innerHeight / 2)
    window.scrollTo({ top: window.scrollY + box.top - window.innerHeight / 3, behavior: still ? 'instant' : 'smooth' });
  document.getSelection()?.collapse(range.startContainer, range.startOffset);
  paint(range, window, document, signal);
}

function paint(range: Range, window: Window & typeof globalThis, document: Document, signal: AbortSignal): void {
  const { highlights } = window.CSS;
  if (!highlights || !window.Highlight) return;
  const root = range.startContainer.getRootNode();
  const holder = root instanceof window.ShadowRoot ? root : document;
  const sheet = new window.CSSStyleSheet();
  sheet.replaceSync(STYLE);
  holder.adoptedStyleSheets = [...holder.adoptedStyleSheets, sheet];
  const painted = new window.Highlight(range);
  highlights.set(NAME, painted);
  const end = () => {
    window.clearTimeout(timer);
    signal.removeEventListener('abort', end);
    holder.adoptedStyleSheets = holder.adoptedStyleSheets.filter((one) => one !== sheet);
    if (highlights.get(NAME) === painted) highlights.delete(NAME);
  };
  const timer = window.setTimeout(end, FLASH_MS);
  signal.addEventListener('abort', end);
}
