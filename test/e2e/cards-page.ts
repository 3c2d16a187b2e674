// Drives our own page with marks and cards, without the extension around them. No tests here, only the driver.
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import { bundle } from './bundle';
import type { Driven } from './harness';
import { borrowPlain, type PlainOptions } from './plain-browser';
import { type PageServer, servePages } from './serve-pages';

/** Only here: an open root, so that the test and axe can look into the card. */
const OPEN_ROOTS = `{
  const real = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) { return real.call(this, { ...init, mode: 'open' }); };
}`;

interface Point {
  x: number;
  y: number;
}

/** A page with cards: `page` is a new one for each test. */
export interface CardsPage {
  readonly page: Page;
  /** Starts marks and cards in the page, as they are started at the beginning of each test. */
  start(): Promise<void>;
  /** Opens the page again, in a window of another size. */
  load(width?: number, height?: number): Promise<void>;
  /** Evaluates an expression in which `card` is the open card. */
  inCard<T>(expression: string): Promise<T>;
  title(): Promise<string | undefined>;
  isOpen(name: string): Promise<void>;
  isClosed(): Promise<void>;
  /** The middle of a marked name. */
  spot(name: string, at?: number): Promise<Point>;
  pointAt(name: string, at?: number): Promise<void>;
  /** Presses what is labelled so in the card. */
  press(label: string): Promise<void>;
}

/** Has a bare browser for the tests of the group it is called in. */
export function onCardsPage(kind: Driven['kind'], options: PlainOptions = {}): CardsPage {
  let browser: Browser;
  let server: PageServer;
  let script: string;
  let page: Page;

  beforeAll(async () => {
    server = await servePages();
    script = await bundle('cards.iife.ts');
    browser = await borrowPlain(kind, options);
  }, 60_000);
  afterAll(() => server?.close());
  beforeEach(() => cards.load());

  const cards: CardsPage = {
    get page() {
      return page;
    },
    async start() {
      await page.evaluate(script);
      await page.waitForFunction('window.desk !== undefined');
    },
    async load(width = 1000, height = 800) {
      await page?.close();
      page = await browser.newPage();
      await page.setViewport({ width, height });
      await page.goto(`${server.origin}/cards.html`);
      await page.evaluate(OPEN_ROOTS);
      await cards.start();
    },
    inCard: <T>(expression: string) =>
      page.evaluate(
        `(() => { const card = document.querySelector('backstory-card')?.shadowRoot.querySelector('.card'); return ${expression}; })()`,
      ) as Promise<T>,
    title: () => cards.inCard<string | undefined>(`card?.querySelector('h2')?.textContent`),
    isOpen: (name) => expect.poll(cards.title).toBe(name),
    isClosed: () => expect.poll(cards.title).toBe(undefined),
    async spot(name, at = 0) {
      return (await page.evaluate(
        `(() => { const mark = [...document.querySelectorAll('backstory-mark')].filter((one) => one.textContent === ${JSON.stringify(name)})[${at}];
          const box = mark.getBoundingClientRect(); return { x: box.x + box.width / 2, y: box.y + box.height / 2 }; })()`,
      )) as Point;
    },
    async pointAt(name, at = 0) {
      const { x, y } = await cards.spot(name, at);
      await page.mouse.move(x, y, { steps: 3 });
    },
    async press(label) {
      const { x, y } = await cards.inCard<Point>(
        `(() => { const one = [...card.querySelectorAll('button, a')].find((each) => (each.getAttribute('aria-label') ?? each.textContent) === ${JSON.stringify(label)});
          one.scrollIntoView({ block: 'nearest' });
          const box = one.getBoundingClientRect(); return { x: box.x + box.width / 2, y: box.y + box.height / 2 }; })()`,
      );
      await page.mouse.click(x, y);
    },
  };
  return cards;
}
