// The panel as browsers show it beside the page: Chromium's side panel, Firefox's sidebar.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Driven, inBothBrowsers, open } from './harness';
import { type PageServer, servePages } from './serve-pages';

const OPTIONS = 'src/extension/options/index.html';
const PANEL = 'src/extension/panel/index.html';

inBothBrowsers((kind) => {
  let driven: Driven;
  let server: PageServer;
  let story: Page;
  /** A page of the extension's own. */
  let own: Page;

  beforeAll(async () => {
    server = await servePages();
    driven = await open(kind);
    story = await driven.browser.newPage();
    await story.goto(`${server.origin}/sochi.html`);
    await story.waitForSelector('backstory-mark');
    own = await driven.extensionPage(OPTIONS);
  });
  afterAll(async () => {
    await driven?.browser.close();
    await server?.close();
  });

  /** Runs the source of a function of the panel's window in the panel. */
  async function inPanel<Result>(fn: string): Promise<Result> {
    if (kind === 'chrome') {
      const target = driven.browser.targets().find((one) => one.url() === driven.base + PANEL);
      const panel = await target?.asPage();
      return (await panel?.evaluate(`(${fn})(window)`)) as Result;
    }
    // Firefox shows no driver its sidebar; pages of the same extension see it.
    return (await own.evaluate(
      `(() => { const [panel] = browser.extension.getViews({ type: 'sidebar' }); return panel && (${fn})(panel); })()`,
    )) as Result;
  }
  const words = () => inPanel<string | undefined>('(panel) => panel.document.body.textContent');
  const marked = () =>
    inPanel<string | undefined>(
      "(panel) => panel.document.querySelector('[aria-current=true] .said')?.textContent ?? ''",
    );

  test('a click in the popup opens it, and it says what it cannot read', async () => {
    const desk = await driven.popupFor(`${server.origin}/sochi.html`);
    await desk.bringToFront();
    await desk.locator('.links button[aria-label="Side panel"]').click();
    // A page of the extension's own stands in front.
    await expect.poll(words).toContain('Backstory cannot read this page');
    await desk.close();
  });

  test('it follows the reader from tab to tab, and from page to page', async () => {
    await story.bringToFront();
    await expect.poll(words).toContain('Pompeo and Lavrov test the ground in Sochi');
    const other = await driven.browser.newPage();
    await other.goto(`${server.origin}/shop.html`);
    await other.bringToFront();
    await expect.poll(words).toMatch(/has not been read|not look like an article/);
    await other.goto(`${server.origin}/sochi.html`);
    await expect.poll(words).toContain('14 May 2019, the day of this story');
    await other.close();
    await story.bringToFront();
    await expect.poll(words).toContain('14 May 2019, the day of this story');
  });

  test('the entry of the sentence in view is lit while the reader scrolls, and stays in sight', async () => {
    await story.bringToFront();
    await story.evaluate(() => {
      [...document.querySelectorAll('.text p')].at(-1)?.scrollIntoView({ block: 'start' });
      scrollBy(0, -innerHeight * 0.28);
    });
    await expect.poll(marked).toMatch(/May 12|May 13/);
    await expect
      .poll(() =>
        inPanel(`(panel) => {
          const line = panel.document.querySelector('[aria-current=true]').getBoundingClientRect();
          const list = panel.document.querySelector('.scroll').getBoundingClientRect();
          return line.bottom > list.top && line.top < list.bottom;
        }`),
      )
      .toBe(true);
  });

  test('a sentence in it leads to the sentence in the page, and a reload of the page is taken up', async () => {
    await story.evaluate(() => {
      scrollTo(0, 0);
      getSelection()?.removeAllRanges();
    });
    const said = await inPanel<string>(`(panel) => {
      const last = [...panel.document.querySelectorAll('.tl .said')].at(-1);
      last.click();
      return last.textContent;
    }`);
    await expect
      .poll(() => story.evaluate(() => getSelection()?.anchorNode?.textContent ?? ''))
      .toContain(said.slice(0, 12));
    await story.reload();
    await story.waitForSelector('backstory-mark');
    await expect.poll(words).toContain('14 May 2019, the day of this story');
    await inPanel("(panel) => panel.document.querySelector('input[value=XL]').click()");
    await expect
      .poll(() => story.$eval('.text p', (paragraph) => paragraph.getAttribute('style') ?? ''))
      .toContain('font-size');
  });

  test('what a card asks to note is written in the panel that stands open', async () => {
    await own.evaluate(`(async () => {
      const { storage, tabs } = globalThis.browser ?? chrome;
      const tab = (await tabs.query({})).find(({ url }) => url === ${JSON.stringify(`${server.origin}/sochi.html`)});
      await storage.session.set({ 'note-wish': { tabId: tab.id, id: 'mike-pompeo', name: 'Mike Pompeo' } });
    })()`);
    await story.bringToFront();
    await expect
      .poll(() => inPanel("(panel) => panel.document.querySelector('textarea')?.closest('li').textContent ?? ''"))
      .toContain('Mike Pompeo');
  });
});
