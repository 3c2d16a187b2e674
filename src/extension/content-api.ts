import type { Browser } from 'webextension-polyfill';

declare const browser: Browser | undefined;
declare const chrome: Browser;

/**
 * The browser's API for scripts in pages, where every byte counts: both browsers give promises natively,
 * so these scripts go without the polyfill (and answer messages by callback, which both take).
 */
export const api: Browser = typeof browser === 'undefined' ? chrome : browser;

/** Whether this script still belongs to a living extension: after an update or removal it does not. */
export function alive(): boolean {
  try {
    return Boolean(api.runtime?.id);
  } catch {
    return false;
  }
}
