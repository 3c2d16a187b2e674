// A story too long to be read whole: what is read is said, and the rest of the page stands as it was.
import { beforeAll, expect, test } from 'vitest';
import { storyPage } from '../bench/figures/story-page';
import { inBothBrowsers } from './harness';
import { API, inSession, MARK } from './session';

const LINE =
  'In the talks Mike Pompeo and Sergei Lavrov spoke about the INF Treaty of 8 December 1987, and aides said more.';
/** In UTF-16 code units: twice what is read of a story. */
const LENGTH = 2_000_000;
const PAGE = storyPage(Array.from({ length: LENGTH / LINE.length }, (_, n) => `${n}. ${LINE}`).join('\n\n'));

inBothBrowsers((kind) => {
  const session = inSession(kind);
  beforeAll(() => session.server.put('/long.html', PAGE));

  test('of 2 MB the first half is marked and told, the popup says so, and the page comes back as it was', async () => {
    const page = await session.visit('/long.html');
    const own = await session.own('src/extension/options/index.html');
    const article = () => page.$eval('article', (one) => one.innerHTML);
    await page.bringToFront();
    await page.waitForSelector(MARK, { timeout: 60_000 });
    const popup = await session.popupOn(page);
    await popup.waitForSelector('[role=tab]', { timeout: 60_000 });
    const said = await popup.evaluate(() => document.querySelector('.hint.long')?.textContent ?? '');
    expect(said).toMatch(/found in its first 4\d %/);
    await popup.evaluate(() => document.querySelector<HTMLElement>('#tab-people')?.click());
    await popup.waitForSelector('.rows');
    expect(await popup.evaluate(() => document.body.textContent)).toContain('Sergey Lavrov');
    // Another story is read beside it as ever.
    await session.visitStory('/sochi.html?beside');
    await own.evaluate(`${API}.storage.local.set({ sites: { '127.0.0.1': { off: true } } })`);
    await expect.poll(() => page.$$eval(MARK, (found) => found.length), { timeout: 60_000 }).toBe(0);
    const plain = await page.evaluate(async () => {
      const text = await (await fetch(location.href)).text();
      return new DOMParser().parseFromString(text, 'text/html').querySelector('article')?.innerHTML;
    });
    expect(await article()).toBe(plain);
    await own.evaluate(`${API}.storage.local.clear()`);
  }, 180_000);
});
