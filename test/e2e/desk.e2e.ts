import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inBothBrowsers } from './harness';
import { API, inSession } from './session';

inBothBrowsers((kind) => {
  const session = inSession(kind);
  let story: Page;
  let desk: Page;

  const words = (page: Page) => page.evaluate(() => document.body.textContent ?? '');
  const press = (page: Page, selector: string) =>
    page.evaluate((found) => document.querySelector<HTMLElement>(found)?.click(), selector);

  async function openStory(path = '/sochi.html') {
    story = await session.visit(path);
    desk = await session.popupOn(story);
  }

  test('the popup tells the story, its day, and who and what is in it', async () => {
    await openStory();
    await desk.waitForSelector('[role=tab]');
    const said = await words(desk);
    expect(said).toContain('Pompeo and Lavrov test the ground in Sochi');
    expect(said).toContain('14 May 2019');
    await press(desk, '#tab-people');
    await desk.waitForSelector('.rows');
    expect(await words(desk)).toContain('Roles on 14 May 2019');
    expect(await words(desk)).toContain('Mike Pompeo');
    await press(desk, '#tab-treaties');
    await expect.poll(() => words(desk)).toContain('On 14 May 2019');
  });

  test('text size takes effect in the page at once and is kept for the site', async () => {
    await openStory();
    await desk.waitForSelector('[role=tab]');
    const size = () => story.$eval('.text p', (paragraph) => Number.parseFloat(getComputedStyle(paragraph).fontSize));
    const before = await size();
    await press(desk, 'input[value=XL]');
    // The browser draws, and so measures, only what is in front.
    await story.bringToFront();
    await expect.poll(size).toBeCloseTo(before * 1.5, 1);
    await story.reload();
    await expect.poll(size).toBeCloseTo(before * 1.5, 1);
    await story.bringToFront();
    // The desk finds the reloaded page a moment later: until then there is nothing to press.
    await expect
      .poll(() => desk.$eval('input[value=XL]', (input) => input instanceof HTMLInputElement && input.checked))
      .toBe(true);
    await press(desk, 'input[value=MD]');
    await expect.poll(size).toBe(before);
    // The list of sites tells where one reads: a size that holds everywhere is not written into it.
    await expect
      .poll(() => desk.evaluate(`${API}.storage.local.get('sites')`))
      .not.toHaveProperty(['sites', '127.0.0.1']);
  });

  // Drivers cannot press the keys of extensions: the browser's own event is set off, which only Chromium lets one do.
  test.runIf(kind === 'chrome')('the size that keys have set is kept for the site', async () => {
    await openStory();
    await story.waitForSelector('backstory-mark');
    await story.bringToFront();
    const size = () => story.$eval('.text p', (paragraph) => Number.parseFloat(getComputedStyle(paragraph).fontSize));
    const before = await size();
    const background = session.driven.browser.targets().find((target) => target.type() === 'service_worker');
    const press = async (command: string) =>
      (await background?.worker())?.evaluate(
        `chrome.tabs.query({ url: ${JSON.stringify(`${session.server.origin}/*`)} }).then(([tab]) => chrome.commands.onCommand.dispatch(${JSON.stringify(command)}, tab))`,
      );
    await press('larger-text');
    await expect.poll(size).toBeCloseTo(before * 1.25, 1);
    await story.reload();
    await expect.poll(size).toBeCloseTo(before * 1.25, 1);
    await press('smaller-text');
    await expect.poll(size).toBe(before);
  });

  test('a click on an entry goes to its sentence in the page', async () => {
    await openStory();
    await desk.waitForSelector('.tl .said');
    await story.evaluate(() => scrollTo(0, 0));
    const sentence = await desk.$$eval('.tl .said', (all) => {
      const last = all.at(-1);
      if (last instanceof HTMLElement) last.click();
      return (last?.textContent ?? '').slice(0, 30);
    });
    await story.bringToFront();
    await expect
      .poll(() => story.evaluate(() => getSelection()?.anchorNode?.textContent ?? ''))
      .toContain(sentence.slice(0, 12));
  });

  test('the entry of the sentence in view is marked while the page scrolls, and only that moves', async () => {
    await openStory();
    await desk.waitForSelector('.tl .said');
    const marked = () => desk.evaluate(() => document.querySelector('[aria-current=true] .said')?.textContent ?? '');
    await story.bringToFront();
    await story.evaluate(() => {
      const last = [...document.querySelectorAll('.text p')].at(-1);
      last?.scrollIntoView({ block: 'start' });
      scrollBy(0, -innerHeight * 0.28);
    });
    await expect.poll(marked).toMatch(/May 12|May 13/);
    await story.evaluate(() => scrollTo(0, 0));
    await expect.poll(marked).not.toMatch(/May 12|May 13/);
  });

  test('switched off on a site the page is given back, and on again it is read', async () => {
    await openStory();
    await desk.waitForSelector('[role=tab]');
    await story.waitForSelector('backstory-mark');
    await press(desk, '.switches label:nth-child(2) input');
    await expect.poll(() => words(desk)).toContain('Off on');
    await expect.poll(() => story.$('backstory-mark')).toBeNull();
    await press(desk, '.empty .btn');
    await story.waitForSelector('backstory-mark');
    await desk.waitForSelector('[role=tab]');
  });

  test('a page that is no story is read when the reader asks', async () => {
    await openStory('/shop.html');
    await desk.waitForSelector('.empty .btn');
    expect(await words(desk)).toMatch(/not look like an article|has not been read/);
    await press(desk, '.empty .btn');
    await expect.poll(() => words(desk)).not.toMatch(/has not been read/);
  });

  test('a note is kept, and the desk shows it again', async () => {
    await openStory();
    await desk.waitForSelector('[role=tab]');
    await press(desk, '#tab-people');
    await desk.waitForSelector('.note .act');
    await press(desk, '.note .act');
    await desk.waitForSelector('textarea');
    const focused = () => desk.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    await desk.bringToFront();
    await desk.keyboard.press('Escape');
    await expect.poll(focused).toMatch(/^Note on/);
    await desk.keyboard.press('Enter');
    await desk.waitForSelector('textarea');
    await desk.type('textarea', 'Seen in Sochi');
    await press(desk, '.note [type=submit]');
    await expect.poll(() => words(desk)).toContain('Seen in Sochi');
    await expect.poll(focused).toMatch(/^Edit note on/);
    await desk.reload({ waitUntil: [] }).catch(() => undefined);
    await desk.waitForSelector('#tab-people');
    await press(desk, '#tab-people');
    await expect.poll(() => words(desk)).toContain('Seen in Sochi');
  });
});
