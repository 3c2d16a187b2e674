import { worthALook } from './detect';

/** First wait after a change, in milliseconds; it doubles with every look that finds nothing. */
const FIRST = 400;
const LONGEST = 12_800;

/** Calls `found` once, as soon as the page is worth a look: at once, or when a story comes late. No polling. */
export function awaitStory(document: Document, found: () => void): void {
  if (worthALook(document)) {
    found();
    return;
  }
  let wait = FIRST;
  let looking = false;
  const observer = new MutationObserver(() => {
    if (looking) return;
    looking = true;
    setTimeout(() => {
      looking = false;
      wait = Math.min(LONGEST, wait * 2);
      if (!worthALook(document)) return;
      observer.disconnect();
      found();
    }, wait);
  });
  observer.observe(document, { subtree: true, childList: true });
}
