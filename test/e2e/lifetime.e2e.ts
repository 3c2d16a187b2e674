// The extension stopped, reloaded, refused, cut off or out of room between any two steps: nothing of the reader's is lost.
// That a private window writes nothing: `private.e2e.ts`.
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { isLeftOut } from './find-browser';
import { type Driven, inBothBrowsers, open, POPUP } from './harness';
import { type PageServer, servePages } from './serve-pages';
import { API, CARD, inSession, MARK } from './session';

const OPTIONS = 'src/extension/options/index.html';

const words = (page: Page) => page.evaluate(() => document.body.textContent ?? '');
const press = (page: Page, selector: string) =>
  page.evaluate((found) => document.querySelector<HTMLElement>(found)?.click(), selector);
const paragraphSize = (page: Page) =>
  page.$eval('.text p', (paragraph) => Number.parseFloat(getComputedStyle(paragraph).fontSize));

inBothBrowsers((kind) => {
  const session = inSession(kind, kind === 'firefox' ? { backgroundIdle: 2000 } : undefined);
  const { visitStory: visit, own, popupOn, cardText } = session;
  afterEach(() => session.forget());

  const stored = (page: Page): Promise<Record<string, unknown>> => page.evaluate(`${API}.storage.local.get()`) as never;

  test('the background stops before the card, before the popup, and before the text grows', async () => {
    const page = await visit('/sochi.html?stops');
    await session.driven.stopBackground();
    await page.bringToFront();
    await page.locator(MARK).hover();
    await page.waitForSelector(CARD);
    await expect.poll(() => cardText(page)).toContain('Secretary of State');
    await session.driven.stopBackground();
    const popup = await popupOn(page);
    await popup.waitForSelector('input[value=XL]');
    const before = await paragraphSize(page);
    await session.driven.stopBackground();
    await press(popup, 'input[value=XL]');
    await expect.poll(() => paragraphSize(page)).toBeCloseTo(before * 1.5, 1);
    await expect.poll(async () => (await stored(popup)).sites).toEqual({ '127.0.0.1': { textSize: 'XL' } });
    await session.driven.stopBackground();
    const again = await visit('/sochi.html?after-stops');
    await expect.poll(() => paragraphSize(again)).toBeCloseTo(before * 1.5, 1);
  });

  test('damaged storage is read as far as it is whole, and stories are marked all the same', async () => {
    const options = await own(OPTIONS);
    const note = { text: 'Seen in Sochi', changed: '2026-01-01T00:00:00Z', name: 'Mike Pompeo' };
    await options.evaluate(
      `${API}.storage.local.set(${JSON.stringify({
        settings: 'gone',
        sites: [1, 2],
        hidden: { a: 1 },
        notes: { 'mike-pompeo': note, 'sergei-lavrov': 5 },
        own: { people: [{ id: 7 }], treaties: null },
      })})`,
    );
    const page = await visit('/sochi.html?damaged');
    const popup = await popupOn(page);
    await popup.waitForSelector('input[value=LG]');
    await press(popup, 'input[value=LG]');
    await expect.poll(async () => (await stored(options)).sites).toMatchObject({ '127.0.0.1': { textSize: 'LG' } });
    expect((await stored(options)).notes).toMatchObject({ 'mike-pompeo': note });
  });

  test('two tabs change their sizes at the same time and none is lost', async () => {
    const [one, two] = [await visit('/sochi.html?one'), await visit('/sochi.html?two')];
    const elsewhere = session.server.origin.replace('127.0.0.1', 'localhost');
    await two.goto(`${elsewhere}/sochi.html?two`);
    await two.waitForSelector(MARK);
    const [left, right] = [await popupOn(one), await popupOn(two)];
    for (const popup of [left, right]) await popup.waitForSelector('input[value=XS]');
    await Promise.all([press(left, 'input[value=XS]'), press(right, 'input[value=XL]')]);
    await expect
      .poll(async () => (await stored(left)).sites)
      .toEqual({ '127.0.0.1': { textSize: 'XS' }, localhost: { textSize: 'XL' } });
  });

  test('without a network, cards and the popup work as before', async () => {
    const page = await visit('/sochi.html?offline');
    await session.server.pause();
    try {
      await page.locator(MARK).hover();
      await page.waitForSelector(CARD);
      await expect.poll(() => cardText(page)).toContain('Secretary of State');
      const popup = await popupOn(page);
      await popup.waitForSelector('.tl');
    } finally {
      await session.server.resume();
    }
  });
});

