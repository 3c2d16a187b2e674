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
  });

  test('a tap on a name of its sentence brings the card as a sheet, on a narrow screen too', async () => {
    const page = await session.own(WELCOME);
    await page.setViewport({ width: 360, height: 640 });
    await page.bringToFront();
    await page.waitForSelector(MARK);
    const at = await page.$$eval(MARK, (marks) => {
      const treaty = marks.find(({ textContent }) => textContent === 'INF Treaty');
      treaty?.scrollIntoView({ block: 'center' });
      const { x = 0, y = 0, height = 0 } = treaty?.getClientRects()[0] ?? {};
      return { x: x + 5, y: y + height / 2 };
    });
    await page.touchscreen.tap(at.x, at.y);
    await page.waitForSelector(CARD);
    await expect.poll(() => session.cardText(page)).toContain('INF Treaty');
    const sheet = await session.driven.inClosedRoot<number[]>(
      page,
      CARD,
      '(root) => { const { left, right, bottom } = root.querySelector(".card").getBoundingClientRect(); return [left, right, bottom]; }',
    );
    const wide = await page.evaluate(() => document.documentElement.clientWidth);
    expect(sheet.map(Math.round)).toEqual([0, wide, 640]);
  });
});
