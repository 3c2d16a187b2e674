// For readers who have asked their system for less motion, nothing of ours moves.
import { describe, expect, test } from 'vitest';
import { onCardsPage } from './cards-page';
import { inBothBrowsers } from './harness';

/** Everything of ours that has, or is running, a transition or an animation. */
const MOVING = `(() => {
  const root = card.getRootNode();
  const all = [...root.querySelectorAll('*'), ...document.querySelectorAll('backstory-mark, backstory-card')];
  const still = (times) => times.split(',').every((time) => parseFloat(time) === 0);
  const set = all.filter((one) => {
    const { transitionDuration, animationDuration } = getComputedStyle(one);
    return !still(transitionDuration) || !still(animationDuration);
  });
  return [...set.map((one) => one.className), ...document.getAnimations().map(String), ...root.getAnimations().map(String)];
})()`;
/** Whether the far paragraph is in the window at once, or is still to come. */
const FLASH = `(() => {
  const far = document.getElementById('far');
  const range = document.createRange();
  range.selectNodeContents(far);
  desk.flash(range);
  return far.getBoundingClientRect().top < innerHeight;
})()`;

inBothBrowsers((kind) => {
  describe('as the reader’s system asks', () => {
    const cards = onCardsPage(kind, { reducedMotion: true });

    test.each([1000, 390])('card, sheet and marks have no motion at %i px', async (width) => {
      await cards.load(width);
      expect(await cards.page.evaluate(`matchMedia('(prefers-reduced-motion: reduce)').matches`)).toBe(true);
      await cards.pointAt('Mike Pompeo');
      await cards.isOpen('Mike Pompeo');
      expect(await cards.inCard(MOVING)).toEqual([]);
    });

    test('the way to a sentence is no journey', async () => {
      expect(await cards.page.evaluate(FLASH)).toBe(true);
    });
  });

  describe('otherwise', () => {
    const cards = onCardsPage(kind, { reducedMotion: false });

    test('the page scrolls to a sentence so that the eye can follow', async () => {
      expect(await cards.page.evaluate(`matchMedia('(prefers-reduced-motion: reduce)').matches`)).toBe(false);
      expect(await cards.page.evaluate(FLASH)).toBe(false);
      await cards.page.waitForFunction(`document.getElementById('far').getBoundingClientRect().top < innerHeight`);
    });
  });
});
