import { mayHydrate } from './hydration';

/** Frameworks hydrate in bursts; a burst is over when nothing has changed for this long, in milliseconds. */
const STILL = 250;
/**
 * Pages with clocks and tickers are never still: so long after they have loaded the marks come anyway, in milliseconds.
 * A page that had loaded longer ago when Backstory came has hydrated if it ever does.
 */
const LONGEST_WAIT = 3000;
/** A thread that is not idle for so long is kept busy by something that will not end soon, in milliseconds. */
const BUSY = 100;

/**
 * Resolves when marks disturb no framework that takes the page over. Where nothing looks like one, that is as soon as
 * the page's thread has nothing else to do; else when the page has loaded and `root` has not changed for a moment.
 * Resolves at once when the signal aborts.
 */
export async function untilQuiet(root: Element, signal: AbortSignal): Promise<void> {
  const document = root.ownerDocument;
  const waits = mayHydrate(document, root);
  if (document.readyState === 'loading' || (waits && document.readyState !== 'complete'))
    await untilLoaded(document, waits ? 'load' : 'DOMContentLoaded', signal);
  if (!waits) return await untilIdle(document, signal);
  const longest = LONGEST_WAIT - sinceLoad();
  if (longest > 0) await untilStill(root, longest, signal);
}

/** Milliseconds since the page's load event; 0 where the browser does not say. */
function sinceLoad(): number {
  const [page] = performance.getEntriesByType('navigation');
  const ended: unknown = page && Reflect.get(page, 'loadEventEnd');
  return typeof ended === 'number' && ended > 0 ? performance.now() - ended : 0;
}

function untilLoaded(document: Document, event: 'load' | 'DOMContentLoaded', signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    const timer = setTimeout(done, LONGEST_WAIT);
    const end = () => {
      clearTimeout(timer);
      done();
    };
    // The document hears of its own content only, the window of both.
    document.defaultView?.addEventListener(event, end, { once: true, signal });
    signal.addEventListener('abort', end, { once: true });
  });
}

/** Scripts that have run have often put off a part of their work: it comes before the thread is idle. */
function untilIdle({ defaultView }: Document, signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    if (!defaultView || signal.aborted) return done();
    const asked = defaultView.requestIdleCallback(() => done(), { timeout: BUSY });
    signal.addEventListener(
      'abort',
      () => {
        defaultView.cancelIdleCallback(asked);
        done();
      },
      { once: true },
    );
  });
}

function untilStill(root: Element, longest: number, signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    if (signal.aborted) return done();
    let still = setTimeout(end, STILL);
    const most = setTimeout(end, longest);
    const observer = new MutationObserver(() => {
      clearTimeout(still);
      still = setTimeout(end, STILL);
    });
    function end() {
      observer.disconnect();
      clearTimeout(still);
      clearTimeout(most);
      done();
    }
    observer.observe(root, { subtree: true, childList: true, characterData: true });
    signal.addEventListener('abort', end, { once: true });
  });
}
