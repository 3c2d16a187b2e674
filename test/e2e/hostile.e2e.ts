// Pages that try to read, click, forge, hide or find out Backstory.
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inBothBrowsers, POPUP } from './harness';
import { API, CARD, inSession, MARK } from './session';

inBothBrowsers((kind) => {
  const session = inSession(kind);
  const { visitStory: visit, cardText } = session;

  const cards = (page: Page) => page.$$(CARD);
  const stored = async (): Promise<Record<string, unknown>> => {
    const own = await session.own(POPUP);
    return (await own.evaluate(`${API}.storage.local.get(['hidden', 'notes'])`)) as Record<string, unknown>;
  };
  /** Longer than any of our delays, by the page's own clock. */
  const longEnough = (page: Page) => page.evaluate(() => new Promise<void>((done) => setTimeout(done, 1200)));

  test('events that the page makes up open no card', async () => {
    const page = await visit('/hostile/fight.html?forged');
    await page.evaluate((selector) => {
      const mark = document.querySelector<HTMLElement>(selector);
      const { x = 0, y = 0 } = mark?.getBoundingClientRect() ?? {};
      const at = { bubbles: true, composed: true, clientX: x + 2, clientY: y + 2 };
      for (const type of ['pointerover', 'pointerenter', 'pointermove', 'pointerdown', 'pointerup'])
        mark?.dispatchEvent(new PointerEvent(type, { ...at, pointerType: type === 'pointerdown' ? 'touch' : 'mouse' }));
      for (const type of ['mouseover', 'mousemove', 'click', 'focusin', 'focus'])
        mark?.dispatchEvent(new MouseEvent(type, at));
      for (const key of ['Enter', ' ']) mark?.dispatchEvent(new KeyboardEvent('keydown', { ...at, key }));
      mark?.click();
      mark?.focus();
    }, MARK);
    await longEnough(page);
    expect(await cards(page)).toHaveLength(0);
    expect(await stored()).toEqual({});
  });

  test('a real pointer opens a card that the page can neither read nor hide nor cover', async () => {
    const page = await visit('/hostile/fight.html?real');
    await page.locator(MARK).hover();
    await page.waitForSelector(CARD);
    await expect
      .poll(async () => ((await cards(page)).length > 0 ? await cardText(page) : ''))
      .toContain('Secretary of State');
    const box = await session.driven.inClosedRoot<{
      x: number;
      y: number;
      width: number;
      height: number;
      size: number;
    }>(
      page,
      CARD,
      `(root) => {
        const card = root.querySelector('.card');
        const { x, y, width, height } = card.getBoundingClientRect();
        return { x, y, width, height, size: parseFloat(getComputedStyle(card).fontSize) };
      }`,
    );
    expect(box.width).toBeGreaterThan(200);
    expect(box.height).toBeGreaterThan(80);
    expect(box.size).toBeGreaterThan(11);
    const view = await page.evaluate(
      (selector, { x, y, width, height }) => {
        const card = document.querySelector(selector);
        // The layer that covers the page takes the pointer too, now that the card is open.
        document.querySelector('.above')?.setAttribute('style', 'pointer-events: auto !important');
        return {
          root: card?.shadowRoot,
          text: card?.textContent,
          names: card?.getAttributeNames(),
          onTop: document.elementFromPoint(x + width / 2, y + height / 2) === card,
        };
      },
      CARD,
      box,
    );
    expect(view).toEqual({ root: null, text: '', names: ['style'], onTop: true });
    expect(await cardText(page)).toContain('Mike Pompeo');
  });

  test('a reader’s note shows in the card, and the page cannot guess its words', async () => {
    const own = await session.own(POPUP);
    const note = { text: 'Zanzibar, says Quillfeather', changed: '2026-01-01T00:00:00Z', name: 'Mike Pompeo' };
    const keep = (notes: unknown) => own.evaluate(`${API}.storage.local.set(${JSON.stringify({ notes })})`);
    await keep({ 'mike-pompeo': note });
    const page = await visit('/hostile/fight.html?note');
    await page.locator(MARK).hover();
    await page.waitForSelector(CARD);
    const shown = () =>
      session.driven.inClosedRoot<[string, number]>(
        page,
        CARD,
        `(root) => {
          const words = root.querySelector('.own dd');
          return words ? [words.firstElementChild.dataset.own, words.clientHeight] : ['', 0];
        }`,
      );
    await expect.poll(async () => (await shown())[0]).toContain('Quillfeather');
    expect((await shown())[1]).toBeGreaterThan(8);
    const guessed = await page.evaluate(() => {
      const find: unknown = Reflect.get(globalThis, 'find');
      if (typeof find !== 'function') throw new Error('this browser has no find');
      return ['colleagues', 'Quillfeather', 'Zanz'].filter((word) => find.call(globalThis, word, false, false, true));
    });
    // The page finds its own word, so the others are really not there for it.
    expect(guessed).toEqual(['colleagues']);
    await own.evaluate(`${API}.storage.local.remove('notes')`);
  });

  test('a reader’s own card shows its words, and the page cannot guess them either', async () => {
    const own = await session.own(POPUP);
    const card = {
      id: 'own-ann',
      name: 'Ann Bold',
      why: 'Zanzibar, says Quillfeather.',
      country: 'Xanadu',
      gender: 'f',
      milestones: [{ date: '2011', what: 'Wrote to Ozymandias' }],
      offices: [{ title: 'Keeper of Yggdrasil', kind: 'other', from: '2010' }],
      checked: { how: 'known', asOf: '2026-01-01', sources: ['Vainamoinen'] },
    };
    const keep = (people: unknown[]) =>
      own.evaluate(`${API}.storage.local.set(${JSON.stringify({ own: { people, treaties: [] } })})`);
    await keep([card]);
    const page = await visit('/hostile/fight.html?own');
    const marks = await page.$$(MARK);
    const names = await page.$$eval(MARK, (all) => all.map((one) => one.textContent));
    await marks[names.indexOf('Ann Bold')]?.hover();
    await page.waitForSelector(CARD);
    const shown = () =>
      session.driven.inClosedRoot<string[]>(
        page,
        CARD,
        `(root) => [...root.querySelectorAll('[data-own]')].filter((one) => one.getClientRects().length > 0 && one.getBoundingClientRect().width > 8).map((one) => one.dataset.own)`,
      );
    await expect.poll(async () => (await shown()).join('\n')).toContain('Keeper of Yggdrasil');
    expect((await shown()).join('\n')).toContain('Ann Bold');
    const words = [
      'colleagues',
      'Quillfeather',
      'Zanzibar',
      'Xanadu',
      'Yggdrasil',
      'Keeper',
      'Ozymandias',
      'Vainamoinen',
    ];
    const guessed = await page.evaluate((all) => {
      const find: unknown = Reflect.get(globalThis, 'find');
      if (typeof find !== 'function') throw new Error('this browser has no find');
      return all.filter((word) => find.call(globalThis, word, false, false, true));
    }, words);
    expect(guessed).toEqual(['colleagues']);
    await own.evaluate(`${API}.storage.local.remove('own')`);
  });

  test('nothing of ours shows before there are marks, and nothing passes through the page’s own functions', async () => {
    const page = await visit('/hostile/fight.html?trap');
    await page.locator(MARK).hover();
    await page.waitForSelector(CARD);
    const seen = await page.evaluate(() => Reflect.get(globalThis, 'seen'));
    expect(seen).toMatchObject({ early: [], messages: [], roots: [], prototypes: 0 });
    const globals = await page.evaluate(() => Object.keys(globalThis).filter((name) => /backstory/i.test(name)));
    expect(globals).toEqual([]);
  });

  test('messages that the page sends reach nobody', async () => {
    const page = await visit('/hostile/fight.html?messages');
    const before = await page.$eval('article', (article) => article.innerHTML);
    const answers = await page.evaluate(async (base) => {
      const forged = [
        { type: 'hide', id: 'mike-pompeo', name: 'x', everywhere: true },
        { type: 'set-marks', on: false },
        { type: 'settings-changed', settings: { off: true } },
      ];
      for (const message of forged) {
        window.postMessage(message, '*');
        document.dispatchEvent(new CustomEvent('backstory', { detail: message }));
      }
      const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
      const send = api?.runtime?.sendMessage;
      if (!send) return [];
      return await Promise.all(
        forged.map((message) =>
          Promise.race([
            new Promise((done) => send(new URL(base).hostname, message, done)),
            new Promise((done) => setTimeout(done, 500)),
          ]).catch(() => undefined),
        ),
      );
    }, session.driven.base);
    expect(answers.filter((answer) => answer !== undefined && answer !== null)).toEqual([]);
    await longEnough(page);
    expect(await page.$eval('article', (article) => article.innerHTML)).toBe(before);
    expect(await stored()).toEqual({});
  });

  test('no file of ours can be fetched, framed, or run by a page with a story', async () => {
    const page = await visit('/hostile/fight.html?files');
    const readable = await page.evaluate(async (base) => {
      const files = ['manifest.json', 'knowledge.json', 'THIRD-PARTY.txt', 'icons/icon-16.png', 'assets/pages.css'];
      const fetched = files.map((file) =>
        fetch(base + file, { mode: 'no-cors' }).then(
          () => file,
          () => '',
        ),
      );
      const loaded = [
        ['img', 'icons/icon-16.png'],
        ['script', 'src/extension/reader.iife.js'],
      ].map(
        ([tag = '', file = '']) =>
          new Promise<string>((done) => {
            const element = document.createElement(tag);
            element.addEventListener('load', () => done(file));
            element.addEventListener('error', () => done(''));
            element.setAttribute('src', base + file);
            document.body.append(element);
          }),
      );
      return (await Promise.all([...fetched, ...loaded])).filter(Boolean);
    }, session.driven.base);
    expect(readable).toEqual([]);
  });

  test('markup and bidi overrides in the story show as text in the popup', async () => {
    const page = await visit('/hostile/spoof.html');
    const popup = await session.popupOn(page);
    await popup.waitForSelector('[role=tab]');
    await expect.poll(() => popup.evaluate(() => document.body.textContent ?? '')).toContain('<img src=x onerror=');
    const forged = await popup.evaluate(() => ({
      images: document.images.length,
      title: document.querySelector('h1')?.textContent ?? '',
      alert: Reflect.get(globalThis, 'forged'),
    }));
    expect(forged.images).toBe(0);
    expect(forged.alert).toBeUndefined();
    expect(forged.title).toContain('<b>');
  });
});
