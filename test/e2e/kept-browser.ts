// One browser that groups of tests use one after the other: to start one takes longer than most of what is tested in it.
import type { Browser, Page } from 'puppeteer-core';

/** Long enough for a busy machine; a browser that a failed test has left hanging is given up then. */
const TIDY_LIMIT = 20_000;

interface Kept {
  what: string;
  lent: { browser: Browser };
  /** The browser's own first tab, which no test uses: a window closes with its last tab. */
  first: Page | undefined;
}

declare global {
  /** In the test process itself, since what ends it (`test-process.ts`) shares no modules with the tests. */
  var keptBrowser: Kept | undefined;
}

/** Closes the browser that is kept, if there is one. */
export async function closeKept(): Promise<void> {
  const kept = globalThis.keptBrowser;
  globalThis.keptBrowser = undefined;
  await kept?.lent.browser.close();
}

async function closePages({ lent: { browser }, first }: Kept): Promise<void> {
  const pages = (await Promise.all(browser.browserContexts().map((context) => context.pages()))).flat();
  await Promise.all(pages.filter((page) => page !== first).map((page) => page.close()));
}

/**
 * Gives the kept browser of this kind without the pages that were open in it, or starts one in place of what is kept.
 * @param tidy undoes what else the group before may have left; where it fails, or takes too long, a new browser is started
 */
export async function borrowBrowser<Lent extends { browser: Browser }>(
  what: string,
  start: () => Promise<Lent>,
  tidy: (lent: Lent) => Promise<void> = async () => undefined,
): Promise<Lent> {
  const kept = globalThis.keptBrowser;
  if (kept?.what === what) {
    const lent = kept.lent as Lent;
    const limit = new AbortController();
    const isTidy = await Promise.race([
      closePages(kept)
        .then(() => tidy(lent))
        .then(
          () => true,
          () => false,
        ),
      new Promise<false>((done) => {
        const timer = setTimeout(() => done(false), TIDY_LIMIT);
        limit.signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
      }),
    ]);
    limit.abort();
    if (isTidy) return lent;
  }
  await closeKept();
  const lent = await start();
  const [first] = await lent.browser.pages();
  globalThis.keptBrowser = { what, lent, first };
  return lent;
}
