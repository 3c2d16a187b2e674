/** Frameworks hydrate in bursts; a burst is over when nothing has changed for this long. */
const STILL_MS = 250;
/** Pages with clocks and tickers are never still: then the marks come anyway. */
const LONGEST_WAIT_MS = 3000;

/**
 * Resolves when the page has loaded and `root` has not changed for a moment, so that marks do not disturb hydration.
 * Resolves at once when the signal aborts.
 */
export async function untilQuiet(root: Element, signal: AbortSignal): Promise<void> {
  const document = root.ownerDocument;
  if (document.readyState !== 'complete')
    await new Promise<void>((done) => {
      globalThis.addEventListener('load', () => done(), { once: true, signal });
      signal.addEventListener('abort', () => done(), { once: true });
      setTimeout(done, LONGEST_WAIT_MS);
    });
  if (signal.aborted) return;
  await new Promise<void>((done) => {
    let timer = setTimeout(end, STILL_MS);
    const longest = setTimeout(end, LONGEST_WAIT_MS);
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(end, STILL_MS);
    });
    function end() {
      observer.disconnect();
      clearTimeout(timer);
      clearTimeout(longest);
      done();
    }
    observer.observe(root, { subtree: true, childList: true, characterData: true });
    signal.addEventListener('abort', end, { once: true });
  });
}
