import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { inBothBrowsers } from './harness';
import { press } from './press';
import { CARD, inSession } from './session';

inBothBrowsers((kind) => {
  const session = inSession(kind);
  const { visit, popupOn, cardText } = session;

  const markedNames = (page: Page) => page.$$eval('backstory-mark', (marks) => marks.map((mark) => mark.textContent));

  test.each(['', '?csp=self', '?csp=strict'])('marks the names of the story %s', async (query) => {
    const page = await visit(`/sochi.html${query}`);
    await page.waitForSelector('backstory-mark');
    await expect
      .poll(() => markedNames(page).then((names) => names.slice(0, 4)))
      .toEqual(['Mike Pompeo', 'Sergei Lavrov', 'Donald Trump', 'Vladimir Putin']);
  });

  test('shows who somebody was on the day of the story, and what came later', async () => {
    const page = await visit('/sochi.html?card=person');
    await page.waitForSelector('backstory-mark');
    await page.bringToFront();
    await page.locator('backstory-mark').hover();
    await page.waitForSelector(CARD);
    await expect.poll(() => cardText(page)).toContain('U.S. Secretary of State');
    const text = await cardText(page);
    expect(text).toContain('On 14 May 2019');
    expect(text).toContain('since 26 Apr 2018');
    expect(text).toMatch(/Since then\s+20 Jan 2021\s+Left office/);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.$$(CARD)).toHaveLength(0);
  });

  test('tells how the treaty stood on that day, and sets apart what happened since', async () => {
    const page = await visit('/sochi.html?card=treaty');
    await page.waitForSelector('backstory-mark');
    await page.bringToFront();
    const marks = await page.$$('backstory-mark');
    const names = await markedNames(page);
    const mark = marks[names.findIndex((name) => name?.startsWith('New START'))];
    await mark?.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await mark?.hover();
    await page.waitForSelector(CARD);
    await expect.poll(() => cardText(page)).toContain('In force');
    const text = await cardText(page);
    expect(text).toContain('since 5 Feb 2011, due to expire 5 Feb 2021 unless extended');
    const since = text.slice(text.indexOf('Since then'));
    expect(since).toMatch(/3 Feb 2021[\s\S]*21 Feb 2023[\s\S]*5 Feb 2026/);
  });

  test('on the sample a card leads from treaty to treaty, further than the story does, and offers no note', async () => {
    const page = await session.own('src/extension/sample/index.html');
    await page.waitForSelector('backstory-mark');
    await page.bringToFront();
    const marks = await page.$$('backstory-mark');
    const mark = marks[(await markedNames(page)).indexOf('INF Treaty')];
    await mark?.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await mark?.hover();
    await page.waitForSelector(CARD);
    for (const next of ['START I', 'Lisbon Protocol']) {
      const spot = await session.driven.inClosedRoot<{ x: number; y: number }>(
        page,
        CARD,
        `async (root) => {
          const found = () => [...root.querySelectorAll('.card .link')].find((one) => one.textContent === '${next}');
          while (!found()) await new Promise((done) => setTimeout(done, 20));
          found().scrollIntoView({ block: 'nearest' });
          const { x, y, width, height } = found().getBoundingClientRect();
          return { x: x + width / 2, y: y + height / 2 };
        }`,
      );
      await page.mouse.click(spot.x, spot.y);
      await expect
        .poll(() => session.driven.inClosedRoot(page, CARD, '(root) => root.querySelector("h2")?.textContent'))
        .toBe(next);
    }
    expect(await cardText(page)).not.toContain('note');
  });

  test('leaves pages that are no stories alone and cannot be seen by any page', async () => {
    const page = await visit('/shop.html');
    const found = await page.evaluate(async (base) => {
      const files = ['manifest.json', 'knowledge.json', 'src/extension/reader.iife.js', 'icons/icon-16.png'];
      const readable = await Promise.all(
        files.map((file) =>
          fetch(base + file, { mode: 'no-cors' }).then(
            () => file,
            () => '',
          ),
        ),
      );
      return { readable: readable.filter(Boolean), sheets: document.adoptedStyleSheets.length };
    }, session.driven.base);
    expect(found).toEqual({ readable: [], sheets: 0 });
    expect(await page.$$(`backstory-mark, ${CARD}`)).toHaveLength(0);
  });

  test('the popup lists people and treaties, sizes the text and goes to a sentence', async () => {
    const page = await visit('/sochi.html?popup');
    await page.waitForSelector('backstory-mark');
    const popup = await popupOn(page);
    await popup.waitForSelector('[role=tab]');
    expect(await popup.$eval('h1', (title) => title.textContent)).toBe('Pompeo and Lavrov test the ground in Sochi');

    await press(popup, '[role=tab]', 'People');
    await expect.poll(() => popup.$$eval('.n', (names) => names.map((name) => name.textContent))).toContain('Wang Yi');

    const paragraph = () =>
      page.$eval('.text p', (element) => [getComputedStyle(element).fontSize, element.getAttribute('style')]);
    expect(await paragraph()).toEqual(['18px', null]);
    await press(popup, 'label', 'XL');
    await expect.poll(paragraph).toEqual(['27px', expect.any(String)]);
    await press(popup, 'label', 'MD');
    await expect.poll(paragraph).toEqual(['18px', null]);

    await press(popup, '[role=tab]', 'Timeline');
    await press(popup, 'li button, li a', 'Fujairah');
    await page.bringToFront();
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(200);
    expect(await page.evaluate(() => getSelection()?.anchorNode?.textContent)).toContain('The U.A.E. said on May 12');
  });

  test('switched off, the page is as it was, byte for byte', async () => {
    const page = await visit('/sochi.html?off');
    const original = await page.evaluate(async () => {
      const answer = await fetch(location.href);
      return new DOMParser().parseFromString(await answer.text(), 'text/html').body.outerHTML;
    });
    await page.waitForSelector('backstory-mark');
    expect(await page.$eval('body', (body) => body.outerHTML)).not.toBe(original);
    const popup = await popupOn(page);
    await popup.waitForSelector('.bottom [role=switch]');
    await popup.$eval('.bottom [role=switch]', (element) => element instanceof HTMLElement && element.click());
    await expect.poll(() => page.$$('backstory-mark')).toHaveLength(0);
    expect(await page.$eval('body', (body) => body.outerHTML)).toBe(original);
  });

  describe('bad pages', () => {
    test.each([
      ['an empty page', '<!doctype html><title></title>'],
      ['a page without text', '<!doctype html><title>x</title><article><img alt=""><p></p></article>'],
      ['a page that is not in English', foreignPage()],
      [
        'a page of two megabytes',
        `<!doctype html><title>Long</title><article>${'<p>Word after word. </p>'.repeat(90_000)}</article>`,
      ],
    ])('%s gets no marks and raises no error', async (name, html) => {
      const path = `/${name.replaceAll(' ', '-')}.html`;
      session.server.put(path, html);
      const page = await session.driven.browser.newPage();
      session.closeLater(page);
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(String(error)));
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      await page.goto(`${session.server.origin}${path}`);
      const popup = await popupOn(page);
      await popup.waitForFunction(() => (document.body.innerText.match(/\w+/g) ?? []).length > 8);
      expect(await page.$$('backstory-mark')).toHaveLength(0);
      expect(errors.filter((error) => !error.includes('favicon') && !error.includes('404'))).toEqual([]);
    });
  });
});

function foreignPage(): string {
  const sentence =
    'Der Außenminister sagte am Dienstag, dass die Verhandlungen über den Vertrag im Herbst weitergehen sollen.';
  return `<!doctype html><html lang="de"><head><title>Gespräche gehen weiter</title><meta property="og:type" content="article"></head><body><article><h1>Gespräche gehen weiter</h1>${`<p>${sentence} ${sentence} ${sentence}</p>`.repeat(8)}</article></body></html>`;
}
