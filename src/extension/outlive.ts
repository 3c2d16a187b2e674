import { alive, api } from './content-api';
import { PAGE_PORT } from './messages';

/** What the reader does in the page: moments at which it is worth asking whether the extension is still there. */
const MOMENTS = ['visibilitychange', 'focusin', 'pointerdown', 'pointerover', 'keydown', 'scrollend'] as const;

/**
 * Gives the page back when the extension is updated or removed under it. Chromium tells by closing the port, as long
 * as the background runs; else it shows at the reader's next move. Firefox tells nothing (its marks then stay, inert,
 * until the next injection unwinds them).
 */
export function endWithExtension(document: Document, life: AbortController): void {
  const check = () => {
    if (!alive()) life.abort();
  };
  for (const moment of MOMENTS)
    document.addEventListener(moment, check, { capture: true, passive: true, signal: life.signal });
  const port = api.runtime.connect({ name: PAGE_PORT });
  port.onDisconnect.addListener(check);
}
