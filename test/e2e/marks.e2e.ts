import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundle } from './bundle';
import { inBothBrowsers } from './harness';
import { borrowPlain, isolatedWorld } from './plain-browser';
import { type PageServer, servePages } from './serve-pages';
import { putTortureScripts, TORTURE_PAGES } from './torture-pages';

/** What a page looks like at one time. */
interface Seen {
  /** Without our elements, which stand in no page of our own. */
  text: string;
  html: string;
}

interface Visit {
  seen: Seen[];
  errors: string[];
  marks: number[];
  /** Marks in places that the page says are to be left alone. */
  misplaced: string[];
  kept: boolean;
}

const START = `(async () => {
  const host = document.documentElement.dataset.shadow;
  const scope = host ? document.getElementById(host).shadowRoot : document;
  const root = scope.querySelector('#story') ?? scope.querySelector('main');
  const article = rooms.simpleArticle(root);
  const names = { 'Mike Pompeo': 'person', 'Sergei Lavrov': 'person', 'New START': 'treaty' };
  const end = new AbortController();
  const marks = rooms.startMarks(article, { signal: end.signal });
  const size = rooms.startTextSize(root, { signal: end.signal });
  globalThis.ours = { end, marks, size, scope };
  await marks.show(rooms.wishesFor(article.text, names));
})()`;

/** Counts inside open shadow roots too. */
const COUNT = `ours.scope.querySelectorAll('backstory-mark').length`;

const LOOK = `(() => {
  const host = document.documentElement.dataset.shadow;
  const inner = host ? document.getElementById(host).shadowRoot : undefined;
  const html = (document.documentElement.outerHTML + (inner ? inner.innerHTML : '')).replace(/lit\\$\\d+\\$/g, 'lit');
  const body = document.body.cloneNode(true);
  for (const script of body.querySelectorAll('script')) script.remove();
  return { html, text: body.textContent + (inner ? inner.textContent : '') };
})()`;

/** The page's own text nodes, kept in the page's own world to see that they are the same afterwards. */
const REMEMBER = `(() => {
  const list = [];
  const walk = (root) => { const w = document.createTreeWalker(root, 4); while (w.nextNode()) list.push([w.currentNode, w.currentNode.data, w.currentNode.parentNode]); };
  walk(document.body);
  const host = document.documentElement.dataset.shadow;
  if (host) walk(document.getElementById(host).shadowRoot);
  window.remembered = list;
})()`;
const KEPT = `window.remembered.every(([node, data, parent]) => node.data === data && node.parentNode === parent)`;
const STEP_COUNT = '(window.steps ?? []).length';
const settled = 'new Promise((done) => requestAnimationFrame(() => setTimeout(done, 30)))';

/** Opens a page, does what its script asks for, step by step, and looks at it after each. */
async function visit(page: Page, address: string, script: string | undefined): Promise<Visit> {
  const errors: string[] = [];
  page.on('pageerror', (error) => void errors.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(address, { waitUntil: 'load' });
  await page.evaluate(settled);
  const world = isolatedWorld(page);
  const visited: Visit = { seen: [], errors, marks: [], misplaced: [], kept: true };
  const look = async () => visited.seen.push((await world.evaluate(LOOK)) as Seen);
  await page.evaluate(REMEMBER);
  await page.evaluate('window.arm?.()');
  if (script) {
    await world.evaluate(script);
    await world.evaluate(START);
    visited.marks.push(Number(await world.evaluate(COUNT)));
    visited.misplaced = (await world.evaluate(
      `[...ours.scope.querySelectorAll('[data-unmarked] backstory-mark')].map((mark) => mark.textContent)`,
    )) as string[];
    await world.evaluate('ours.size.set(1.5)');
  }
  await look();
  const steps = Number(await page.evaluate(STEP_COUNT));
  for (let step = 0; step < steps; step++) {
    await page.evaluate(`window.steps[${step}]()`);
    await page.evaluate(settled);
    if (script) visited.marks.push(Number(await world.evaluate(COUNT)));
    await look();
  }
  if (script) await world.evaluate('ours.end.abort()');
  await look();
  visited.kept = steps > 0 || Boolean(await page.evaluate(KEPT));
  return visited;
}

inBothBrowsers((kind) => {
  let browser: Browser;
  let server: PageServer;
  let script: string;

  beforeAll(async () => {
    server = await servePages();
    await putTortureScripts(server);
    script = await bundle('rooms.iife.ts');
    browser = await borrowPlain(kind);
  }, 120_000);
  afterAll(() => server?.close());

  describe('what the reader has selected', () => {
    const selected = (page: Page) => page.evaluate('String(getSelection())');

    test('stays selected while names in it are marked and unmarked', async () => {
      const page = await browser.newPage();
      await page.goto(`${server.origin}/torture/plain.html`);
      await page.evaluate(
        `(() => { const [one, two] = document.querySelectorAll('p'); getSelection().setBaseAndExtent(one.firstChild, 5, two.firstChild, 20); })()`,
      );
      const before = await selected(page);
      expect(before).toContain('New START came up before lunch.');
      const world = isolatedWorld(page);
      await world.evaluate(script);
      await world.evaluate(START);
      expect(Number(await world.evaluate(COUNT))).toBe(6);
      expect(await selected(page)).toBe(before);
      await world.evaluate('ours.end.abort()');
      expect(await selected(page)).toBe(before);
      await page.close();
    });

    test('a stretch of the story is found through the marks', async () => {
      const page = await browser.newPage();
      await page.goto(`${server.origin}/torture/plain.html`);
      const world = isolatedWorld(page);
      await world.evaluate(script);
      await world.evaluate(START);
      const text = await world.evaluate(`(() => {
        const article = rooms.simpleArticle(document.createElement('div'));
        const [one] = document.querySelectorAll('p');
        const map = { ...article.map, pieces: () => [{ node: one.firstChild, start: 5, end: 60 }] };
        const range = rooms.liveRange(map, ours.marks, 0, 1);
        rooms.flash(range, new AbortController().signal);
        return range.toString();
      })()`);
      expect(text).toBe('Pompeo landed on Tuesday. Sergei Lavrov met him at the ');
      await page.close();
    });
  });

  describe('marks and text size, beside the same page without them', () => {
    test.each(TORTURE_PAGES)('%s', { timeout: 60_000 }, async (name) => {
      const address = `${server.origin}/torture/${name}`;
      const open = async (with_: string | undefined) => {
        const page = await browser.newPage();
        const result = await visit(page, address, with_);
        const asked = async (name: string) => String(await page.evaluate(`document.documentElement.dataset.${name}`));
        const said = { marks: await asked('marks'), after: await asked('marksAfter'), compare: await asked('compare') };
        await page.close();
        return { ...result, said };
      };
      const plain = await open(undefined);
      const marked = await open(script);
      expect(marked.errors).toEqual(plain.errors);
      expect(marked.seen.map(({ text }) => text)).toEqual(plain.seen.map(({ text }) => text));
      expect(marked.marks[0]).toBeGreaterThanOrEqual(Number(plain.said.marks));
      if (plain.said.after !== 'undefined')
        expect(marked.marks.at(-1)).toBeGreaterThanOrEqual(Number(plain.said.after));
      expect(marked.misplaced).toEqual([]);
      expect(marked.kept).toBe(true);
      if (plain.said.compare !== 'text') expect(marked.seen.at(-1)?.html).toBe(plain.seen.at(-1)?.html);
      expect(marked.seen.at(-1)?.html).not.toContain('backstory');
    });
  });
});
