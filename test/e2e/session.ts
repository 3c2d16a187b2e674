// What most end-to-end tests share: a browser with the extension, one server of pages for a file, new pages a test.
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { borrowExtension, type Driven, type OpenOptions, open, POPUP } from './harness';
import { type PageServer, servePages } from './serve-pages';

export const MARK = 'backstory-mark';
export const CARD = 'backstory-card';
/** The browser's own interface, in a page of the extension: these tests speak to either. */
export const API = '(globalThis.browser ?? globalThis.chrome)';

export interface Session {
  /** Valid inside tests and hooks that come later. */
  readonly driven: Driven;
  readonly server: PageServer;
  /** Opens a page of the server's; it is closed after the test. */
  visit(path: string): Promise<Page>;
  /** Opens a page that has marks, in front, once they stand. */
  visitStory(path: string): Promise<Page>;
  /** Opens a page of the extension's own; it is closed after the test. */
  own(file: string): Promise<Page>;
  /** Opens the popup as a tab that speaks to this page; it is closed after the test. */
  popupOn(page: Page): Promise<Page>;
  /** Has a page closed after the test that was opened otherwise. */
  closeLater(...pages: Page[]): void;
  /** Empties what the extension stores, so that no test finds what another chose. */
  forget(): Promise<void>;
  /** What the page's open card says, or nothing. */
  cardText(page: Page): Promise<string>;
}

/**
 * Has a browser with the extension for the tests of the group it is called in. The one that is kept, as if the extension
 * were new in it; with options, one of the group's own.
 */
export function inSession(kind: Driven['kind'], options?: OpenOptions): Session {
  let driven: Driven | undefined;
  let server: PageServer | undefined;
  const opened: Page[] = [];
  const running = <T>(one: T | undefined): T => {
    if (!one) throw new Error('the session opens before the first test');
    return one;
  };

  beforeAll(async () => {
    server = await servePages();
    driven = options ? await open(kind, options) : await borrowExtension(kind);
  });
  afterEach(async () => {
    // A page that a test closed or killed itself is gone already.
    for (const page of opened.splice(0)) await page.close().catch(() => undefined);
  });
  afterAll(async () => {
    if (options) await driven?.browser.close();
    await server?.close();
  });

  const session: Session = {
    get driven() {
      return running(driven);
    },
    get server() {
      return running(server);
    },
    async visit(path) {
      const page = await session.driven.browser.newPage();
      opened.push(page);
      await page.goto(session.server.origin + path);
      return page;
    },
    async visitStory(path) {
      const page = await session.visit(path);
      await page.waitForSelector(MARK);
      await page.bringToFront();
      return page;
    },
    async own(file) {
      const page = await session.driven.extensionPage(file);
      opened.push(page);
      return page;
    },
    async popupOn(page) {
      const popup = await session.driven.popupFor(await page.evaluate(() => location.href));
      opened.push(popup);
      return popup;
    },
    closeLater: (...pages) => void opened.push(...pages),
    async forget() {
      await (await session.own(POPUP)).evaluate(`${API}.storage.local.clear()`);
    },
    cardText: (page) =>
      session.driven.inClosedRoot<string>(page, CARD, '(root) => root.querySelector(".card")?.innerText ?? ""'),
  };
  return session;
}
