// A page under the strictest policy that counts all it can: everything works there, and nothing of ours is counted.
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inBothBrowsers } from './harness';
import { press } from './press';
import { API, CARD, inSession, MARK } from './session';

const POLICY = [
  "default-src 'none'",
  "script-src 'nonce-own'",
  "style-src 'nonce-own'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');
const PAGE = `/hostile/watchful.html?csp=${encodeURIComponent(POLICY)}`;

/** Firefox counts its own wish for the site's icon among what the page's policy stops. */
const foreign = (noted: string[]) => noted.filter((note) => !note.endsWith('/favicon.ico'));

const watched = <Result>(page: Page, what: string): Promise<Result> => page.evaluate(`watched.${what}`) as never;

inBothBrowsers((kind) => {
  const session = inSession(kind);

  test('marks, cards, text size and the way to a sentence work, and the page has noticed nothing', async () => {
    const page = await session.visitStory(PAGE);
    // Measured before the text grows, which moves the page as the reader asked.
    expect(foreign(await watched(page, 'noted'))).toEqual([]);
    await page.locator(MARK).hover();
    await page.waitForSelector(CARD);
    await expect.poll(() => session.cardText(page)).toContain('Secretary of State');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.$$(CARD)).toHaveLength(0);
    const popup = await session.popupOn(page);
    await popup.waitForSelector('[role=tab]');
    const size = () => page.$eval('article p', (paragraph) => getComputedStyle(paragraph).fontSize);
    expect(await size()).toBe('18px');
    await press(popup, 'label', 'XL');
    await expect.poll(size).toBe('27px');
    await press(popup, '[role=tab]', 'Timeline');
    await press(popup, 'li button, li a', 'Helsinki');
    await page.bringToFront();
    await expect.poll(() => page.evaluate(() => getSelection()?.anchorNode?.textContent)).toContain('Helsinki');
    const noted = foreign(await watched(page, 'noted'));
    expect(noted.filter((note) => !note.startsWith('layout-shift'))).toEqual([]);
    expect(await watched(page, 'state()')).toEqual(await watched(page, 'before'));
  });

  test('until the first mark stands, frame by frame, there is nothing to be seen', async () => {
    const page = await session.visitStory(PAGE);
    expect(await watched(page, 'probes()')).toBeGreaterThan(0);
    expect(await watched(page, 'early')).toEqual([]);
  });

  test('what the page counts it would count: the listeners hear what breaks its policy', async () => {
    const page = await session.visitStory(PAGE);
    await page.evaluate(() => {
      const image = new Image();
      image.src = '/picture.png';
      document.body.append(image);
      performance.mark('own');
    });
    await expect.poll(() => watched<string[]>(page, 'noted')).toContain('mark own');
    await expect
      .poll(async () => (await watched<string[]>(page, 'noted')).join('\n'))
      .toMatch(/securitypolicyviolation img-src .*picture\.png/);
  });

  test('a page without marks cannot tell us from nobody: not by our elements’ look, nor by its own', async () => {
    const own = await session.own('src/extension/options/index.html');
    const look = (page: Page) =>
      page.evaluate((tag) => {
        const { cursor, textDecorationLine } = getComputedStyle(document.body.appendChild(document.createElement(tag)));
        return [cursor, textDecorationLine, document.adoptedStyleSheets.length];
      }, MARK);
    const plain = ['auto', 'none', 0];
    const shop = await session.visit('/shop.html');
    expect(await look(shop)).toEqual(plain);
    await own.evaluate(`${API}.storage.local.set({ settings: { version: 1, marks: 'off' } })`);
    const story = await session.visit(PAGE);
    const popup = await session.popupOn(story);
    await popup.waitForSelector('[role=tab]');
    expect(await look(story)).toEqual(plain);
    await own.evaluate(`${API}.storage.local.clear()`);
  });
});
