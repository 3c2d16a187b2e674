import type { CDPSession, Page } from 'puppeteer-core';
import { DELAYS } from '../../../src/cards/delays';
import { type Driven, open } from '../../e2e/harness';
import { openPlain } from '../../e2e/plain-browser';
import { type PageServer, servePages } from '../../e2e/serve-pages';
import { atMost, type Figure, mb, ms } from './figure';
import { storyOfWords, storyPage } from './story-page';
import { marksNamed, runsOf, scriptTime, tasksBetween, traceOf } from './trace';

/** The reader waits until a page has been still for so long, so that marks do not disturb it: `src/page/quiet.ts`. */
const STILL_MS = 250;

/** In the page: tells the trace of every change that brings marks. */
const WATCH_MARKS = `new MutationObserver((records) => {
  for (const { addedNodes } of records) for (const node of addedNodes)
    if (node.localName === 'backstory-mark') return void performance.mark('backstory-marked');
}).observe(document, { subtree: true, childList: true })`;

/** In the page: the time from resting on an element to a painted answer, less the delay. */
const NEXT_PAINT = `const painted = () => new Promise((done) => requestAnimationFrame(() => { const { port1, port2 } = new MessageChannel(); port1.onmessage = () => done(performance.now()); port2.postMessage(0); }));`;

interface Bench {
  driven: Driven;
  server: PageServer;
}

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

const marked = (page: Page) => page.waitForSelector('backstory-mark', { timeout: 20_000 });

async function visitStory({ driven, server }: Bench) {
  const page = await driven.browser.newPage();
  await page.evaluateOnNewDocument(WATCH_MARKS);
  const events = await traceOf(page, async () => {
    await page.goto(`${server.origin}/story.html`);
    await marked(page);
    await page.evaluate('new Promise((done) => setTimeout(done, 200))');
  });
  await page.close();
  const [run] = runsOf(events, 'reader.iife');
  const last = marksNamed(events, 'backstory-marked').at(-1);
  if (!run || last === undefined) throw new Error('the trace has no reader');
  return { total: (last - run.ts) / 1000, longest: tasksBetween(events, run, run.ts, last)[0] ?? 0 };
}

async function storyTimes(bench: Bench): Promise<Figure[]> {
  const cold: number[] = [];
  const warm: number[] = [];
  const longest: number[] = [];
  for (let round = 0; round < 5; round++) {
    await bench.driven.stopBackground();
    const first = await visitStory(bench);
    const second = await visitStory(bench);
    cold.push(first.total);
    warm.push(second.total);
    longest.push(second.longest);
  }
  const [coldTime, warmTime, task] = [Math.min(...cold), Math.min(...warm), Math.min(...longest)];
  const beside = `of it, waiting for a still page ${STILL_MS} ms`;
  return [
    {
      what: 'A 1,200-word story, from injection to all marks, worker stopped',
      ours: ms(coldTime),
      beside,
      ratio: coldTime / STILL_MS,
      reach: atMost(coldTime, 120, '120 ms'),
    },
    {
      what: 'The same with the worker running',
      ours: ms(warmTime),
      beside,
      ratio: warmTime / STILL_MS,
      reach: atMost(warmTime, 50, '50 ms'),
    },
    {
      what: 'Its longest task in the page (processor time)',
      ours: ms(task),
      beside: 'one frame 16.7 ms',
      ratio: task / 16.7,
      reach: atMost(task, 16, '16 ms'),
    },
  ];
}

async function otherPage({ driven, server }: Bench): Promise<Figure> {
  const times: number[] = [];
  const own: number[] = [];
  for (let round = 0; round < 5; round++) {
    const page = await driven.browser.newPage();
    const events = await traceOf(page, async () => {
      await page.goto(`${server.origin}/shop.html`);
      await page.evaluate('new Promise((done) => setTimeout(done, 100))');
    });
    await page.close();
    const [run] = runsOf(events, 'detect.iife');
    if (!run) throw new Error('the trace has no detector');
    times.push(scriptTime(events, 'detect.iife'));
    own.push(tasksBetween(events, run, 0, Number.POSITIVE_INFINITY).reduce((sum, time) => sum + time, 0));
  }
  const [time, page] = [Math.min(...times), Math.min(...own)];
  return {
    what: 'Main thread of a page that is no story (start, compile, run)',
    ours: ms(time),
    beside: `all that the page's thread did ${ms(page)}`,
    ratio: time / page,
    reach: atMost(time, 1, '1 ms'),
  };
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
  for (let round = 0; round < 7; round++) {
    await popup.reload();
    drawn.push(Number(await popup.evaluate('window.drawn')));
    bare.push(Number(await popup.evaluate('performance.getEntriesByType("navigation")[0].domInteractive')));
  }
  await popup.close();
  await page.close();
  const [time, floor] = [Math.min(...drawn), Math.min(...bare)];
  return {
    what: 'The popup, from opening to its drawn timeline',
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
    server.put('/story.html', storyPage(storyOfWords(1200)));
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
