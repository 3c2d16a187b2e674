// Private windows: everything works, and nothing of it is kept.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Driven, inBothBrowsers, open, POPUP } from './harness';
import { type PageServer, servePages } from './serve-pages';

inBothBrowsers((kind) => {
  let driven: Driven;
  let server: PageServer;
  let story: Page;
  let desk: Page;

  beforeAll(async () => {
    server = await servePages();
    driven = await open(kind, { privateWindows: true });
    const url = `${server.origin}/sochi.html`;
    story = await driven.privatePage(url);
    await story.waitForSelector('backstory-mark');
    desk = await driven.popupFor(url);
    await desk.waitForSelector('[role=tab]');
  });
  afterAll(async () => {
    await driven?.browser.close();
    await server?.close();
  });

  /** Everything that the extension keeps anywhere. */
  async function kept(): Promise<unknown> {
    const own = await driven.extensionPage(POPUP);
    const found = await own.evaluate(`(async () => {
      const { local, session, sync } = (globalThis.browser ?? chrome).storage;
      return [await local.get(), await session.get(), await sync.get()];
    })()`);
    await own.close();
    return found;
  }
  const press = (page: Page, selector: string) =>
    page.evaluate((found) => document.querySelector<HTMLElement>(found)?.click(), selector);

  test('the popup says that nothing is kept, and offers nothing that would be', async () => {
    expect(await desk.evaluate(() => document.body.textContent ?? '')).toContain('A private window');
    expect(await desk.$eval('.switches label:nth-child(2) input', (one) => one.matches(':disabled'))).toBe(true);
    await press(desk, '#tab-people');
    await desk.waitForSelector('.rows');
    expect(await desk.$('.note .act')).toBeNull();
  });

  test('text size takes effect there, and leaves no trace', async () => {
    const size = () => story.$eval('.text p', (paragraph) => Number.parseFloat(getComputedStyle(paragraph).fontSize));
    const before = await size();
    await press(desk, 'input[value=XL]');
    await expect.poll(size).toBeCloseTo(before * 1.5, 1);
    expect(await kept()).toEqual([{}, {}, {}]);
  });

  test('a name that is hidden there is hidden on that page alone, and leaves no trace', async () => {
    const named = () =>
      story.$$eval('backstory-mark', (all) => all.filter((one) => one.textContent === 'Mike Pompeo').length);
    expect(await named()).toBeGreaterThan(0);
    await story.bringToFront();
    const marks = await story.$$('backstory-mark');
    for (const mark of marks)
      if ((await mark.evaluate((one) => one.textContent)) === 'Mike Pompeo') {
        await mark.evaluate((one) => one.scrollIntoView({ block: 'center' }));
        await mark.click();
        break;
      }
    await story.waitForSelector('backstory-card');
    for (const button of ['.foot .act:last-child', '.foot .act:first-child']) {
      const [x, y] = await driven.inClosedRoot<[number, number]>(
        story,
        'backstory-card',
        `(root) => { const { x, y, width, height } = root.querySelector('${button}').getBoundingClientRect(); return [x + width / 2, y + height / 2]; }`,
      );
      await story.mouse.click(x, y);
    }
    await expect.poll(named).toBe(0);
    expect(await kept()).toEqual([{}, {}, {}]);
  });

  test('it stays hidden there when the options change', async () => {
    const marks = () => story.$$eval('backstory-mark', (all) => all.map((one) => one.textContent));
    const before = (await marks()).length;
    const own = await driven.extensionPage(POPUP);
    const set = (settings: object) =>
      own.evaluate(`(globalThis.browser ?? chrome).storage.local.set(${JSON.stringify({ settings })})`);
    await set({ version: 1, marks: 'every' });
    await expect.poll(async () => (await marks()).length).toBeGreaterThan(before);
    expect(await marks()).not.toContain('Mike Pompeo');
    await own.evaluate('(globalThis.browser ?? chrome).storage.local.clear()');
    await expect.poll(async () => (await marks()).length).toBe(before);
    expect(await marks()).not.toContain('Mike Pompeo');
    await own.close();
  });

  test('what was chosen there does not hold in other windows', async () => {
    const page = await driven.browser.newPage();
    await page.goto(`${server.origin}/sochi.html`);
    await page.waitForSelector('backstory-mark');
    await expect
      .poll(() => page.$$eval('backstory-mark', (all) => all.map((one) => one.textContent)))
      .toContain('Mike Pompeo');
    await page.close();
  });
});
