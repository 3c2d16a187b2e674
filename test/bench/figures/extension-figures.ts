import type { CDPSession, Page } from 'puppeteer-core';
import { DELAYS } from '../../../src/cards/delays';
import { open } from '../../e2e/harness';
import { openPlain } from '../../e2e/plain-browser';
import { servePages } from '../../e2e/serve-pages';
import { atMost, type Figure, mb, ms } from './figure';
import { storyOfWords, storyPage } from './story-page';
import { type Bench, marked, otherPage, storyTimes } from './story-times';

/** In the page: the time from resting on an element to a painted answer, less the delay. */
const NEXT_PAINT = `const painted = () => new Promise((done) => requestAnimationFrame(() => { const { port1, port2 } = new MessageChannel(); port1.onmessage = () => done(performance.now()); port2.postMessage(0); }));`;

/** A call of the background from a page's script of ours, in milliseconds. */
async function callBackground(page: Page, base: string, message: object): Promise<number> {
  const session = await page.createCDPSession();
  try {
    const contexts: { id: number; origin: string }[] = [];
    session.on('Runtime.executionContextCreated', ({ context }) => contexts.push(context));
    await session.send('Runtime.enable');
    const ours = contexts.find(({ origin }) => base.startsWith(origin));
    if (!ours) throw new Error('no script of ours is in the page');
    const { result } = await session.send('Runtime.evaluate', {
      contextId: ours.id,
      expression: `(async () => { const began = performance.now(); await chrome.runtime.sendMessage(${JSON.stringify(message)}); return performance.now() - began; })()`,
      awaitPromise: true,
      returnByValue: true,
    });
    return Number(result.value);
  } finally {
    await session.detach();
  }
}

/** What a page's process holds for scripts and for the document, after a clean-up, in bytes. */
async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}

async function workerTimes({ driven, server }: Bench): Promise<Figure[]> {
  const page = await driven.browser.newPage();
  await page.goto(`${server.origin}/story.html`);
  await marked(page);
  const call = (message: object) => callBackground(page, driven.base, message);
  const record = { type: 'record', id: 'sergei-lavrov' };
  const settings = { type: 'reader-settings' };
  const [starts, firsts, warms]: number[][] = [[], [], []];
  for (let round = 0; round < 7; round++) {
    await driven.stopBackground();
    starts?.push(await call(settings));
    await driven.stopBackground();
    firsts?.push(await call(record));
    warms?.push(await call(record));
  }
  await page.close();
  const [start, first, warm] = [Math.min(...(starts ?? [])), Math.min(...(firsts ?? [])), Math.min(...(warms ?? []))];
  return [
    {
      what: 'First answer from a stopped worker',
      ours: ms(first),
      beside: `an answer from a running one ${ms(warm)}`,
      ratio: first / warm,
      reach: atMost(first, 250, '250 ms'),
    },
    {
      what: 'Of it, starting the worker without knowledge',
      ours: ms(start),
      beside: `the whole first answer ${ms(first)}`,
      ratio: start / first,
    },
  ];
}

async function cardTime({ driven, server }: Bench): Promise<Figure> {
  const page = await driven.browser.newPage();
  await page.goto(`${server.origin}/story.html`);
  await marked(page);
  await page.bringToFront();
  const cards: number[] = [];
  const boxes: number[] = [];
  for (let round = 0; round < 8; round++) {
    await page.mouse.move(2, 2);
    await page.evaluate(`(() => { ${NEXT_PAINT}
      let rested = 0;
      const mark = document.querySelector('backstory-mark');
      mark.scrollIntoView({ block: 'center' });
      mark.addEventListener('pointerover', () => { rested = performance.now(); }, { once: true });
      window.cardTime = new Promise((done) => new MutationObserver((_, observer) => {
        if (!document.querySelector('backstory-card')) return;
        observer.disconnect();
        painted().then((at) => done(at - rested - ${DELAYS.open}));
      }).observe(document, { subtree: true, childList: true }));
    })()`);
    await page.locator('backstory-mark').hover();
    cards.push(Number(await page.evaluate('window.cardTime')));
    await page.keyboard.press('Escape');
    await page.waitForFunction('!document.querySelector("backstory-card")');
    boxes.push(
      Number(
        await page.evaluate(`(async () => { ${NEXT_PAINT}
          const rested = performance.now();
          await new Promise((done) => setTimeout(done, ${DELAYS.open}));
          const box = document.createElement('div');
          box.style.cssText = 'position: fixed; inset: 10px auto auto 10px; width: 300px; height: 200px; background: white';
          document.body.append(box);
          const at = await painted();
          box.remove();
          return at - rested - ${DELAYS.open};
        })()`),
      ),
    );
  }
  await page.close();
  const [card, box] = [Math.min(...cards), Math.min(...boxes)];
  return {
    what: 'A card, from the end of its delay to its paint',
    ours: ms(card),
    beside: `an empty box ${ms(box)}`,
    ratio: card / box,
  };
}

