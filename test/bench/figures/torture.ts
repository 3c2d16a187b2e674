import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/extension/settings';
import { tabIdSource } from '../../e2e/chrome-driver';
import { type Driven, open } from '../../e2e/harness';
import { isolatedWorld, openPlain } from '../../e2e/plain-browser';
import { servePages } from '../../e2e/serve-pages';
import { putTortureScripts, TORTURE_PAGES } from '../../e2e/torture-pages';
import { marksNamed, runsOf, type TraceEvent, tasksBetween, traceOf } from './trace';

/** What one page suffered: milliseconds of processor time of the page's own thread, but `visible`, which is by the clock. */
export interface Suffered {
  page: string;
  marks: number;
  /** From the injection of the reader to the last mark in the window. */
  visible: number;
  /** The longest task while the page is read and marked. */
  marking: number;
  /** The same while the page changes by itself, with marks and without Backstory; undefined where it does not. */
  changing: number | undefined;
  changingAlone: number | undefined;
  /** While the text becomes XL, layout included. */
  sizing: number;
  /** While marks and text size go. */
  leaving: number;
}

/** Beside the page, where its changed prototypes do not reach: notes when each mark came. Shadow roots are told apart by the page itself. */
const WATCH = `(() => {
  window.came = new Map();
  const note = (node) => { if (node.localName === 'backstory-mark') window.came.set(node, performance.now()); };
  const observer = new MutationObserver((records) => { for (const { addedNodes } of records) for (const node of addedNodes) note(node); });
  observer.observe(document, { subtree: true, childList: true });
  const { shadow } = document.documentElement.dataset;
  if (shadow) observer.observe(document.getElementById(shadow).shadowRoot, { subtree: true, childList: true });
  performance.mark('backstory-bench'); return performance.now();
})()`;
/** When the last of those came that stand in the window. */
const LAST_IN_VIEW = `Math.max(0, ...[...window.came].filter(([mark]) => {
  const { top, bottom, width } = mark.getBoundingClientRect(); return width > 0 && bottom > 0 && top < innerHeight; }).map(([, at]) => at))`;
const SETTLED = 'new Promise((done) => requestAnimationFrame(() => setTimeout(done, 60)))';
/** The watch over the page tells news 300 ms after a change, and a story that has grown is read again then. */
const CALM = 'new Promise((done) => setTimeout(done, 900))';

/** Runs what the page has in store, step by step. */
const STEPS = `(async () => { for (const step of window.steps ?? []) { await step(); await ${SETTLED}; } await ${CALM}; })()`;
const readerFile = () => {
  const folder = path.resolve(import.meta.dirname, '../../../dist/chrome');
  const found = readdirSync(folder, { recursive: true }).find((name) => /reader\.iife[^/]*\.js$/.test(String(name)));
  if (!found) throw new Error('dist/chrome has no reader: build first');
  return `/${String(found)}`;
};

const named = (events: readonly TraceEvent[], name: string): number => {
  const [at] = marksNamed(events, name);
  if (at === undefined) throw new Error(`the trace has no ${name}`);
  return at;
};

/** The longest task of a page's thread in a trace that began with the mark `backstory-bench`. */
function longest(events: readonly TraceEvent[]): number {
  const begin = events.find(({ name }) => name === 'backstory-bench');
  if (!begin) throw new Error('the trace does not say where it begins');
  return tasksBetween(events, begin, begin.ts, Number.POSITIVE_INFINITY)[0] ?? 0;
}
const SETTINGS: Settings = { ...DEFAULT_SETTINGS, where: 'on-click', marks: 'every' };
const BEGIN = `performance.mark('backstory-bench')`;

/** Does something while the page's thread is traced. */
async function during(page: Page, act: () => Promise<unknown>): Promise<number> {
  return longest(
    await traceOf(page, async () => {
      await isolatedWorld(page).evaluate(BEGIN);
      await act();
      await isolatedWorld(page).evaluate(SETTLED);
    }),
  );
}

async function settle(page: Page, address: string): Promise<boolean> {
  await page.goto(address, { waitUntil: 'load' });
  await page.bringToFront();
  await isolatedWorld(page).evaluate(SETTLED);
  await page.evaluate('window.arm?.()');
  return Boolean(await page.evaluate('(window.steps ?? []).length > 0'));
}

