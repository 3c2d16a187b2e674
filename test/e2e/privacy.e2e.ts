import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Driven, inBothBrowsers, open } from './harness';
import { type RecordingProxy, startProxy } from './recording-proxy';
import { type PageServer, servePages } from './serve-pages';

inBothBrowsers((kind) => {
  let driven: Driven;
  let server: PageServer;
  let proxy: RecordingProxy;

  beforeAll(async () => {
    server = await servePages();
    proxy = await startProxy();
    driven = await open(kind, { proxy: proxy.port });
  });
  afterAll(async () => {
    await driven?.browser.close();
    await proxy?.close();
    await server?.close();
  });

  test('reading a story, opening cards and the popup asks the network for nothing', async () => {
    const page = await driven.browser.newPage();
    const url = `${server.origin}/sochi.html`;
    proxy.asked.length = 0;
    await page.goto(url);
    await page.waitForSelector('backstory-mark');
    await page.bringToFront();
    await page.locator('backstory-mark').hover();
    await page.waitForSelector('backstory-card');
    const popup = await driven.popupFor(url);
    await popup.waitForSelector('[role=tab]');
    await popup.$$eval('[role=tab]', (tabs) => {
      for (const tab of tabs) if (tab instanceof HTMLElement) tab.click();
    });
    // The page itself and its icon are the visitor's own requests.
    const others = proxy.asked.filter((address) => address !== url && address !== `${server.origin}/favicon.ico`);
    expect(others.filter((address) => !isBrowsersOwn(address))).toEqual([]);
    expect(proxy.asked).toContain(url);
  });
});

/** What the browsers ask for on their own account: Firefox its lists, Chromium its sign-in. No extension's doing. */
const isBrowsersOwn = (address: string) =>
  /(^|[/.])(mozilla\.(com|net|org)|firefox\.com|accounts\.google\.com)(:|\/|$)/.test(address);
