// The popup as the toolbar's button opens it, not as a page in a tab.
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inBothBrowsers } from './harness';
import { API, inSession, type Session } from './session';

const POPUPS = `${API}.extension.getViews({ type: 'popup' })`;

interface RealPopup {
  /** The page behind it. */
  readonly story: Page;
  /** Calls `fn`, the source of a function of the popup's window; undefined while none is open. */
  inside<Result>(fn: string): Promise<Result>;
}

/** Opens it on the sample before each test, and closes it afterwards. */
function realPopup(session: Session): RealPopup {
  let story: Page | undefined;
  /** A page of the extension's own, which sees the popup. */
  let own: Page | undefined;
  const popup: RealPopup = {
    get story() {
      if (!story) throw new Error('the popup opens before the first test');
      return story;
    },
    inside: async <Result>(fn: string) =>
      (await own?.evaluate(`(() => { const [popup] = ${POPUPS}; return popup && (${fn})(popup); })()`)) as Result,
  };
  beforeEach(async () => {
    own = await session.own('src/extension/options/index.html');
    story = await session.visitStory('/sochi.html');
    if (session.driven.pressKeys) await session.driven.pressKeys('Alt+Shift+O');
    else await own.evaluate(`${API}.action.openPopup()`);
    await expect.poll(() => popup.inside('(popup) => popup.document.querySelector(".tl.whole") !== null')).toBe(true);
  });
  afterEach(async () => {
    await popup.inside('(popup) => popup.close()');
    await expect.poll(() => own?.evaluate(`${POPUPS}.length`)).toBe(0);
  });
  return popup;
}

inBothBrowsers((kind) => {
  const popup = realPopup(inSession(kind));

  test('it fills its window, whatever room the browser gives it, and opens at the story’s day', async () => {
    const seen = () =>
      popup.inside(`(popup) => {
        const box = (selector) => popup.document.querySelector(selector).getBoundingClientRect();
        const panel = box('.panel');
        const list = box('.scroll');
        const day = box('.dayrow');
        return {
          wideEnough: panel.width >= 380,
          highEnough: popup.innerHeight > 400,
          left: panel.left,
          // Without a display Firefox shows popups and tells them no width.
          rightOf: panel.right - (popup.innerWidth || 380),
          belowEnd: Math.round(box('.bottom').bottom - popup.innerHeight),
          dayOffMiddle: Math.abs(day.top + day.bottom - list.top - list.bottom) / 2 > 16,
        };
      }`);
    const filled = { wideEnough: true, highEnough: true, left: 0, rightOf: 0, belowEnd: 0, dayOffMiddle: false };
    // Browsers draw it before they give it its size.
    await expect.poll(seen).toEqual(filled);
  });

  test('it sizes the text of the page behind it', async () => {
    const size = () => popup.story.$eval('.text p', (one) => Number.parseFloat(getComputedStyle(one).fontSize));
    const before = await size();
    await popup.inside('(popup) => popup.document.querySelector("input[value=XL]").click()');
    await expect.poll(size).toBeCloseTo(before * 1.5, 1);
    await popup.inside('(popup) => popup.document.querySelector("input[value=MD]").click()');
    await expect.poll(size).toBe(before);
  });
});

const LARGE = 32;

inBothBrowsers((kind) => {
  const popup = realPopup(inSession(kind, { textSize: LARGE }));

  test('with twice the text on a small screen nothing is cut off at its sides', async () => {
    const sides = () =>
      popup.inside(`(popup) => {
        const panel = popup.document.querySelector('.panel');
        const { left, right } = panel.getBoundingClientRect();
        const text = Number.parseFloat(popup.getComputedStyle(popup.document.documentElement).fontSize);
        return { left, rightOf: right - (popup.innerWidth || right), over: panel.scrollWidth - panel.clientWidth, text };
      }`);
    await expect.poll(sides).toEqual({ left: 0, rightOf: 0, over: 0, text: LARGE });
  });
});
