import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Driven, inBothBrowsers, open } from './harness';
import { type PageServer, servePages } from './serve-pages';

inBothBrowsers((kind) => {
  let driven: Driven;
  let server: PageServer;

  beforeAll(async () => {
    server = await servePages();
    driven = await open(kind);
  });
  afterAll(async () => {
    await driven?.browser.close();
    await server?.close();
  });

  test.each(['', '?csp=self', '?csp=strict'])('marks the names of the story %s', async (query) => {
    const page = await driven.browser.newPage();
    await page.goto(`${server.origin}/sochi.html${query}`);
    await page.waitForSelector('backstory-mark');
    await expect
      .poll(() => page.$$eval('backstory-mark', (marks) => marks.slice(0, 4).map((mark) => mark.textContent)))
      .toEqual(['Mike Pompeo', 'Sergei Lavrov', 'Donald Trump', 'Vladimir Putin']);
    await page.close();
  });
});
