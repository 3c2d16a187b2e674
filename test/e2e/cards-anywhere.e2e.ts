// Cards wherever they have to stand: over dialogs, in full screen, on phones, in small windows, for every reader.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { onCardsPage } from './cards-page';
import { inBothBrowsers } from './harness';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

inBothBrowsers((kind) => {
  const cards = onCardsPage(kind);
  const { inCard, title, isOpen, isClosed, spot, pointAt, press, load } = cards;

  test('over a modal dialog the card stands inside it and can be used', async () => {
    await cards.page.evaluate(`document.getElementById('box').showModal()`);
    await pointAt('New START', 1);
    await isOpen('New START');
    expect(await cards.page.evaluate(`document.querySelector('backstory-card').parentNode.id`)).toBe('box');
    await press('INF Treaty');
    await isOpen('INF Treaty');
    await cards.page.keyboard.press('Escape');
    await isClosed();
    expect(await cards.page.evaluate(`document.getElementById('box').open`)).toBe(true);
  });

  test('in a story that stands in a shadow root, from one name to the next', async () => {
    await cards.page.evaluate(`desk.end.abort();
      document.body.insertAdjacentHTML('afterbegin', '<div id="host"></div>');
      document.getElementById('host').attachShadow({ mode: 'open' }).innerHTML = '<main><p style="font-size: 20px">Here <b>Mike Pompeo</b> met <b>Brian Hook</b>.</p></main>';
      delete window.desk`);
    await cards.start();
    for (const at of [0, 1]) {
      const { x, y } = (await cards.page.evaluate(
        `(() => { const box = document.getElementById('host').shadowRoot.querySelectorAll('backstory-mark')[${at}].getBoundingClientRect(); return { x: box.x + 20, y: box.y + 8 }; })()`,
      )) as { x: number; y: number };
      await cards.page.mouse.move(x, y, { steps: 3 });
      await isOpen(['Mike Pompeo', 'Brian Hook'][at] ?? '');
    }
  });

  test('in full screen the card stands inside the full-screen element', async () => {
    await cards.page.evaluate(`(() => { const story = document.getElementById('story'); story.style.background = 'white';
      story.addEventListener('click', () => story.requestFullscreen(), { once: true }); })()`);
    await cards.page.mouse.click(500, 500);
    await cards.page.waitForFunction('document.fullscreenElement !== null');
    await pointAt('Mike Pompeo');
    await isOpen('Mike Pompeo');
    expect(await cards.page.evaluate(`document.querySelector('backstory-card').parentNode.id`)).toBe('story');
  });

  test('a tap opens a sheet along the bottom, with a close button', async () => {
    await load(390, 800);
    const { x, y } = await spot('New START');
    await cards.page.touchscreen.tap(x, y);
    await isOpen('New START');
    const box = await inCard<{ left: number; width: number; bottom: number; top: number }>(
      'card.getBoundingClientRect().toJSON()',
    );
    expect(box.left).toBe(0);
    expect(box.width).toBe(await cards.page.evaluate('document.documentElement.clientWidth'));
    expect(box.bottom).toBeCloseTo(800, 1);
    expect(box.top).toBeGreaterThanOrEqual(800 * 0.18 - 1);
    const target = await inCard<{ width: number; height: number }>(
      `card.querySelector('.close').getBoundingClientRect().toJSON()`,
    );
    expect(Math.min(target.width, target.height)).toBeGreaterThanOrEqual(44);
    // WCAG 2.5.8.
    const links = await inCard<number[]>(
      `[...card.querySelectorAll('a, .link')].map((one) => one.getBoundingClientRect().height)`,
    );
    expect(links.length).toBeGreaterThan(0);
    expect(Math.min(...links)).toBeGreaterThanOrEqual(24);
    const close = await inCard<{ x: number; y: number }>(
      `card.querySelector('.close').getBoundingClientRect().toJSON()`,
    );
    await cards.page.touchscreen.tap(close.x + 20, close.y + 20);
    await isClosed();
  });

  test('a summary that was asked for comes into view within the card, and the page stays where it is', async () => {
    await load(1000, 420);
    await cards.page.evaluate(
      `desk.end.abort(); delete window.desk; document.documentElement.toggleAttribute('data-more', true)`,
    );
    await cards.start();
    await cards.page.evaluate('scrollTo(0, 30)');
    await pointAt('Mike Pompeo');
    await isOpen('Mike Pompeo');
    await press('More from Wikipedia');
    const seen = () =>
      inCard<{ told: boolean; begins: boolean; fills: boolean }>(`(() => {
        const { top, bottom } = card.querySelector('.summary').getBoundingClientRect();
        const view = card.querySelector('.scrolls').getBoundingClientRect();
        return { told: card.querySelector('.summary p.src') !== null, begins: top >= view.top - 1 && top < view.bottom - 40,
          fills: bottom <= view.bottom + 1 || top <= view.top + 1 }; })()`);
    await expect.poll(seen).toEqual({ told: true, begins: true, fills: true });
    expect(await cards.page.evaluate('scrollY')).toBe(30);
  });

  test('labels stay on one line in wide fonts', async () => {
    await pointAt('New START');
    await isOpen('New START');
    await inCard(`card.style.setProperty('font-family', 'monospace')`);
    await inCard(`card.querySelector('.facts').style.setProperty('word-spacing', '3em')`);
    const lines = await inCard<Record<string, number>>(
      `Object.fromEntries([...card.querySelectorAll('.facts dt')].map((one) => {
        const words = document.createRange(); words.selectNodeContents(one.firstChild);
        return [one.firstChild.textContent, words.getClientRects().length]; }))`,
    );
    expect(Object.keys(lines)).toContain('Since then');
    expect(Object.values(lines).every((count) => count === 1)).toBe(true);
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
        await cards.page.evaluate(
          `desk.cards.openAt([...document.querySelectorAll('backstory-mark')].find((one) => one.textContent === '${name}'), 'pointer')`,
        );
        await expect.poll(title).toContain(name.slice(0, 12));
        await inCard(`card.parentNode.style.setProperty('--size', String(.9375 * ${factor}))`);
        await cards.page.evaluate(`dispatchEvent(new Event('resize'))`);
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
      await cards.page.evaluate(`document.documentElement.dir = 'rtl'`);
      await cards.page.evaluate(`desk.cards.openAt(document.querySelector('backstory-mark'), 'pointer')`);
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
    await cards.page.evaluate(`document.documentElement.style.colorScheme = '${scheme}'`);
    await cards.page.evaluate(AXE);
    for (const name of ['Mike Pompeo', 'New START', 'Brian Hook']) {
      await cards.page.evaluate(
        `desk.cards.openAt([...document.querySelectorAll('backstory-mark')].find((one) => one.textContent === '${name}'), 'pointer')`,
      );
      await isOpen(name);
      const found = await cards.page.evaluate(
        `axe.run('backstory-card', { resultTypes: ['violations'] }).then(({ violations, passes }) => ({ passed: passes.length, wrong: violations.map((one) => one.id + ': ' + one.nodes.map((node) => node.target.join(' ') + ' ' + node.failureSummary).join('; ')) }))`,
      );
      expect(found).toMatchObject({ wrong: [] });
      expect((found as { passed: number }).passed).toBeGreaterThan(5);
    }
  });

  test.runIf(kind === 'chrome')('the accessibility tree names what there is', async () => {
    await cards.page.evaluate(`desk.cards.openAt(document.querySelector('backstory-mark'), 'keyboard')`);
    await isOpen('Mike Pompeo');
    const names: string[] = [];
    const walk = (node: { role: string; name?: string; children?: unknown[] }) => {
      if (['dialog', 'button', 'link', 'image', 'heading'].includes(node.role)) names.push(`${node.role} ${node.name}`);
      for (const child of node.children ?? []) walk(child as Parameters<typeof walk>[0]);
    };
    const host = await cards.page.$('backstory-card');
    const tree = await cards.page.accessibility.snapshot(host ? { root: host } : {});
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
