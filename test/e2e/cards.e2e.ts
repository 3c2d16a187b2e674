import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { bundle } from './bundle';
import { inBothBrowsers } from './harness';
import { openPlain } from './plain-browser';
import { type PageServer, servePages } from './serve-pages';

/** Only here: an open root, so that the test and axe can look into the card. */
const OPEN_ROOTS = `{
  const real = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) { return real.call(this, { ...init, mode: 'open' }); };
}`;

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

inBothBrowsers((kind) => {
  let browser: Browser;
  let server: PageServer;
  let script: string;
  let page: Page;

  beforeAll(async () => {
    server = await servePages();
    script = await bundle('cards.iife.ts');
    browser = await openPlain(kind);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  async function load(width = 1000, height = 800): Promise<void> {
    await page?.close();
    page = await browser.newPage();
    await page.setViewport({ width, height });
    await page.goto(`${server.origin}/cards.html`);
    await page.evaluate(OPEN_ROOTS);
    await page.evaluate(script);
    await page.waitForFunction('window.desk !== undefined');
  }
  beforeEach(() => load());

  const inCard = <T>(expression: string) =>
    page.evaluate(
      `(() => { const card = document.querySelector('backstory-card')?.shadowRoot.querySelector('.card'); return ${expression}; })()`,
    ) as Promise<T>;
  const title = () => inCard<string | undefined>(`card?.querySelector('h2')?.textContent`);
  const isOpen = (name: string) => expect.poll(title).toBe(name);
  const isClosed = () => expect.poll(title).toBe(undefined);

  async function spot(name: string, at = 0): Promise<{ x: number; y: number }> {
    return (await page.evaluate(
      `(() => { const mark = [...document.querySelectorAll('backstory-mark')].filter((one) => one.textContent === ${JSON.stringify(name)})[${at}];
        const box = mark.getBoundingClientRect(); return { x: box.x + box.width / 2, y: box.y + box.height / 2 }; })()`,
    )) as { x: number; y: number };
  }

  async function pointAt(name: string, at = 0): Promise<void> {
    const { x, y } = await spot(name, at);
    await page.mouse.move(x, y, { steps: 3 });
  }

  async function press(label: string): Promise<void> {
    const { x, y } = await inCard<{ x: number; y: number }>(
      `(() => { const one = [...card.querySelectorAll('button, a')].find((each) => (each.getAttribute('aria-label') ?? each.textContent) === ${JSON.stringify(label)});
        one.scrollIntoView({ block: 'nearest' });
        const box = one.getBoundingClientRect(); return { x: box.x + box.width / 2, y: box.y + box.height / 2 }; })()`,
    );
    await page.mouse.click(x, y);
  }

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
      await page.mouse.move(5, 780, { steps: 3 });
      await isClosed();
      expect(await page.$('backstory-card')).toBeNull();
    });

    test('the name keeps its wash while the pointer is in its card, and loses it with the card', async () => {
      const wash = () =>
        page.$eval('backstory-mark', (mark) => getComputedStyle(mark).backgroundColor !== 'rgba(0, 0, 0, 0)');
      expect(await wash()).toBe(false);
      await pointAt('Mike Pompeo');
      await isOpen('Mike Pompeo');
      const { x, y } = await inCard<{ x: number; y: number }>('card.getBoundingClientRect().toJSON()');
      await page.mouse.move(x + 60, y + 60, { steps: 3 });
      expect(await wash()).toBe(true);
      await page.mouse.move(5, 780, { steps: 3 });
      await isClosed();
      expect(await wash()).toBe(false);
      expect(await page.$eval('backstory-mark', (mark) => mark.getAttributeNames())).toEqual(['kind']);
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
      await page.keyboard.press('Escape');
      await isClosed();
      const { x, y } = await spot('Mike Pompeo');
      await page.mouse.move(x + 3, y);
      await pointAt('Brian Hook');
      await isOpen('Brian Hook');
    });

    test('it takes no focus', async () => {
      await page.evaluate(`document.querySelector('a').focus()`);
      await pointAt('Mike Pompeo');
      await isOpen('Mike Pompeo');
      expect(await page.evaluate('document.activeElement.localName')).toBe('a');
    });

    test('a name in a link leaves the link working', async () => {
      const { x, y } = await spot('INF Treaty');
      await page.mouse.click(x, y);
      expect(await page.evaluate('location.hash')).toBe('#linked');
      await isOpen('INF Treaty');
    });

    test('scrolling the name away closes its card', async () => {
      await pointAt('Mike Pompeo');
      await isOpen('Mike Pompeo');
      await page.evaluate('scrollTo(0, 1400)');
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
      expect(await page.evaluate('desk.asked')).toEqual([
        'go mike-pompeo 1',
        'note mike-pompeo',
        'hide mike-pompeo true',
      ]);
    });
  });

  test('events that a page makes up open nothing', async () => {
    await page.evaluate(`(() => {
      const mark = document.querySelector('backstory-mark');
      for (const type of ['pointerover', 'pointerenter', 'mouseover', 'pointerdown', 'click'])
        mark.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true }));
      mark.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    })()`);
    await pointAt('Brian Hook');
    await isOpen('Brian Hook');
    await page.evaluate(`(() => {
      const root = document.querySelector('backstory-card').shadowRoot;
      for (const button of root.querySelectorAll('button')) button.click();
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    })()`);
    expect(await page.evaluate('desk.asked')).toEqual([]);
    expect(await title()).toBe('Brian Hook');
  });

  describe('by keyboard', () => {
    const focusNext = () => page.evaluate('desk.marks.next(document.activeElement).focus()');

    test('marks are no stops of the Tab order', async () => {
      expect(
        await page.$$eval('backstory-mark', (marks) => marks.map((mark) => mark.hasAttribute('tabindex'))),
      ).not.toContain(true);
    });

    test('from mark to mark, Enter opens, Tab goes through the card, Escape gives the focus back', async () => {
      await focusNext();
      await focusNext();
      expect(await page.evaluate('document.activeElement.textContent')).toBe('Brian Hook');
      await page.keyboard.press('Enter');
      await isOpen('Brian Hook');
      const focused = () =>
        page.evaluate(
          `(() => { const one = document.activeElement.shadowRoot?.activeElement; return one && (one.getAttribute('aria-label') ?? (one.textContent.length < 30 ? one.textContent : 'card')); })()`,
        );
      await expect.poll(focused).toBe('card');
      const stops: unknown[] = [];
      for (let stop = 0; stop < 5; stop++) {
        await page.keyboard.press('Tab');
        stops.push(await focused());
      }
      expect(stops).toEqual(['Close', 'Wikipedia', 'Wikidata', 'Note', 'Not a person']);
      await page.keyboard.press('Escape');
      await isClosed();
      expect(await page.evaluate('document.activeElement.textContent')).toBe('Brian Hook');
    });

    test('the focus stays in the card when its buttons change, and the card adds no landmark to the page', async () => {
      await focusNext();
      await page.keyboard.press('Enter');
      await isOpen('Mike Pompeo');
      const focused = () => page.evaluate(`document.activeElement.shadowRoot?.activeElement?.textContent`);
      await inCard(`[...card.querySelectorAll('.act')].at(-1).focus()`);
      expect(await focused()).toBe('Not this person');
      await page.keyboard.press('Enter');
      await expect.poll(focused).toBe('Hide on this page');
      await inCard(`[...card.querySelectorAll('.act')].at(-1).focus()`);
      await page.keyboard.press('Enter');
      await expect.poll(focused).toBe('Not this person');
      expect(await inCard(`card.querySelectorAll('header, footer, main, nav, aside').length`)).toBe(0);
    });

    test('Tab beyond the card goes back to the name', async () => {
      await focusNext();
      await page.keyboard.press('Enter');
      await isOpen('Mike Pompeo');
      await page.keyboard.down('Shift');
      await page.keyboard.press('Tab');
      await page.keyboard.up('Shift');
      await isClosed();
      expect(await page.evaluate('document.activeElement.textContent')).toBe('Mike Pompeo');
    });

    test('a focused link opens the card of the name in it', async () => {
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.localName')).toBe('a');
      await isOpen('INF Treaty');
      expect(await page.evaluate('document.activeElement.localName')).toBe('a');
      await page.keyboard.press('Escape');
      await isClosed();
    });
  });

  test('over a modal dialog the card stands inside it and can be used', async () => {
    await page.evaluate(`document.getElementById('box').showModal()`);
    await pointAt('New START', 1);
    await isOpen('New START');
    expect(await page.evaluate(`document.querySelector('backstory-card').parentNode.id`)).toBe('box');
    await press('INF Treaty');
    await isOpen('INF Treaty');
    await page.keyboard.press('Escape');
    await isClosed();
    expect(await page.evaluate(`document.getElementById('box').open`)).toBe(true);
  });

  test('in a story that stands in a shadow root, from one name to the next', async () => {
    await page.evaluate(`desk.end.abort();
      document.body.insertAdjacentHTML('afterbegin', '<div id="host"></div>');
      document.getElementById('host').attachShadow({ mode: 'open' }).innerHTML = '<main><p style="font-size: 20px">Here <b>Mike Pompeo</b> met <b>Brian Hook</b>.</p></main>';
      delete window.desk`);
    await page.evaluate(script);
    await page.waitForFunction('window.desk !== undefined');
    for (const at of [0, 1]) {
      const { x, y } = (await page.evaluate(
        `(() => { const box = document.getElementById('host').shadowRoot.querySelectorAll('backstory-mark')[${at}].getBoundingClientRect(); return { x: box.x + 20, y: box.y + 8 }; })()`,
      )) as { x: number; y: number };
      await page.mouse.move(x, y, { steps: 3 });
      await isOpen(['Mike Pompeo', 'Brian Hook'][at] ?? '');
    }
  });

  test('in full screen the card stands inside the full-screen element', async () => {
    await page.evaluate(`(() => { const story = document.getElementById('story'); story.style.background = 'white';
      story.addEventListener('click', () => story.requestFullscreen(), { once: true }); })()`);
    await page.mouse.click(500, 500);
    await page.waitForFunction('document.fullscreenElement !== null');
    await pointAt('Mike Pompeo');
    await isOpen('Mike Pompeo');
    expect(await page.evaluate(`document.querySelector('backstory-card').parentNode.id`)).toBe('story');
  });

  test('a tap opens a sheet along the bottom, with a close button', async () => {
    await load(390, 800);
    const { x, y } = await spot('New START');
    await page.touchscreen.tap(x, y);
    await isOpen('New START');
    const box = await inCard<{ left: number; width: number; bottom: number; top: number }>(
      'card.getBoundingClientRect().toJSON()',
    );
    expect(box.left).toBe(0);
    expect(box.width).toBe(await page.evaluate('document.documentElement.clientWidth'));
    expect(box.bottom).toBeCloseTo(800, 1);
    expect(box.top).toBeGreaterThanOrEqual(800 * 0.18 - 1);
    const target = await inCard<{ width: number; height: number }>(
      `card.querySelector('.close').getBoundingClientRect().toJSON()`,
    );
    expect(Math.min(target.width, target.height)).toBeGreaterThanOrEqual(44);
    const close = await inCard<{ x: number; y: number }>(
      `card.querySelector('.close').getBoundingClientRect().toJSON()`,
    );
    await page.touchscreen.tap(close.x + 20, close.y + 20);
    await isClosed();
  });

  describe('nothing is cut off', () => {
    const NAMES = ['Mike Pompeo', 'New START', 'Brian Hook', 'Konstantinos Papadopoulos'];
    test.each([
      [320, 1],
      [320, 2],
      [1000, 2],
      [1000, 1],
    ])('at %i px, text × %i', async (width, factor) => {
      await load(width);
      for (const name of NAMES) {
        await page.evaluate(
          `desk.cards.openAt([...document.querySelectorAll('backstory-mark')].find((one) => one.textContent === '${name}'), 'pointer')`,
        );
        await expect.poll(title).toContain(name.slice(0, 12));
        await inCard(`card.parentNode.style.setProperty('--size', String(.9375 * ${factor}))`);
        await page.evaluate(`dispatchEvent(new Event('resize'))`);
        const wrong = await inCard<string[]>(`(() => {
          const outer = card.getBoundingClientRect(); const list = [];
          if (outer.left < 0 || outer.right > innerWidth + .5) list.push('card leaves the window: ' + outer.left + ' ' + outer.right);
          for (const one of card.querySelectorAll('*')) {
            const box = one.getBoundingClientRect(); const { overflowX, clipPath } = getComputedStyle(one);
            if (box.width && (box.right > outer.right + 1 || box.left < outer.left - 1) && !one.closest('.lab') && clipPath === 'none') list.push(one.localName + '.' + one.className + ' sticks out: ' + one.textContent.slice(0, 30));
            if (one.scrollWidth > one.clientWidth + 1 && overflowX !== 'visible') list.push(one.className + ' cuts');
          }
          return list; })()`);
        expect(wrong).toEqual([]);
      }
    });
  });

  test('on a right-to-left page the card reads from the left and stays in the window', async () => {
    for (const [width, height] of [
      [1000, 800],
      [320, 256],
    ] as const) {
      await load(width, height);
      await page.evaluate(`document.documentElement.dir = 'rtl'`);
      await page.evaluate(`desk.cards.openAt(document.querySelector('backstory-mark'), 'pointer')`);
      await isOpen('Mike Pompeo');
      const seen = await inCard<{ inside: boolean; direction: string; room: number; reach: boolean }>(`(() => {
        const { left, right, top, bottom } = card.getBoundingClientRect(); const scrolls = card.querySelector('.scrolls');
        scrolls.scrollTop = scrolls.scrollHeight;
        const last = scrolls.querySelector('.facts > div:last-child').getBoundingClientRect();
        return { inside: left >= 0 && right <= innerWidth + .5 && top >= -.5 && bottom <= innerHeight + .5, direction: getComputedStyle(card).direction,
          room: scrolls.clientHeight, reach: last.bottom <= scrolls.getBoundingClientRect().bottom + 1 }; })()`);
      expect(seen).toMatchObject({ inside: true, direction: 'ltr', reach: true });
      // Text can be read at 400 % on a laptop, not through a slit.
      expect(seen.room).toBeGreaterThan(90);
    }
  });

  test.each(['light', 'dark'])('axe finds nothing on the cards in %s', { timeout: 60_000 }, async (scheme) => {
    await page.evaluate(`document.documentElement.style.colorScheme = '${scheme}'`);
    await page.evaluate(AXE);
    for (const name of ['Mike Pompeo', 'New START', 'Brian Hook']) {
      await page.evaluate(
        `desk.cards.openAt([...document.querySelectorAll('backstory-mark')].find((one) => one.textContent === '${name}'), 'pointer')`,
      );
      await isOpen(name);
      const found = await page.evaluate(
        `axe.run('backstory-card', { resultTypes: ['violations'] }).then(({ violations, passes }) => ({ passed: passes.length, wrong: violations.map((one) => one.id + ': ' + one.nodes.map((node) => node.target.join(' ') + ' ' + node.failureSummary).join('; ')) }))`,
      );
      expect(found).toMatchObject({ wrong: [] });
      expect((found as { passed: number }).passed).toBeGreaterThan(5);
    }
  });

  test.runIf(kind === 'chrome')('the accessibility tree names what there is', async () => {
    await page.evaluate(`desk.cards.openAt(document.querySelector('backstory-mark'), 'keyboard')`);
    await isOpen('Mike Pompeo');
    const names: string[] = [];
    const walk = (node: { role: string; name?: string; children?: unknown[] }) => {
      if (['dialog', 'button', 'link', 'image', 'heading'].includes(node.role)) names.push(`${node.role} ${node.name}`);
      for (const child of node.children ?? []) walk(child as Parameters<typeof walk>[0]);
    };
    const host = await page.$('backstory-card');
    const tree = await page.accessibility.snapshot(host ? { root: host } : {});
    if (tree) walk(tree);
    expect(names).toEqual([
      'dialog Mike Pompeo',
      'heading Mike Pompeo',
      'button Close',
      expect.stringContaining('image Offices: U.S. Representative for Kansas 2011–2017'),
      'button Previous mention',
      'button Next mention',
      'link Wikipedia',
      'link Wikidata',
      'button Note',
      'button Not this person',
      'link state.gov',
    ]);
  });
});
