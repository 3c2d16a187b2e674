import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { inBothBrowsers } from './harness';
import { inSession } from './session';

inBothBrowsers((kind) => {
  const session = inSession(kind);
  let story: Page;
  let desk: Page;

  beforeAll(async () => {
    story = await session.driven.browser.newPage();
    await story.goto(`${session.server.origin}/sochi.html`);
    desk = await session.driven.popupFor(`${session.server.origin}/sochi.html`);
    await desk.waitForSelector('.tl .said');
    await desk.bringToFront();
  });

  const focused = () =>
    desk.evaluate(
      () => document.activeElement?.id || document.activeElement?.className || document.activeElement?.tagName,
    );

  test('the whole popup is worked by keyboard alone', async () => {
    await desk.evaluate(() => document.querySelector<HTMLElement>('#tab-timeline')?.focus());
    await desk.keyboard.press('ArrowRight');
    await expect.poll(focused).toBe('tab-people');
    await desk.keyboard.press('ArrowLeft');
    await expect.poll(focused).toBe('tab-timeline');
    const passed: (string | undefined)[] = [];
    for (let stops = 0; stops < 10 && !passed.includes('said'); stops++) {
      await desk.keyboard.press('Tab');
      passed.push(await focused());
    }
    // The pin, the switch for background, View, Export, the list itself, its first sentence.
    expect(passed).toEqual(['d', 'INPUT', 'btn', 'btn', 'scroll', 'said']);
    await story.evaluate(() => getSelection()?.removeAllRanges());
    await desk.keyboard.press('Enter');
    await expect.poll(() => story.evaluate(() => getSelection()?.rangeCount ?? 0)).toBe(1);
  });

  test('the export menu is worked by keyboard alone', async () => {
    await desk.bringToFront();
    await desk.evaluate(() => document.querySelector<HTMLElement>('[aria-haspopup=menu]')?.focus());
    await desk.keyboard.press('Enter');
    await expect.poll(() => desk.$$eval('[role=menuitem]', (items) => items.length)).toBe(9);
    await desk.keyboard.press('End');
    await expect.poll(() => desk.evaluate(() => document.activeElement?.textContent)).toBe('Print…');
    await desk.keyboard.press('Escape');
    await expect.poll(() => desk.$('[role=menu]')).toBeNull();
    expect(await desk.evaluate(() => document.activeElement?.getAttribute('aria-haspopup'))).toBe('menu');
  });

  test.each([0, 1])('menu %i stays within a narrow window, and goes when the reader presses elsewhere', async (at) => {
    await desk.bringToFront();
    await desk.setViewport({ width: 320, height: 640 });
    const button = (await desk.$$('.menus .btn'))[at];
    await button?.evaluate((one) => one instanceof HTMLElement && one.click());
    const place = () =>
      desk.evaluate(() => {
        const box = document.querySelector('.menu:not([hidden])')?.getBoundingClientRect();
        return box && [box.left >= 0, box.right <= innerWidth, box.bottom <= innerHeight];
      });
    await expect.poll(place).toEqual([true, true, true]);
    await desk.mouse.click(3, 3);
    await expect.poll(place).toBeUndefined();
    expect(await button?.evaluate((one) => one.ariaExpanded)).toBe('false');
    await desk.setViewport({ width: 1000, height: 700 });
  });

  test.each([
    ['the desk', undefined],
    ['the options', 'src/extension/options/index.html'],
    ['the first run', 'src/extension/welcome/index.html'],
  ])('%s needs no sideways scrolling at 320 pixels and twice the text', async (_, file) => {
    const page = file ? await session.own(file) : desk;
    await page.bringToFront();
    await page.waitForSelector('.bs');
    await page.setViewport({ width: 320, height: 640 });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    const tabs = file ? [undefined] : ['timeline', 'people', 'treaties'];
    for (const tab of tabs) {
      if (tab) await page.evaluate((id) => document.querySelector<HTMLElement>(`#tab-${id}`)?.click(), tab);
      const wide = () =>
        page.evaluate(() =>
          [...document.querySelectorAll('main *')]
            .filter(
              (one) => one.getBoundingClientRect().right > innerWidth + 1 && !one.closest('.vh, .strip, [hidden]'),
            )
            .map((one) => `${one.tagName}.${one.className} ${one.textContent?.slice(0, 30)}`),
        );
      await expect.poll(wide).toEqual([]);
    }
  });
});
