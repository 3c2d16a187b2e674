import { describe, expect, test } from 'vitest';
import { onCardsPage } from './cards-page';
import { inBothBrowsers } from './harness';

inBothBrowsers((kind) => {
  const cards = onCardsPage(kind);
  const { inCard, title, isOpen, isClosed, spot, pointAt, press } = cards;

  describe('by pointer', () => {
    test('resting on a name opens its card beside it, leaving both closes it and leaves nothing behind', async () => {
      await pointAt('Mike Pompeo');
      await isOpen('Mike Pompeo');
      const { x, y } = await spot('Mike Pompeo');
      const box = await inCard<{ top: number; left: number; right: number }>('card.getBoundingClientRect().toJSON()');
      expect(box.top).toBeGreaterThan(y);
      expect(box.top - y).toBeLessThan(40);
      expect(box.left).toBeLessThan(x);
      expect(box.right).toBeGreaterThan(x);
      await cards.page.mouse.move(5, 780, { steps: 3 });
      await isClosed();
      expect(await cards.page.$('backstory-card')).toBeNull();
    });

    test('the name keeps its wash while the pointer is in its card, and loses it with the card', async () => {
      const wash = () =>
        cards.page.$eval('backstory-mark', (mark) => getComputedStyle(mark).backgroundColor !== 'rgba(0, 0, 0, 0)');
      expect(await wash()).toBe(false);
      await pointAt('Mike Pompeo');
      await isOpen('Mike Pompeo');
      const { x, y } = await inCard<{ x: number; y: number }>('card.getBoundingClientRect().toJSON()');
      await cards.page.mouse.move(x + 60, y + 60, { steps: 3 });
      expect(await wash()).toBe(true);
      await cards.page.mouse.move(5, 780, { steps: 3 });
      await isClosed();
      expect(await wash()).toBe(false);
      expect(await cards.page.$eval('backstory-mark', (mark) => mark.getAttributeNames())).toEqual(['kind']);
    });

    test('the pointer may move into the card; a related treaty opens in it, with a way back', async () => {
      await pointAt('New START');
      await isOpen('New START');
      await press('INF Treaty');
      await isOpen('INF Treaty');
      await press('New START');
      await isOpen('New START');
    });

    test('Escape closes the card without the pointer moving, and it stays closed', async () => {
      await pointAt('Mike Pompeo');
      await isOpen('Mike Pompeo');
      await cards.page.keyboard.press('Escape');
      await isClosed();
      const { x, y } = await spot('Mike Pompeo');
      await cards.page.mouse.move(x + 3, y);
      await pointAt('Brian Hook');
      await isOpen('Brian Hook');
    });

    test('it takes no focus', async () => {
      await cards.page.evaluate(`document.querySelector('a').focus()`);
      await pointAt('Mike Pompeo');
      await isOpen('Mike Pompeo');
      expect(await cards.page.evaluate('document.activeElement.localName')).toBe('a');
    });

    test('a name in a link leaves the link working', async () => {
      const { x, y } = await spot('INF Treaty');
      await cards.page.mouse.click(x, y);
      expect(await cards.page.evaluate('location.hash')).toBe('#linked');
      await isOpen('INF Treaty');
    });

    test('scrolling the name away closes its card', async () => {
      await pointAt('Mike Pompeo');
      await isOpen('Mike Pompeo');
      await cards.page.evaluate('scrollTo(0, 1400)');
      await isClosed();
    });

    test('buttons ask for what they say', async () => {
      await pointAt('Mike Pompeo');
      await isOpen('Mike Pompeo');
      await press('Next mention');
      await expect.poll(() => inCard<string>(`card.querySelector('.pos').textContent`)).toBe('2 of 2');
      await press('Note');
      await press('Not this person');
      await press('Everywhere');
      await isClosed();
      expect(await cards.page.evaluate('desk.asked')).toEqual([
        'go mike-pompeo 1',
        'note mike-pompeo',
        'hide mike-pompeo true',
      ]);
    });
  });

  test('events that a page makes up open nothing', async () => {
    await cards.page.evaluate(`(() => {
      const mark = document.querySelector('backstory-mark');
      for (const type of ['pointerover', 'pointerenter', 'mouseover', 'pointerdown', 'click'])
        mark.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true }));
      mark.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    })()`);
    await pointAt('Brian Hook');
    await isOpen('Brian Hook');
    await cards.page.evaluate(`(() => {
      const root = document.querySelector('backstory-card').shadowRoot;
      for (const button of root.querySelectorAll('button')) button.click();
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    })()`);
    expect(await cards.page.evaluate('desk.asked')).toEqual([]);
    expect(await title()).toBe('Brian Hook');
  });

  describe('by keyboard', () => {
    const focusNext = () => cards.page.evaluate('desk.marks.next(document.activeElement).focus()');

    test('marks are no stops of the Tab order', async () => {
      expect(
        await cards.page.$$eval('backstory-mark', (marks) => marks.map((mark) => mark.hasAttribute('tabindex'))),
      ).not.toContain(true);
    });

    test('from mark to mark, Enter opens, Tab goes through the card, Escape gives the focus back', async () => {
      await focusNext();
      await focusNext();
      expect(await cards.page.evaluate('document.activeElement.textContent')).toBe('Brian Hook');
      await cards.page.keyboard.press('Enter');
      await isOpen('Brian Hook');
      const focused = () =>
        cards.page.evaluate(
          `(() => { const one = document.activeElement.shadowRoot?.activeElement; return one && (one.getAttribute('aria-label') ?? (one.textContent.length < 30 ? one.textContent : 'card')); })()`,
        );
      await expect.poll(focused).toBe('card');
      const stops: unknown[] = [];
      for (let stop = 0; stop < 5; stop++) {
        await cards.page.keyboard.press('Tab');
        stops.push(await focused());
      }
      expect(stops).toEqual(['Close', 'Wikipedia', 'Wikidata', 'Note', 'Not a person']);
      await cards.page.keyboard.press('Escape');
      await isClosed();
      expect(await cards.page.evaluate('document.activeElement.textContent')).toBe('Brian Hook');
    });

    test('the focus stays in the card when its buttons change, and the card adds no landmark to the page', async () => {
      await focusNext();
      await cards.page.keyboard.press('Enter');
      await isOpen('Mike Pompeo');
      const focused = () => cards.page.evaluate(`document.activeElement.shadowRoot?.activeElement?.textContent`);
      await inCard(`[...card.querySelectorAll('.act')].at(-1).focus()`);
      expect(await focused()).toBe('Not this person');
      await cards.page.keyboard.press('Enter');
      await expect.poll(focused).toBe('Hide on this page');
      await inCard(`[...card.querySelectorAll('.act')].at(-1).focus()`);
      await cards.page.keyboard.press('Enter');
      await expect.poll(focused).toBe('Not this person');
      expect(await inCard(`card.querySelectorAll('header, footer, main, nav, aside').length`)).toBe(0);
    });

    test('Tab beyond the card goes back to the name', async () => {
      await focusNext();
      await cards.page.keyboard.press('Enter');
      await isOpen('Mike Pompeo');
      await cards.page.keyboard.down('Shift');
      await cards.page.keyboard.press('Tab');
      await cards.page.keyboard.up('Shift');
      await isClosed();
      expect(await cards.page.evaluate('document.activeElement.textContent')).toBe('Mike Pompeo');
    });

    test('a focused link opens the card of the name in it', async () => {
      await cards.page.keyboard.press('Tab');
      expect(await cards.page.evaluate('document.activeElement.localName')).toBe('a');
      await isOpen('INF Treaty');
      expect(await cards.page.evaluate('document.activeElement.localName')).toBe('a');
      await cards.page.keyboard.press('Escape');
      await isClosed();
    });
  });
});
