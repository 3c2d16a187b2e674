import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../src/extension/settings';
import { type Driven, inBothBrowsers, open, POPUP } from './harness';
import { type PageServer, servePages } from './serve-pages';

inBothBrowsers((kind) => {
  let driven: Driven;
  let server: PageServer;
  let own: Page;

  beforeAll(async () => {
    server = await servePages();
    driven = await open(kind);
    own = await driven.extensionPage(POPUP);
  });
  afterAll(async () => {
    await driven?.browser.close();
    await server?.close();
  });

  /** The browser's own name for what both call the same: extension pages in these tests have either. */
  const API = '(globalThis.browser ?? globalThis.chrome)';

  /** Stores a choice as the options do, and gives what is registered once the background has followed. */
  async function choose(where: Settings['where'], sites: object, expected: string[]): Promise<void> {
    const settings = { ...DEFAULT_SETTINGS, where };
    await own.evaluate(`${API}.storage.local.set(${JSON.stringify({ settings, sites })})`);
    await expect.poll(() => registered()).toEqual(expected);
  }

  const registered = () =>
    own.evaluate(
      `${API}.scripting.getRegisteredContentScripts().then((scripts) => scripts.flatMap(({ matches }) => matches))`,
    );

  async function isMarked(path: string): Promise<boolean> {
    const page = await driven.browser.newPage();
    await page.goto(`${server.origin}${path}`);
    const marked = await page.waitForSelector('backstory-mark', { timeout: 2500 }).catch(() => null);
    await page.close();
    return marked !== null;
  }

  test('every news page is read unless the reader chose otherwise', async () => {
    expect(await registered()).toEqual(['http://*/*', 'https://*/*']);
    expect(await isMarked('/sochi.html?where=every')).toBe(true);
  });

  test('only the sites that were picked are read', async () => {
    await choose('picked-sites', { 'news.example': { picked: true } }, ['*://news.example/*']);
    expect(await isMarked('/sochi.html?where=other')).toBe(false);
    await choose('picked-sites', { '127.0.0.1': { picked: true } }, ['*://127.0.0.1/*']);
    expect(await isMarked('/sochi.html?where=picked')).toBe(true);
  });

  test('with "only when I click" nothing runs on any page until the reader asks', async () => {
    await choose('on-click', {}, []);
    expect(await isMarked('/sochi.html?where=click')).toBe(false);
    const page = await driven.browser.newPage();
    const url = `${server.origin}/sochi.html?where=asked`;
    await page.goto(url);
    const popup = await driven.popupFor(url);
    await popup.waitForSelector('.empty button');
    await popup.$eval('.empty button', (button) => button instanceof HTMLElement && button.click());
    await page.bringToFront();
    await page.waitForSelector('backstory-mark');
  });
});
