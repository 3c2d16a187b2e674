// What else looks at the page finds its text as before: find, print, reader modes, what is read aloud.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundle } from './bundle';
import { inBothBrowsers } from './harness';
import { borrowPlain, isolatedWorld } from './plain-browser';
import { type PageServer, servePages } from './serve-pages';

const READABILITY = readFileSync(createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'), 'utf8');
const PARAGRAPHS = Array.from(
  { length: 8 },
  (_, n) =>
    `<p>Paragraph ${n}: Mike Pompeo met <a href="/x">Sergei Lavrov</a>, and New START was named, with a comma, and another one, as one does.</p>`,
).join('');
const STORY = `<!doctype html><html lang="en"><title>Talks</title><body><main id="story"><h1>Talks</h1>${PARAGRAPHS}</main></body></html>`;
const MARK = `(async () => {
  const article = rooms.simpleArticle(document.getElementById('story'));
  const marks = rooms.startMarks(article, { signal: new AbortController().signal });
  await marks.show(rooms.wishesFor(article.text, { 'Mike Pompeo': 'person', 'Sergei Lavrov': 'person', 'New START': 'treaty' }));
})()`;

inBothBrowsers((kind) => {
  let browser: Browser;
  let server: PageServer;
  let page: Page;
  /** What each way of looking found before the marks. */
  let plain: unknown;

  /** The text that is laid out, found, taken for reading and told to assistive technology. */
  async function seen(): Promise<unknown> {
    const found: Record<string, unknown> = {
      rendered: await page.evaluate('document.body.innerText'),
      reader: await page.evaluate(
        `${READABILITY}; (() => { const { textContent, length, excerpt } = new Readability(document.cloneNode(true)).parse(); return { textContent, length, excerpt }; })()`,
      ),
      find: await page.evaluate(
        `['0: Mike Pompeo met Sergei', 'Lavrov, and New START was', 'not there'].map((words) => { getSelection().removeAllRanges(); return window.find(words, true); })`,
      ),
      words:
        await page.evaluate(`(() => { const words = []; const selection = getSelection(); selection.setPosition(document.querySelector('p'), 0);
        for (let n = 0; n < 12; n++) { selection.modify('move', 'forward', 'word'); selection.modify('extend', 'backward', 'word'); words.push(String(selection).trim()); selection.collapseToEnd(); }
        return words; })()`),
    };
    if (kind === 'chrome') {
      const tree = await page.accessibility.snapshot({ interestingOnly: true });
      found['spoken'] = (tree?.children ?? [])
        .map(({ role, name }) => `${role} ${name}`)
        .join(' ')
        .replace(/ StaticText /g, '');
    }
    return found;
  }

  beforeAll(async () => {
    server = await servePages();
    server.put('/talks.html', STORY);
    const script = await bundle('rooms.iife.ts');
    browser = await borrowPlain(kind);
    page = await browser.newPage();
    await page.goto(`${server.origin}/talks.html`);
    plain = await seen();
    const world = isolatedWorld(page);
    await world.evaluate(script);
    await world.evaluate(MARK);
    expect(await page.$$('backstory-mark')).toHaveLength(24);
  }, 60_000);
  afterAll(() => server?.close());

  test('find, words, reader mode and what is spoken are as they were', async () => {
    expect(plain).toMatchObject({ find: [true, true, false] });
    expect(await seen()).toEqual(plain);
  });

  test('marks are underlined by the pointer, in the text’s own colour, and not on paper', async () => {
    const look = () =>
      page.$eval('backstory-mark', (mark) => {
        const { textDecorationLine, textDecorationStyle, fontSize, lineHeight, color } = getComputedStyle(mark);
        return { textDecorationLine, textDecorationStyle, fontSize, lineHeight, color };
      });
    const around = await page.$eval('p', (p) => {
      const { fontSize, lineHeight, color } = getComputedStyle(p);
      return { fontSize, lineHeight, color };
    });
    expect(await look()).toEqual({ ...around, textDecorationLine: 'underline', textDecorationStyle: 'dotted' });
    if (kind === 'chrome') {
      await page.emulateMediaType('print');
      expect(await look()).toMatchObject({ textDecorationLine: 'none' });
      await page.emulateMediaType('screen');
    }
  });
});
