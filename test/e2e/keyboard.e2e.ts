// The marks by keyboard, in the built extension.
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Driven, inBothBrowsers, open, POPUP } from './harness';
import { type PageServer, servePages } from './serve-pages';

inBothBrowsers((kind) => {
  let driven: Driven;
  let server: PageServer;
  let own: Page;
  const opened: Page[] = [];

  beforeAll(async () => {
    server = await servePages();
    driven = await open(kind);
    own = await driven.extensionPage(POPUP);
  });
  afterEach(async () => {
    for (const page of opened.splice(0)) await page.close();
  });
  afterAll(async () => {
    await driven?.browser.close();
    await server?.close();
  });

  /** Changes the stored settings as the options page does. */
  const choose = (settings: object) =>
    own.evaluate((chosen) => {
      const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
      return api.storage.local.set({ settings: { version: 1, ...chosen } });
    }, settings);
  /** What the browser sends when the reader presses the command's keys. */
  const nextMention = (page: Page, back = false) =>
    own.evaluate(
      async (url, message) => {
        const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
        const [tab] = (await api.tabs.query({})).filter((one: { url?: string }) => one.url === url);
        return await api.tabs.sendMessage(tab.id, message);
      },
      page.url() === 'about:blank' ? `${server.origin}/sochi.html` : page.url(),
      { type: 'next-mention', back },
    );

  async function visit(query: string): Promise<Page> {
    const page = await driven.browser.newPage();
    opened.push(page);
    await page.goto(`${server.origin}/sochi.html${query}`);
    await page.waitForSelector('backstory-mark');
    await page.bringToFront();
    return page;
  }
  const focused = (page: Page) =>
    page.evaluate(() => {
      const { activeElement } = document;
      return activeElement?.localName === 'backstory-mark' ? activeElement.textContent : activeElement?.localName;
    });

  test('the command goes from mark to mark and back; marks are no stops of the Tab order', async () => {
    const page = await visit('');
    const order: unknown[] = [];
    for (const back of [false, false, false, true]) {
      expect(await nextMention(page, back)).toBe(true);
      order.push(await focused(page));
    }
    expect(order).toEqual(['Mike Pompeo', 'Sergei Lavrov', 'Donald Trump', 'Sergei Lavrov']);
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('backstory-card');
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(page)).toBe('Sergei Lavrov');
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    expect(await page.$$('backstory-mark[tabindex]')).toHaveLength(0);
  });

  // Chromium's driver presses keys in the page alone, where the browser's shortcuts do not hear them.
  test.runIf(kind === 'firefox')(
    'from name to name, to the card and back, and to the popup, by real keys alone',
    async () => {
      const page = await visit('?keys');
      const keys = async (pressed: string) => await driven.pressKeys?.(pressed);
      await keys('Alt+Shift+M');
      await expect.poll(() => focused(page)).toBe('Mike Pompeo');
      await keys('Alt+Shift+M');
      await expect.poll(() => focused(page)).toBe('Sergei Lavrov');
      await keys('Enter');
      await expect.poll(() => focused(page)).toBe('backstory-card');
      await keys('Escape');
      await expect.poll(() => focused(page)).toBe('Sergei Lavrov');

      const POPUPS = 'browser.extension.getViews({ type: "popup" })';
      const popups = () => own.evaluate(`${POPUPS}.length`);
      await keys('Alt+Shift+O');
      await expect.poll(popups).toBe(1);
      await expect
        .poll(() => own.evaluate(`${POPUPS}[0]?.document.querySelector('#tab-timeline') !== null`))
        .toBe(true);
      // No driver's keys go on inside it: the popup is worked by keyboard alone, as a tab, in desk-reach.e2e.ts.
    },
  );

  test('where the reader chose so, the first mention of each name is a stop, told as a button', async () => {
    await choose({ marks: 'every', marksInTabOrder: true });
    const page = await visit('?tab');
    await expect.poll(async () => (await page.$$('backstory-mark[tabindex="0"]')).length).toBeGreaterThan(5);
    const stops = await page.$$eval('backstory-mark[tabindex="0"]', (marks) => marks.map((mark) => mark.textContent));
    const all = await page.$$eval('backstory-mark', (marks) => marks.length);
    expect(all).toBeGreaterThan(stops.length);
    const roles = await page.$$eval('backstory-mark', (marks) => [
      ...new Set(marks.map((m) => m.getAttribute('role'))),
    ]);
    expect(roles).toEqual(['button', null]);
    const reached: unknown[] = [];
    for (let press = 0; press < 40 && reached.length < 3; press++) {
      await page.keyboard.press('Tab');
      const at = await focused(page);
      if (stops.includes(String(at))) reached.push(at);
    }
    expect(reached).toEqual(stops.slice(0, 3));
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('backstory-card');
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(page)).toBe(reached[2]);
  });
});
