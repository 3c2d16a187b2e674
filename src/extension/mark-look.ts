import { adoptMarkStyle } from '../page/marks/mark-style';
import { askBackground } from './ask';
import { api } from './content-api';

/** Stories that stand in the document: the look goes with the last of them. */
let standing = 0;

/**
 * Gives marks their look. Firefox tells a removed extension's scripts nothing, so there the browser holds the style and
 * drops it with the extension: marks that stay behind then look like plain text. Inside shadow roots, where the browser's
 * sheets do not reach, and in Chromium, where the marks themselves go, the root adopts the style.
 */
export function styleMarks(root: Document | ShadowRoot, signal: AbortSignal): void {
  const byBrowser =
    root instanceof Document && api.runtime.getURL('').startsWith('moz-') && location.protocol !== 'moz-extension:';
  if (!byBrowser) {
    adoptMarkStyle(root, signal);
    return;
  }
  if (signal.aborted) return;
  standing++;
  if (standing === 1) void askBackground('mark-style', { on: true }).catch(() => adoptMarkStyle(root, signal));
  signal.addEventListener(
    'abort',
    () => {
      standing--;
      if (standing === 0) void askBackground('mark-style', { on: false }).catch(() => undefined);
    },
    { once: true },
  );
}
