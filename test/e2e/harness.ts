// Drives real Chromium and real Firefox with the built extension. No tests here, only the driver.
import path from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { describe } from 'vitest';
import { openChrome, untilRegistered } from './chrome-driver';
import { type BrowserKind, findBrowser, isLeftOut } from './find-browser';
import { openFirefox } from './firefox-driver';
import { borrowBrowser, closeKept } from './kept-browser';

export interface OpenOptions {
  /** The built extension. Default: `dist/chrome` or `dist/firefox`. */
  dir?: string;
  headless?: boolean;
  width?: number;
  height?: number;
  /** Port of a proxy on this machine that everything goes through. */
  proxy?: number;
  /** The extension may run in private windows. */
  privateWindows?: boolean;
  /** Any certificate is taken. */
  anyCertificate?: boolean;
  /** The reader's own text size, in pixels; 16 unless told. */
  textSize?: number;
  /** Firefox: preferences to begin with. */
  prefs?: Record<string, number | boolean>;
  /** Firefox: milliseconds without work after which it stops the background; `stopBackground` waits for that. */
  backgroundIdle?: number;
}

/** A browser with the extension in it. */
export interface Driven {
  kind: BrowserKind;
  browser: Browser;
  /** `chrome-extension://…/` or `moz-extension://…/`. */
  base: string;
  /** Opens one of the extension's own pages in a tab. */
  extensionPage(file: string): Promise<Page>;
  /** Opens the popup as a tab that speaks to the tab showing `url`. */
  popupFor(url: string): Promise<Page>;
  /** Opens `url` in a private window; the browser must have been opened with `privateWindows`. */
  privatePage(url: string): Promise<Page>;
  /** Calls `fn`, the source of a function of the shadow root, in the closed root of the first `host` of the page. */
  inClosedRoot<Result>(page: Page, host: string, fn: string): Promise<Result>;
  /**
   * Presses keys in the browser's own window, as a reader does: its shortcuts and those of extensions hear them. Firefox
   * only; Chromium's driver reaches no further than the page.
   * @param keys modifiers first, such as `Alt+Shift+M`
   */
  pressKeys?(keys: string): Promise<void>;
  /** Stops the background as the browser does when it idles. */
  stopBackground(): Promise<void>;
}

export const POPUP = 'src/extension/popup/index.html';

/** Opens a browser with the extension, which must have been built; one that is kept is closed first. */
export async function open(kind: BrowserKind, options: OpenOptions = {}): Promise<Driven> {
  await closeKept();
  const executablePath = findBrowser(kind);
  if (!executablePath) throw new Error(`${kind} was not found: install it, or set CHROME_PATH / FIREFOX_PATH`);
  const dir = options.dir ?? path.resolve(import.meta.dirname, '../../dist', kind);
  const { headless = true, width = 1000, height = 700, proxy, backgroundIdle, textSize, prefs } = options;
  const { privateWindows = false, anyCertificate = false } = options;
  const defaultViewport = headless ? { width, height } : null;
  const launch = {
    executablePath,
    dir,
    headless,
    defaultViewport,
    privateWindows,
    anyCertificate,
    ...(proxy ? { proxy } : {}),
    ...(backgroundIdle ? { backgroundIdle } : {}),
    ...(textSize ? { textSize } : {}),
    ...(prefs ? { prefs } : {}),
  };
  return kind === 'chrome' ? await openChrome(launch) : await openFirefox(launch);
}

const API = '(globalThis.browser ?? chrome)';
const EMPTIED = `Promise.all([${API}.storage.local.clear(), ${API}.storage.session.clear()]).then(() => undefined)`;

/** Makes the extension what it was after its installation: nothing is stored, and it looks at every news page. */
async function forgetAll({ extensionPage }: Driven): Promise<void> {
  const own = await extensionPage(POPUP);
  await own.evaluate(EMPTIED);
  await untilRegistered(own);
  await own.close();
}

/** Gives a browser with the extension as it is after installation; it is kept for those who ask next. */
export const borrowExtension = (kind: BrowserKind): Promise<Driven> =>
  borrowBrowser(`the extension in ${kind}`, () => open(kind), forgetAll);

/** Runs the same tests in both browsers. A missing browser is skipped, but in CI it is a failure. */
export function inBothBrowsers(tests: (kind: BrowserKind) => void): void {
  for (const kind of ['chrome', 'firefox'] as const) {
    if (!findBrowser(kind)) console.warn(`${kind} was not found`);
    describe.skipIf(isLeftOut(kind))(kind, () => tests(kind));
  }
}
