// A browser without the extension: for the page's rooms, bundled alone.
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { acknowledging } from './acknowledge';
import { type BrowserKind, findBrowser } from './find-browser';
import { borrowBrowser, closeKept } from './kept-browser';

export interface PlainOptions {
  /** What the reader's system says of motion; the machine's own choice where it is absent. */
  reducedMotion?: boolean;
}

/** Opens a browser with nothing in it; one that is kept is closed first. */
export async function openPlain(kind: BrowserKind, { reducedMotion }: PlainOptions = {}): Promise<Browser> {
  await closeKept();
  const executablePath = findBrowser(kind);
  if (!executablePath) throw new Error(`${kind} was not found: install it, or set CHROME_PATH / FIREFOX_PATH`);
  const defaultViewport = { width: 1000, height: 700 };
  if (kind === 'firefox')
    return await acknowledging(() =>
      puppeteer.launch({
        browser: 'firefox',
        executablePath,
        headless: true,
        defaultViewport,
        // Tests read what was copied without a click on "Paste".
        extraPrefsFirefox: {
          'dom.events.testing.asyncClipboard': true,
          ...(reducedMotion === undefined ? {} : { 'ui.prefersReducedMotion': Number(reducedMotion) }),
        },
      }),
    );
  const motion = { true: ['--force-prefers-reduced-motion'], false: ['--force-prefers-no-reduced-motion'] };
  const args = [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...(reducedMotion === undefined ? [] : motion[`${reducedMotion}`]),
  ];
  return await puppeteer.launch({ executablePath, headless: true, pipe: true, args, defaultViewport });
}

/** Gives a browser with nothing in it that is kept for those who ask next. */
export async function borrowPlain(kind: BrowserKind, options: PlainOptions = {}): Promise<Browser> {
  const start = async () => ({ browser: await openPlain(kind, options) });
  return (await borrowBrowser(`a bare ${kind} ${JSON.stringify(options)}`, start)).browser;
}

interface World {
  evaluate(code: string): Promise<unknown>;
}

/**
 * A world beside the page's own, as content scripts have one: the same DOM, but none of the page's changed prototypes.
 * Puppeteer keeps it for itself (hence the pinned version).
 */
export function isolatedWorld(page: Page): World {
  const frame = page.mainFrame();
  const realm: unknown = Reflect.apply(Reflect.get(frame, 'isolatedRealm'), frame, []);
  const isWorld = (value: unknown): value is World =>
    typeof value === 'object' && value !== null && 'evaluate' in value && typeof value.evaluate === 'function';
  if (!isWorld(realm)) throw new Error('this puppeteer has no isolated realm');
  return realm;
}
