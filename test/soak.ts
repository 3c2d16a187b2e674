// `npm run soak`: many loads and navigations in one session of a real browser; what Backstory takes must not grow.
import type { CDPSession } from 'puppeteer-core';
import { open } from './e2e/harness';
import { servePages } from './e2e/serve-pages';

const LOADS = Number(process.argv[2] ?? 500);
const NAVIGATIONS = Number(process.argv[3] ?? 200);
/** How much more memory than after the first tenth counts as a leak. */
const MOST_GROWTH = 1.1;

interface Figures {
  megabytes: number;
  listeners: number;
  nodes: number;
}

async function figures(session: CDPSession): Promise<Figures> {
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return { megabytes: of('JSHeapUsedSize') / 2 ** 20, listeners: of('JSEventListeners'), nodes: of('Nodes') };
}

const server = await servePages();
const driven = await open('chrome');
let leaks = 0;
try {
  const page = await driven.browser.newPage();
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  const url = `${server.origin}/sochi.html`;
  /** A handle that is not let go would keep the element, and its whole tree, alive. */
  const untilMarked = async () => await (await page.waitForSelector('backstory-mark'))?.dispose();
  const load = async () => {
    await page.goto(url);
    await untilMarked();
  };
  /** The page puts another story in place of this one, as single-page sites do. */
  const navigate = async (number: number) => {
    await page.evaluate((to) => {
      const article = document.querySelector('article');
      const fresh = article?.cloneNode(true);
      if (!article || !(fresh instanceof Element)) throw new Error('the page has no story');
      for (const mark of fresh.querySelectorAll('backstory-mark')) mark.replaceWith(...mark.childNodes);
      fresh.normalize();
      history.pushState(null, '', `?story=${to}`);
      article.replaceWith(fresh);
    }, number);
    await untilMarked();
  };
  const run = async (name: string, times: number, step: (number: number) => Promise<void>) => {
    const early = Math.max(1, Math.floor(times / 10));
    for (let number = 0; number < early; number++) await step(number);
    const before = await figures(session);
    for (let number = early; number < times; number++) await step(number);
    const after = await figures(session);
    const grown = after.megabytes > before.megabytes * MOST_GROWTH || after.listeners > before.listeners * MOST_GROWTH;
    if (grown) leaks++;
    const told = ({ megabytes, listeners, nodes }: Figures) =>
      `${megabytes.toFixed(1)} MB, ${listeners} listeners, ${nodes} nodes`;
    console.log(`${grown ? 'LEAK' : 'ok  '} ${times} ${name}: ${told(before)} → ${told(after)}`);
  };
  await run('loads', LOADS, load);
  await run('navigations', NAVIGATIONS, navigate);
  const workers = driven.browser.targets().filter((target) => target.type() === 'service_worker').length;
  console.log(`${workers} worker${workers === 1 ? '' : 's'}`);
  if (workers > 1) leaks++;
} finally {
  await driven.browser.close();
  await server.close();
}
process.exitCode = leaks > 0 ? 1 : 0;
