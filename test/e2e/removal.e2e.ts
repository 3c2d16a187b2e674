import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isLeftOut } from './find-browser';
import { type Driven, open } from './harness';
import { type PageServer, servePages } from './serve-pages';

// Chromium tells the page's script that its extension is gone; Firefox does not.
describe.skipIf(isLeftOut('chrome'))('in Chromium', () => {
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

describe.skipIf(isLeftOut('firefox'))('in Firefox', () => {
  let driven: Driven;
  let server: PageServer;

  beforeAll(async () => {
    server = await servePages();
    driven = await open('firefox');
  });
  afterAll(async () => {
    await driven?.browser.close();
    await server?.close();
  });

  test('what a removed extension leaves looks like plain text', async () => {
    const page = await driven.browser.newPage();
    await page.goto(`${server.origin}/sochi.html`);
    await page.waitForSelector('backstory-mark');
    const line = () => page.$eval('backstory-mark', (mark) => getComputedStyle(mark).textDecorationLine);
    await expect.poll(line).toBe('underline');
    const text = await page.$eval('article', (article) => article.innerText);
    await driven.browser.uninstallExtension('backstory@backstory.example');
    await expect.poll(line).toBe('none');
    expect(await page.$eval('article', (article) => article.innerText)).toBe(text);
    expect(await page.$eval('backstory-mark', (mark) => getComputedStyle(mark).cursor)).toBe('auto');
  });
});
