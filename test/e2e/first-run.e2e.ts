// The first-run page shows what Backstory does on a sentence of its own.
import { expect, test } from 'vitest';
import { inBothBrowsers } from './harness';
import { CARD, inSession, MARK } from './session';

const WELCOME = 'src/extension/welcome/index.html';

inBothBrowsers((kind) => {
  const session = inSession(kind);

  test('its sentence has names that are marked, and cards by pointer and by keyboard', async () => {
    const page = await session.own(WELCOME);
    await page.bringToFront();
    await page.waitForSelector(MARK);
    await expect
      .poll(() => page.$$eval(MARK, (marks) => marks.map(({ textContent }) => textContent)))
      .toEqual(['Mike Pompeo', 'Sergei Lavrov', 'INF Treaty']);
    expect(await page.$eval('.try time', ({ textContent }) => textContent)).toContain('14 May 2019');
    await page.hover(MARK);
    await page.waitForSelector(CARD);
    await page.keyboard.press('Escape');
    await page.waitForFunction((card) => !document.querySelector(card), {}, CARD);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Mike Pompeo');
    await page.keyboard.press('Enter');
    await page.waitForSelector(CARD);
    await page.close();
  });
});
