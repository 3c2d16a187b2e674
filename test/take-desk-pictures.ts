// `npm run pictures:desk -- [FOLDER] [chrome|firefox] [LOOK …]`: pictures of every state of the popup, the side panel, the
// options and the first run, to be looked at beside each other: `index.html` in that folder shows them all.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { AS_POPUP } from './as-popup';
import { storyPage } from './bench/figures/story-page';
import { putStatePages } from './e2e/desk-state-pages';
import { type Driven, open, POPUP } from './e2e/harness';
import { press } from './e2e/own-pages';
import { servePages } from './e2e/serve-pages';

interface Look {
  scheme: 'light' | 'dark';
  forced?: true;
  width: number;
  height: number;
  /** The reader's own text size, in pixels. */
  textSize?: number;
}

const LOOKS: Record<string, Look> = {
  light: { scheme: 'light', width: 380, height: 600 },
  dark: { scheme: 'dark', width: 380, height: 600 },
  forced: { scheme: 'dark', forced: true, width: 380, height: 600 },
  narrow: { scheme: 'light', width: 320, height: 600 },
  large: { scheme: 'light', width: 760, height: 600, textSize: 32 },
  'narrow-large': { scheme: 'dark', width: 320, height: 640, textSize: 32 },
};

const MONTHS = ['January', 'March', 'April', 'June', 'September', 'November'];
const SIXTY = storyPage(
  Array.from({ length: 60 }, (_, at) => {
    const year = 1963 + Math.floor(at * 0.85);
    const verb = ['signed', 'discussed', 'praised', 'rejected', 'renewed'][at % 5];
    return `On ${MONTHS[at % 6]} ${1 + ((at * 7) % 28)}, ${year}, ministers ${verb} the ${at % 3 ? 'Limited Test Ban Treaty' : 'INF Treaty'} at a meeting by the lake, and number ${at} of their papers was read aloud.`;
  }).join('\n\n'),
);

interface State {
  name: string;
  /** The page on the server that the popup speaks of; an extension's own file; or a full address. */
  of: string;
  ready: string;
  act?: (desk: Page, story: Page) => Promise<void>;
  before?: (own: Page) => Promise<unknown>;
}

const store = (items: object) => (own: Page) =>
  own.evaluate(`(globalThis.browser ?? chrome).storage.local.set(${JSON.stringify(items)})`);
const DAY = '.dayrow';
const tab = (id: string) => async (desk: Page) => {
  await press(desk, `#tab-${id}`);
  await desk.waitForSelector(`#tab-${id}[aria-selected=true]`);
};
const menu = (at: number) => async (desk: Page) => {
  await desk.evaluate(() => scrollTo(0, 0));
  await desk.evaluate((n) => document.querySelectorAll<HTMLElement>('.menus button[aria-expanded]')[n]?.click(), at);
};

const POPUP_STATES: State[] = [
  { name: 'timeline', of: '/sochi.html', ready: DAY },
  { name: 'view-menu', of: '/sochi.html', ready: DAY, act: menu(0) },
  { name: 'export-menu', of: '/sochi.html', ready: DAY, act: menu(1) },
  { name: 'people', of: '/sochi.html', ready: DAY, act: tab('people') },
  { name: 'treaties', of: '/sochi.html', ready: DAY, act: tab('treaties') },
  { name: 'sixty', of: '/sixty.html', ready: DAY },
  {
    name: 'off',
    of: '/sochi.html?off',
    ready: '.empty',
    before: store({ sites: { '127.0.0.1': { off: true } } }),
  },
  { name: 'nothing', of: '/quiet.html', ready: '.empty' },
  { name: 'french', of: '/french.html', ready: '.empty' },
  { name: 'log-in', of: '/log-in.html', ready: '.empty' },
  { name: 'not-read', of: '/notes.txt', ready: '.empty' },
  {
    name: 'not-html',
    of: '/notes.txt?asked',
    ready: '.empty .btn',
    act: async (desk) => {
      await press(desk, '.empty .btn');
      await desk.waitForFunction("!document.querySelector('.empty .btn')");
    },
  },
  { name: 'outdated', of: '/left-over.html', ready: '.empty .btn' },
  { name: 'kept-out', of: 'own', ready: '.empty' },
  {
    name: 'reading',
    of: '/quiet.html',
    ready: '.empty',
    act: async (desk, story) => {
      await story.evaluate("location.href = '/long.html'");
      await desk.waitForSelector('progress');
    },
  },
];

/** Firefox takes its colours from preferences, Chromium from its driver. */
const prefsFor = ({ scheme, forced }: Look) => ({
  'ui.systemUsesDarkTheme': scheme === 'dark' ? 1 : 0,
  'layout.css.prefers-color-scheme.content-override': scheme === 'dark' ? 0 : 1,
  'ui.prefersReducedMotion': 1,
  ...(forced ? { 'browser.display.document_color_use': 2, 'ui.useAccessibilityTheme': 1 } : {}),
});

