import type { Page } from 'puppeteer-core';
import type { Driven } from '../../e2e/harness';
import type { PageServer } from '../../e2e/serve-pages';
import { atMost, type Figure, ms } from './figure';
import { marksNamed, runsOf, scriptTime, tasksBetween, traceOf } from './trace';

export interface Bench {
  driven: Driven;
  server: PageServer;
}

/** In the page: tells the trace of every change that brings marks. */
const WATCH_MARKS = `new MutationObserver((records) => {
  for (const { addedNodes } of records) for (const node of addedNodes)
    if (node.localName === 'backstory-mark') return void performance.mark('backstory-marked');
}).observe(document, { subtree: true, childList: true })`;

/** Waits for the first mark of a page. */
export const marked = (page: Page) => page.waitForSelector('backstory-mark', { timeout: 20_000 });

async function visitStory({ driven, server }: Bench, path = '/story.html') {
  const page = await driven.browser.newPage();
  await page.evaluateOnNewDocument(WATCH_MARKS);
  const events = await traceOf(page, async () => {
    await page.goto(`${server.origin}${path}`);
    await marked(page);
    await page.evaluate('new Promise((done) => setTimeout(done, 200))');
  });
  const load = Number(await page.evaluate('performance.getEntriesByType("navigation")[0].loadEventEnd'));
  await page.close();
  const [run] = runsOf(events, 'reader.iife');
  const last = marksNamed(events, 'backstory-marked').at(-1);
  if (!run || last === undefined) throw new Error('the trace has no reader');
  return { load, total: (last - run.ts) / 1000, longest: tasksBetween(events, run, run.ts, last)[0] ?? 0 };
}

/** How long a story takes to be marked. */
export async function storyTimes(bench: Bench): Promise<Figure[]> {
  const cold: number[] = [];
  const warm: number[] = [];
  const hydrating: number[] = [];
  const longest: number[] = [];
  const loads: number[] = [];
  for (let round = 0; round < 5; round++) {
    await bench.driven.stopBackground();
    const first = await visitStory(bench);
    const second = await visitStory(bench);
    cold.push(first.total);
    warm.push(second.total);
    longest.push(second.longest);
    loads.push(second.load);
    hydrating.push((await visitStory(bench, '/app.html')).total);
  }
  const [coldTime, warmTime, task, load] = [
    Math.min(...cold),
    Math.min(...warm),
    Math.min(...longest),
    Math.min(...loads),
  ];
  const late = Math.min(...hydrating);
  const beside = `the page itself, until it has loaded ${ms(load)}`;
  return [
    {
      what: 'A 1,200-word story, from injection to all marks, worker stopped',
      ours: ms(coldTime),
      beside,
      ratio: coldTime / load,
      reach: atMost(coldTime, 120, '120 ms'),
    },
    {
      what: 'The same with the worker running',
      ours: ms(warmTime),
      beside,
      ratio: warmTime / load,
      reach: atMost(warmTime, 50, '50 ms'),
    },
    {
      what: 'The same on a page that a framework may still take over',
      ours: ms(late),
      beside: `a plain page ${ms(warmTime)}`,
      ratio: late / warmTime,
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

/** What a page costs that is no story. */
export async function otherPage({ driven, server }: Bench): Promise<Figure> {
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
