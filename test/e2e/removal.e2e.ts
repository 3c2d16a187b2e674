import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from './find-browser';
import { type Driven, open } from './harness';
import { type PageServer, servePages } from './serve-pages';

// Firefox tells a removed extension's scripts nothing, so only Chromium can be asked for this.
describe.skipIf(!findBrowser('chrome') && !process.env.CI)('in Chromium', () => {
  let driven: Driven;
  let server: PageServer;

  beforeAll(async () => {
    server = await servePages();
    driven = await open('chrome');
  });
  afterAll(async () => {
    await driven?.browser.close();
    await server?.close();
  });

  test('removing the extension gives open pages back byte for byte', async () => {
    const page = await driven.browser.newPage();
    const url = `${server.origin}/sochi.html`;
    await page.goto(url);
    await page.waitForSelector('backstory-mark');
    const original = await page.evaluate(async () => {
      const answer = await fetch(location.href);
      return new DOMParser().parseFromString(await answer.text(), 'text/html').body.outerHTML;
    });
    await driven.browser.uninstallExtension(new URL(driven.base).hostname);
    await page.mouse.move(200, 300);
    await expect.poll(() => page.$$('backstory-mark')).toHaveLength(0);
    expect(await page.$eval('body', (body) => body.outerHTML)).toBe(original);
  });
});
