// What the popup says when there is no story to show, or not all of it.
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { putStatePages } from './desk-state-pages';
import { inBothBrowsers, POPUP } from './harness';
import { API, inSession } from './session';

/** What stands in the popup at one moment while a long story is read. */
interface Seen {
  done: number;
  words: string;
  name: string | null;
}

inBothBrowsers((kind) => {
  const session = inSession(kind);
  let story: Page;
  let desk: Page;

  beforeAll(() => putStatePages(session.server));

  async function openDesk(path: string): Promise<void> {
    story = await session.visit(path);
    desk = await session.popupOn(story);
  }
  const words = () => desk.evaluate(() => document.body.textContent ?? '');
  const press = (selector: string) =>
    desk.evaluate((found) => document.querySelector<HTMLElement>(found)?.click(), selector);
  const hide = (list: { id: string; name: string }[]) =>
    desk.evaluate(`(globalThis.browser ?? chrome).storage.local.set({ hidden: ${JSON.stringify(list)} })`);

  test('a story in another language is named by its language, and its text can be sized', async () => {
    await openDesk('/french.html');
    await expect.poll(words).toContain('The story is in French');
    expect(await desk.$eval('input[value=XL]', (one) => one.matches(':disabled'))).toBe(false);
  });

  test('a story with nobody and no date in it says so, and can still be read larger', async () => {
    await openDesk('/quiet.html');
    await expect.poll(words).toContain('No people or treaties found');
    await press('input[value=XL]');
    await expect
      .poll(() => story.$eval('article p', (paragraph) => paragraph.getAttribute('style') ?? ''))
      .toContain('font-size');
  });

  test.each([
    ['a log-in page', '/log-in.html', 'It looks like a log-in page'],
    ['an editor', '/editor.html', 'It looks like an editor'],
  ])('%s is left alone and says why, and is read when the reader asks', async (_, path, why) => {
    await openDesk(path);
    await expect.poll(words).toContain(why);
    expect(await story.$$('backstory-mark')).toEqual([]);
    await press('.empty .btn');
    await expect.poll(words).not.toContain(why);
    await expect.poll(words).toContain('No people or treaties found');
  });

  test('plain text is no page to read, which is said at the first press and not offered again', async () => {
    await openDesk('/notes.txt');
    await expect.poll(words).toContain('This page has not been read');
    await press('.empty .btn');
    await expect.poll(words).toContain('It is not a web page but a file of another kind.');
    expect(await desk.$('.empty .btn')).toBeNull();
    expect(await story.$('backstory-mark')).toBeNull();
  });

  /** Opens the popup on a page whose address extensions are not told. */
  async function openDeskOnUnnamed(url: string): Promise<void> {
    const own = await session.own(POPUP);
    const ids = () => own.evaluate(`${API}.tabs.query({}).then((all) => all.map(({ id }) => id))`);
    const before = new Set([await ids()].flat());
    story = await session.driven.browser.newPage();
    session.closeLater(story);
    // Firefox changes processes on the way, and the load event is lost.
    await story.goto(url, { waitUntil: [] });
    await expect.poll(() => story.evaluate(() => location.href)).toBe(url);
    const id = [await ids()].flat().find((one) => !before.has(one));
    desk = await session.own(`${POPUP}?tabId=${id}`);
  }

  test.each([
    ['a page of the browser’s own', kind === 'chrome' ? 'chrome://version/' : 'about:license'],
    ['a story in a file', pathToFileURL('test/pages/sochi.html').href],
  ])('%s cannot be read, and the popup says why and offers nothing that would fail', async (_, url) => {
    await openDeskOnUnnamed(url);
    await expect.poll(words).toContain('Backstory cannot read this page');
    expect(await words()).toContain('no access to files on your computer');
    expect(await words()).toContain('keep extensions out of their own pages');
    expect(await desk.$('.empty .btn')).toBeNull();
    expect(await story.evaluate(() => document.querySelector('backstory-mark'))).toBeNull();
  });

  test('a page of Backstory’s own is not asked to read itself', async () => {
    story = await session.own('src/extension/options/index.html');
    desk = await session.popupOn(story);
    await expect.poll(words).toContain('Backstory cannot read this page');
  });

  test('marks that an older version left behind ask for a reload, which comes', async () => {
    await openDesk('/left-over.html');
    await expect.poll(words).toContain('Backstory has been updated');
    const before = session.server.asked.filter((address) => address === '/left-over.html').length;
    await story.evaluate('window.old = true');
    await press('.empty .btn');
    // To its end: a page that is closed while it loads may keep its driver waiting.
    await story.waitForFunction('!window.old && document.readyState === "complete"', { polling: 100 });
    expect(session.server.asked.filter((address) => address === '/left-over.html')).toHaveLength(before + 1);
  });

  test('while the tab goes on to another story, nobody is told that it has not been read', async () => {
    await openDesk('/sochi.html');
    await desk.waitForSelector('[role=tab]');
    await desk.evaluate(() => {
      const seen = new Set<string>();
      Reflect.set(globalThis, 'seen', seen);
      new MutationObserver(() => {
        for (const heading of document.querySelectorAll('.empty h1, .story h1')) seen.add(heading.textContent ?? '');
      }).observe(document.body, { subtree: true, childList: true, characterData: true });
    });
    await story.goto(`${session.server.origin}/sochi.html?second`);
    await story.waitForSelector('backstory-mark');
    await desk.waitForSelector('[role=tab]');
    await press('#tab-people');
    await desk.waitForSelector('#tab-people[aria-selected=true]');
    expect(await desk.evaluate(() => [...Reflect.get(globalThis, 'seen')])).not.toContain(
      'This page has not been read',
    );
  });

  test('a long story tells how much of it is read, until it is there', async () => {
    await openDesk('/quiet.html');
    await desk.evaluate(() => {
      const seen: Seen[] = [];
      Reflect.set(globalThis, 'seen', seen);
      new MutationObserver(() => {
        const bar = document.querySelector('progress');
        if (!bar || seen.at(-1)?.done === bar.value) return;
        const words = bar.closest('.empty')?.textContent ?? '';
        seen.push({ done: bar.value, words, name: bar.getAttribute('aria-label') });
      }).observe(document.body, { subtree: true, childList: true, attributes: true });
    });
    await story.goto(`${session.server.origin}/long.html`);
    await desk.waitForSelector('[role=tab]', { timeout: 20_000 });
    const seen = await desk.evaluate((): Seen[] => Reflect.get(globalThis, 'seen'));
    expect(seen.length).toBeGreaterThan(1);
    const shares = seen.map(({ done }) => done);
    expect(shares).toEqual([...shares].sort((one, other) => one - other));
    for (const { done, words, name } of seen)
      expect({ words, name }).toEqual({ words: `Reading the story…${done}%`, name: 'Read so far' });
    expect(await desk.$('progress')).toBeNull();
  });

  test('hidden marks are named, and shown again at a press', async () => {
    await openDesk('/sochi.html');
    await desk.waitForSelector('[role=tab]');
    const named = () =>
      story.$$eval('backstory-mark', (all) => all.filter((one) => one.textContent === 'Mike Pompeo').length);
    await expect.poll(named).toBeGreaterThan(0);
    await hide([{ id: 'mike-pompeo', name: 'Mike Pompeo' }]);
    await expect.poll(words).toContain('Marks of Mike Pompeo are hidden.');
    await expect.poll(named).toBe(0);
    await press('.notice .act');
    await expect.poll(named).toBeGreaterThan(0);
    await expect.poll(words).not.toContain('are hidden');
  });

  test('the timeline is filtered, ordered as told, and joined by terms of office that are told apart', async () => {
    await openDesk('/sochi.html');
    await desk.waitForSelector('.tl .said');
    const count = (selector: string) => desk.$$eval(selector, (all) => all.length);
    const choose = (at: number, value: string) =>
      desk.$$eval(
        '.menu.controls select',
        (all, index, chosen) => {
          const select = all[index];
          if (!(select instanceof HTMLSelectElement)) throw new Error('no such choice');
          select.value = chosen;
          select.dispatchEvent(new Event('change', { bubbles: true }));
        },
        at,
        value,
      );
    const [all, background] = [await count('.tl .said'), await count('.tl .isbg')];
    await press('.menu.controls input[type=checkbox]');
    await expect.poll(() => count('.tl .isbg')).toBeGreaterThan(background);
    expect(await desk.$eval('.tl .isbg', (one) => one.textContent ?? '')).toContain('Not in the story:');
    await press('.tools > .check input');
    await choose(1, 'new-start');
    await expect.poll(words).toMatch(/\d+ entr(y|ies) shown/);
    const few = await count('.tl .said');
    expect(few).toBeGreaterThan(0);
    expect(few).toBeLessThan(all);
    await press('.filtered .act');
    await choose(0, 'story');
    await expect.poll(() => count('.tl .isbg')).toBe(0);
    expect(await count('.dayrow')).toBe(0);
  });
});