describe.skipIf(isLeftOut('firefox'))('in Firefox, where a reader may take access away', () => {
  test('the popup says that it has no access, and nothing is marked', async () => {
    const server = await servePages();
    const driven = await open('firefox');
    try {
      const options = await driven.extensionPage(OPTIONS);
      await options.evaluate(`${API}.permissions.remove({ origins: ['http://*/*', 'https://*/*'] })`);
      const page = await driven.browser.newPage();
      await page.goto(`${server.origin}/sochi.html?refused`);
      const tabId = await options.evaluate(
        `${API}.tabs.query({}).then((tabs) => Math.max(...tabs.map(({ id }) => id)))`,
      );
      const popup = await driven.extensionPage(`${POPUP}?tabId=${tabId}`);
      await expect.poll(() => words(popup)).toContain('Backstory has no access to this page');
      expect(await page.$$(MARK)).toHaveLength(0);
    } finally {
      await driven.browser.close();
      await server.close();
    }
  });
});

describe.skipIf(isLeftOut('chrome'))('in Chromium, whose driver can bring it about', () => {
  let driven: Driven;
  let server: PageServer;

  beforeAll(async () => {
    server = await servePages();
    driven = await open('chrome');
    // Chromium switches an unpacked extension off when it reloads, unless its own developer mode is on.
    await onExtensionsPage('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
  });
  afterAll(async () => {
    await driven?.browser.close();
    await server?.close();
  });

  async function onExtensionsPage(script: string): Promise<void> {
    const page = await driven.browser.newPage();
    await page.goto('chrome://extensions');
    await page.evaluate(script);
    await page.close();
  }

  test('a storage that is really full is told, and what was kept stays', async () => {
    const options = await driven.extensionPage(OPTIONS);
    await options.waitForSelector('input[value=XL]');
    const notes = { 'mike-pompeo': { text: 'Seen in Sochi', changed: '2026-01-01T00:00:00Z', name: 'Mike Pompeo' } };
    await options.evaluate(`${API}.storage.local.set(${JSON.stringify({ notes })})`);
    // Fill it to the last byte, in ever smaller pieces.
    await options.evaluate(`(async () => {
      for (let size = 5e6, n = 0; size >= 1; size = Math.floor(size / 2))
        for (let fits = true; fits; n++)
          fits = await ${API}.storage.local.set({ ['filler' + n]: 'x'.repeat(size) }).then(() => true, () => false);
    })()`);
    await press(options, 'input[value=XS]');
    await expect.poll(() => words(options)).toContain('storage is full');
    expect(await options.evaluate(`${API}.storage.local.get(['notes', 'settings'])`)).toEqual({ notes });
    await options.evaluate(`${API}.storage.local.clear()`);
    await options.close();
  });

  test('reloading the extension gives pages back and marks them anew, once', async () => {
    const page = await driven.browser.newPage();
    await page.goto(`${server.origin}/sochi.html?reload`);
    await page.waitForSelector(MARK);
    const text = () => page.$eval('article', (article) => article.textContent);
    const before = { text: await text(), marks: (await page.$$(MARK)).length };
    const old = () => page.$$eval(MARK, (marks) => marks.filter((mark) => Reflect.get(mark, 'old')).length);
    await page.$$eval(MARK, (marks) => {
      for (const mark of marks) Reflect.set(mark, 'old', true);
    });
    const options = await driven.extensionPage(OPTIONS);
    await options.evaluate(`setTimeout(() => ${API}.runtime.reload())`);
    await page.bringToFront();
    await expect
      .poll(
        async () => {
          // The old script looks whether it is still wanted when the reader moves.
          await page.mouse.move(200, 300);
          await page.mouse.move(210, 320);
          return await old();
        },
        { timeout: 10_000 },
      )
      .toBe(0);
    await expect.poll(async () => (await page.$$(MARK)).length, { timeout: 10_000 }).toBe(before.marks);
    expect(await page.$$(`${MARK} ${MARK}`)).toHaveLength(0);
    expect(await text()).toBe(before.text);
  });
});
