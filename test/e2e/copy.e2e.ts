// What the reader copies and drags out of a marked story is what the page would have given.
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { bundle } from './bundle';
import { inBothBrowsers } from './harness';
import { borrowPlain, isolatedWorld } from './plain-browser';
import { type PageServer, servePages } from './serve-pages';

const STORY = `<!doctype html><html lang="en"><title>copy</title><body style="font: 20px serif">
<main id="story"><p>It was Mike Pompeo who met <a href="#x">Sergei Lavrov</a> about New START.</p><p id="two">New START holds, said Mike Pompeo.</p></main>
<button onmousedown="event.preventDefault()" onclick="document.execCommand('copy')">Copy</button>
<script>
  window.seen = [];
  document.addEventListener('copy', () => seen.push(document.getElementById('story').innerHTML));
  document.addEventListener('dragstart', (event) => { window.dragged = event.dataTransfer.getData('text/html'); });
</script></body></html>`;

const MARK = `(async () => {
  const article = rooms.simpleArticle(document.getElementById('story'));
  const marks = rooms.startMarks(article, { signal: new AbortController().signal });
  await marks.show(rooms.wishesFor(article.text, { 'Mike Pompeo': 'person', 'Sergei Lavrov': 'person', 'New START': 'treaty' }));
})()`;

/** Selections by what they begin and end in; `text` finds the text node, `node` is the element itself. */
const SELECTIONS: Record<string, string> = {
  'from within a name to within another': `[text('Mike Pompeo'), 5, text('Mike Pompeo', 1), 4]`,
  backwards: `[text('Mike Pompeo', 1), 4, text('Mike Pompeo'), 0]`,
  'a name alone': `[text('New START', 1), 0, text('New START', 1), 9]`,
  'whole paragraphs': `[document.querySelector('p'), 0, document.getElementById('two'), document.getElementById('two').childNodes.length]`,
};
const SELECT = (ends: string) => `(() => {
  const text = (name, at = 0) => {
    const walker = document.createTreeWalker(document.getElementById('story'), 4);
    while (walker.nextNode()) { const place = walker.currentNode.data.indexOf(name); if (place >= 0 && at-- === 0) return { node: walker.currentNode, place }; }
  };
  const [from, start, to, end] = ${ends};
  getSelection().setBaseAndExtent(from.node ?? from, start + (from.place ?? 0), to.node ?? to, end + (to.place ?? 0));
})()`;

inBothBrowsers((kind) => {
  let browser: Browser;
  let server: PageServer;
  let script: string;
  let page: Page;

  beforeAll(async () => {
    server = await servePages();
    server.put('/copy.html', STORY);
    script = await bundle('rooms.iife.ts');
    browser = await borrowPlain(kind);
    if (kind === 'chrome')
      await browser.defaultBrowserContext().overridePermissions(server.origin, ['clipboard-read', 'clipboard-write']);
  }, 60_000);
  afterAll(() => server?.close());
  beforeEach(async () => {
    page = await browser.newPage();
    await page.goto(`${server.origin}/copy.html`);
    await page.bringToFront();
  });
  afterEach(() => page.close());

  const mark = async () => {
    const world = isolatedWorld(page);
    await world.evaluate(script);
    await world.evaluate(MARK);
    expect(await page.$$('backstory-mark')).toHaveLength(5);
  };
  const selected = () => page.evaluate('String(getSelection())');
  async function copied(ends: string): Promise<string> {
    await page.evaluate(SELECT(ends));
    await page.click('button');
    return (await page.evaluate(
      `navigator.clipboard.read().then(([item]) => item.getType('text/html')).then((blob) => blob.text())`,
    )) as string;
  }

  test.each(Object.entries(SELECTIONS))('copying %s gives the page’s own HTML', async (_, ends) => {
    const before = await copied(ends);
    const text = await selected();
    expect(before).toContain('START');
    await mark();
    expect(await copied(ends)).toBe(before);
    expect(await selected()).toBe(text);
    expect(await page.evaluate('seen[1]')).toBe(await page.evaluate('seen[0]'));
    expect(await page.$$('backstory-mark')).toHaveLength(5);
    expect(await page.evaluate('getSelection().anchorNode.isConnected')).toBe(true);
    // The marks that come back are not taken for something new.
    expect(await copied(ends)).toBe(before);
  });

  test('copying out of a story in a shadow root gives the page’s own HTML', async () => {
    await page.evaluate(`(() => {
      const story = document.getElementById('story');
      const host = document.createElement('div');
      story.before(host);
      host.attachShadow({ mode: 'open' }).append(story);
      window.copies = [];
      document.addEventListener('copy', () => copies.push(story.innerHTML));
    })()`);
    const inRoot = `document.querySelector('div').shadowRoot`;
    const copy = async () => {
      await page.evaluate(`(() => {
        const root = ${inRoot};
        const selection = root.getSelection ? root.getSelection() : getSelection();
        const [first, second] = root.querySelectorAll('p');
        selection.setBaseAndExtent(first, 0, second, second.childNodes.length);
      })()`);
      await page.click('button');
      return await page.evaluate(
        `navigator.clipboard.read().then(([item]) => item.getType('text/html')).then((blob) => blob.text())`,
      );
    };
    const before = await copy();
    expect(before).toContain('START');
    const world = isolatedWorld(page);
    await world.evaluate(script);
    await world.evaluate(MARK.replace('document.getElementById', `${inRoot}.getElementById`));
    expect(await page.evaluate(`${inRoot}.querySelectorAll('backstory-mark').length`)).toBe(5);
    expect(await copy()).toBe(before);
    expect(await page.evaluate('new Set(copies).size')).toBe(1);
    expect(await page.evaluate(`${inRoot}.querySelectorAll('backstory-mark').length`)).toBe(5);
  });

  test('a handler on the window that was there first meets the marks, but no other words', async () => {
    await page.evaluate(`window.first = []; addEventListener('copy', (event) => {
      const selection = getSelection();
      first.push({ words: String(selection), marks: selection.getRangeAt(0).cloneContents().querySelectorAll('backstory-mark').length });
    }, true)`);
    const ends = SELECTIONS['whole paragraphs'] ?? '';
    const before = await copied(ends);
    await mark();
    expect(await copied(ends)).toBe(before);
    const [plain, marked] = (await page.evaluate('first')) as { words: string; marks: number }[];
    expect(plain?.words).toContain('New START holds, said Mike Pompeo.');
    expect(marked).toEqual({ words: plain?.words, marks: 5 });
  });

  test('what is dragged carries nothing of ours', async () => {
    const drag = async () => {
      await page.evaluate(SELECT(`[document.querySelector('p'), 0, document.getElementById('two'), 1]`));
      const { x, y } = (await page.$eval('p', (p) => p.getBoundingClientRect().toJSON())) as { x: number; y: number };
      await page.mouse.move(x + 20, y + 10);
      await page.mouse.down();
      await page.mouse.move(x + 60, y + 200, { steps: 8 });
      await page.waitForFunction('window.dragged !== undefined');
      await page.mouse.up();
      return String(await page.evaluate('window.dragged'));
    };
    await mark();
    const html = await drag();
    expect(html).toContain('Mike Pompeo');
    expect(html).not.toContain('backstory');
    expect(html.replace(/<[^>]*>/g, '')).toContain('It was Mike Pompeo who met Sergei Lavrov about New START.');
  });
});