/** What the page costs itself while it changes. */
async function alone(page: Page, address: string): Promise<number | undefined> {
  return (await settle(page, address)) ? await during(page, () => page.evaluate(STEPS)) : undefined;
}

async function suffer(
  { browser }: Driven,
  own: Page,
  origin: string,
  name: string,
): Promise<Omit<Suffered, 'page' | 'changingAlone'>> {
  const page = await browser.newPage();
  const address = `${origin}/torture/${name}`;
  const changes = await settle(page, address);
  const tabId = Number(await own.evaluate(tabIdSource(address)));
  const tell = (message: object) =>
    own.evaluate(`chrome.tabs.sendMessage(${tabId}, ${JSON.stringify(message)}).then(() => true)`);
  let clock = 0;
  const events = await traceOf(page, async () => {
    clock = Number(await isolatedWorld(page).evaluate(WATCH));
    // As the popup does when the reader asks for a page.
    await own.evaluate(`(async () => {
      await chrome.scripting.executeScript({ target: { tabId: ${tabId} }, files: [${JSON.stringify(readerFile())}] });
      return await chrome.tabs.sendMessage(${tabId}, { type: 'read-anyway' }).then(() => true); })()`);
    await isolatedWorld(page).evaluate(SETTLED);
  });
  const [run] = runsOf(events, 'reader.iife');
  if (!run) throw new Error(`${name}: the trace has no reader`);
  const injected = clock + (run.ts - named(events, 'backstory-bench')) / 1000;
  const last = Number(await isolatedWorld(page).evaluate(LAST_IN_VIEW));
  const marks = Number(await isolatedWorld(page).evaluate('window.came.size'));
  const changing = changes ? await during(page, () => page.evaluate(STEPS)) : undefined;
  const sizing = await during(page, () => tell({ type: 'set-size', size: 'XL' }));
  const leaving = await during(page, async () => {
    await tell({ type: 'set-size', size: 'MD' });
    await tell({ type: 'set-marks', on: false });
  });
  await page.close();
  return { marks, visible: last > 0 ? last - injected : 0, marking: longest(events), changing, sizing, leaving };
}

/** The run in which the page suffered least: other programs run beside it, and only make things slower. */
function least(runs: readonly Omit<Suffered, 'page' | 'changingAlone'>[]): Omit<Suffered, 'page' | 'changingAlone'> {
  const of = (key: 'visible' | 'marking' | 'sizing' | 'leaving') => Math.min(...runs.map((run) => run[key]));
  const changes = runs.flatMap(({ changing }) => (changing === undefined ? [] : [changing]));
  return {
    marks: Math.max(...runs.map(({ marks }) => marks)),
    visible: of('visible'),
    marking: of('marking'),
    changing: changes.length > 0 ? Math.min(...changes) : undefined,
    sizing: of('sizing'),
    leaving: of('leaving'),
  };
}

/**
 * Opens every torture page in Chromium with the built extension, and once in a browser without it.
 * @param rounds times that each page is measured
 * @param only the pages to open; all of them where it is empty
 */
export async function torture(rounds: number, only: readonly string[] = []): Promise<Suffered[]> {
  const server = await servePages();
  const driven = await open('chrome');
  const plain = await openPlain('chrome');
  try {
    await putTortureScripts(server);
    const own = await driven.extensionPage('src/extension/popup/index.html');
    // Nothing comes by itself: each page is asked for, whether it looks like a story or not.
    await own.evaluate(`chrome.storage.local.set({ settings: ${JSON.stringify(SETTINGS)} })`);
    await own.waitForFunction('chrome.scripting.getRegisteredContentScripts().then((all) => all.length === 0)', {
      polling: 100,
    });
    const found: Suffered[] = [];
    for (const name of TORTURE_PAGES.filter((page) => only.length === 0 || only.includes(page.replace('.html', '')))) {
      const page = await plain.newPage();
      const changingAlone = await alone(page, `${server.origin}/torture/${name}`);
      await page.close();
      const runs: Omit<Suffered, 'page' | 'changingAlone'>[] = [];
      for (let round = 0; round < rounds; round++) runs.push(await suffer(driven, own, server.origin, name));
      found.push({ page: name.replace('.html', ''), changingAlone, ...least(runs) });
    }
    return found;
  } finally {
    await plain.close();
    await driven.browser.close();
    await server.close();
  }
}
