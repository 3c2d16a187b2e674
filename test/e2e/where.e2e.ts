import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../src/extension/settings';
import { inBothBrowsers, POPUP } from './harness';
import { API, inSession } from './session';

inBothBrowsers((kind) => {
  const session = inSession(kind);
  let own: Page;

  beforeAll(async () => {
    own = await session.driven.extensionPage(POPUP);
  });

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
    const page = await session.visit(path);
    return (await page.waitForSelector('backstory-mark', { timeout: 2500 }).catch(() => null)) !== null;
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
    const page = await session.visit('/sochi.html?where=asked');
    const popup = await session.popupOn(page);
    await popup.waitForSelector('.empty button');
    await popup.$eval('.empty button', (button) => button instanceof HTMLElement && button.click());
    await page.bringToFront();
    await page.waitForSelector('backstory-mark');
  });
});
