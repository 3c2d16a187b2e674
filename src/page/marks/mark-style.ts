import { MARK_TAG } from './mark-element';

/** Ink and washes are made of the text's own colour, so that marks sit on any page. Nothing here moves a letter. */
export const MARK_STYLE = `
${MARK_TAG} {
  all: unset !important;
  text-decoration: underline dotted 1.5px color-mix(in srgb, currentColor 66%, transparent) !important;
  text-underline-offset: .24em !important;
  text-decoration-skip-ink: auto !important;
  border-radius: 2px !important;
  cursor: help !important;
}
${MARK_TAG}[kind="treaty"] { text-decoration-style: double !important; text-decoration-thickness: 1px !important; }
a ${MARK_TAG} { cursor: inherit !important; }
${MARK_TAG}:hover, ${MARK_TAG}:focus, ${MARK_TAG}[open] {
  text-decoration-color: currentColor !important;
  background: color-mix(in srgb, currentColor 8%, transparent) !important;
  box-shadow: 0 0 0 2px color-mix(in srgb, currentColor 8%, transparent) !important;
}
${MARK_TAG}:focus-visible { outline: 2px solid currentColor !important; outline-offset: 2px !important; }
@media (forced-colors: active) {
  ${MARK_TAG} { text-decoration-color: currentColor !important; }
  ${MARK_TAG}:focus-visible { outline-color: Highlight !important; }
}
@media print {
  ${MARK_TAG} { text-decoration: none !important; background: none !important; box-shadow: none !important; }
}
`;

/** Puts the style of marks on the document or shadow root that holds the story, until the signal aborts. */
export function adoptMarkStyle(root: Document | ShadowRoot, signal: AbortSignal): void {
  const window = root.ownerDocument?.defaultView ?? (root as Document).defaultView;
  if (!window || signal.aborted) return;
  const sheet = new window.CSSStyleSheet();
  sheet.replaceSync(MARK_STYLE);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  signal.addEventListener(
    'abort',
    () => {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
    },
    { once: true },
  );
}