const median = (times: number[]) => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

async function popupTime({ driven, server }: Bench): Promise<Figure> {
  const page = await driven.browser.newPage();
  await page.goto(`${server.origin}/story.html`);
  await marked(page);
  const popup = await driven.popupFor(page.url());
  await popup.evaluateOnNewDocument(`${NEXT_PAINT}
    window.drawn = new Promise((done) => new MutationObserver((_, observer) => {
      if (!document.querySelector('time')) return;
      observer.disconnect();
      painted().then(done);
    }).observe(document, { subtree: true, childList: true }));`);
  const drawn: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round < 20; round++) {
    await popup.reload();
    drawn.push(Number(await popup.evaluate('window.drawn')));
    bare.push(Number(await popup.evaluate('performance.getEntriesByType("navigation")[0].domInteractive')));
    // A popup opens beside nothing that is still being drawn.
    await popup.waitForSelector('.tl.whole');
  }
  await popup.close();
  await page.close();
  const [time, floor] = [median(drawn), median(bare)];
  return {
    what: 'The popup, from opening to its drawn timeline (median of 20)',
    ours: ms(time),
    beside: `its bare HTML ${ms(floor)}`,
    ratio: time / floor,
    reach: atMost(time, 100, '100 ms'),
  };
}

async function memory({ driven, server }: Bench, tabs: number): Promise<Figure[]> {
  const address = `${server.origin}/story.html`;
  const heap = async (page: Page) => {
    const session = await page.createCDPSession();
    return await heapOf(session);
  };
  const plain = await openPlain('chrome');
  const bare = await plain.newPage();
  await bare.goto(address);
  const without = await heap(bare);
  await plain.close();
  const pages: Page[] = [];
  const openTab = async () => {
    const page = await driven.browser.newPage();
    pages.push(page);
    await page.goto(address);
    await marked(page);
    return page;
  };
  const worker = async () => {
    const target = await driven.browser.waitForTarget(
      (one) => one.type() === 'service_worker' && one.url().startsWith(driven.base),
    );
    return await heapOf(await target.createCDPSession());
  };
  const alone = (await heap(await openTab())) - without;
  const workerWithOne = await worker();
  while (pages.length < tabs) await openTab();
  const workerWithAll = await worker();
  await Promise.all(pages.map((page) => page.close()));
  return [
    {
      what: 'Memory that Backstory adds to a tab',
      ours: mb(alone),
      beside: `the same story without it ${mb(without)}`,
      ratio: alone / without,
      reach: atMost(alone, 3 * 1024 * 1024, '3 MB'),
    },
    {
      what: `Memory of the worker with ${tabs} tabs`,
      ours: mb(workerWithAll),
      beside: `with one tab ${mb(workerWithOne)}`,
      ratio: workerWithAll / workerWithOne,
    },
  ];
}

/** Figures of the built extension in real Chromium. */
export async function extensionFigures(): Promise<Figure[]> {
  const server = await servePages();
  const driven = await open('chrome');
  const bench = { driven, server };
  try {
    const story = storyPage(storyOfWords(1200));
    server.put('/story.html', story);
    server.put('/app.html', story.replace('<main>', '<main id="app">'));
    return [
      ...(await storyTimes(bench)),
      await otherPage(bench),
      ...(await workerTimes(bench)),
      await cardTime(bench),
      await popupTime(bench),
      ...(await memory(bench, 30)),
    ];
  } finally {
    await driven.browser.close();
    await server.close();
  }
}