async function look(page: Page, { scheme, forced, width, height }: Look, kind: Driven['kind']): Promise<void> {
  if (kind === 'chrome') {
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'prefers-color-scheme', value: scheme },
        { name: 'forced-colors', value: forced ? 'active' : 'none' },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ],
    });
  }
  await page.setViewport({ width, height, deviceScaleFactor: 1.5 });
}

/** Firefox loses the load event of its own and the extension's pages. */
async function goOn(page: Page, url: string): Promise<void> {
  await page.evaluate('window.old = true');
  await page.goto(url, { waitUntil: [] });
  await page.waitForFunction("!window.old && document.readyState !== 'loading'", { polling: 50 });
}

const [folder = 'shots/desk', kind = 'chrome', ...wanted] = process.argv.slice(2);
if (kind !== 'chrome' && kind !== 'firefox') throw new Error(`no browser is called ${kind}`);
mkdirSync(folder, { recursive: true });
const server = await servePages();
putStatePages(server);
server.put('/sixty.html', SIXTY);
const taken: string[] = [];

async function takeAll(kind: Driven['kind'], name: string, how: Look): Promise<void> {
  const { textSize } = how;
  const driven = await open(kind, {
    width: 1000,
    height: 760,
    prefs: prefsFor(how),
    ...(textSize ? { textSize } : {}),
  });
  try {
    const own = await driven.extensionPage('src/extension/options/index.html');
    const take = async (page: Page, state: string, size: Partial<Look> = {}) => {
      await look(page, { ...how, ...size }, kind);
      await page.bringToFront();
      await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
      const file = `${state}-${kind}-${name}.png`;
      await page.screenshot({ path: path.join(folder, file) });
      taken.push(file);
    };
    for (const state of POPUP_STATES) {
      await own.evaluate('(globalThis.browser ?? chrome).storage.local.clear()');
      await state.before?.(own);
      const story = await driven.browser.newPage();
      const url = state.of === 'own' ? `${driven.base}src/extension/options/index.html?x` : server.origin + state.of;
      await goOn(story, url);
      const desk = await driven.popupFor(url);
      // So narrow a popup there is not: phones show it as a tab.
      if (how.width >= 380) await desk.evaluateOnNewDocument(AS_POPUP);
      await look(desk, how, kind);
      await goOn(desk, await desk.evaluate(() => location.href));
      try {
        await desk.waitForSelector(state.ready, { timeout: 15_000 });
        await look(desk, how, kind);
        await state.act?.(desk, story);
        await take(desk, state.name);
      } catch (error) {
        console.log(`${state.name} ${name}: ${error}`);
        await take(desk, `failed-${state.name}`);
      }
      await desk.close();
      await story.close();
    }
    await own.evaluate('(globalThis.browser ?? chrome).storage.local.clear()');
    const wide = how.width === 320 ? {} : { width: 1280, height: 900 };
    for (const [state, file, ready, size] of [
      ['options', 'src/extension/options/index.html', '#keyboard', wide],
      ['welcome', 'src/extension/welcome/index.html', 'backstory-mark', wide],
      ['sample', 'src/extension/sample/index.html', '[role=tab]', wide],
    ] as const) {
      const page = await driven.extensionPage(file);
      await look(page, { ...how, ...size }, kind);
      await page.waitForSelector(ready);
      await take(page, state, size);
      await page.close();
    }
    const story = await driven.browser.newPage();
    await story.goto(`${server.origin}/sochi.html`);
    await story.waitForSelector('backstory-mark');
    const panel = await driven.popupFor(`${server.origin}/sochi.html`);
    const address = await panel.evaluate(() => location.href);
    await look(panel, { ...how, height: 900 }, kind);
    await goOn(panel, address.replace(POPUP, 'src/extension/panel/index.html'));
    await panel.waitForSelector(DAY);
    await take(panel, 'panel', { height: 900 });
    await panel.close();
    await story.close();
  } finally {
    await driven.browser.close();
  }
}

for (const [name, how] of Object.entries(LOOKS))
  if (wanted.length === 0 || wanted.includes(name)) await takeAll(kind, name, how);
await server.close();
const pictures = taken.map(
  (file) => `<figure><img src="${file}" width="380" alt=""><figcaption>${file}</figcaption></figure>`,
);
writeFileSync(
  path.join(folder, 'index.html'),
  `<!doctype html><title>Desk</title><style>body { display: flex; flex-wrap: wrap; font: 14px sans-serif }</style>${pictures.join('\n')}`,
);
console.log(`${taken.length} pictures in ${folder}`);
