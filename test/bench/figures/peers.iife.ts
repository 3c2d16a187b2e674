// The page reader and its peers, for a real browser.
import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { worthALook } from '../../../src/page/detect';
import { readPage } from '../../../src/page/read-page';

const visible = (element: Element) => element.checkVisibility({ visibilityProperty: true });

/** One pass over all text: what reading a page needs at the least. */
function everyText(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let length = 0;
  while (walker.nextNode()) length += walker.currentNode.nodeValue?.length ?? 0;
  return length;
}

const PEERS: Record<string, () => unknown> = {
  read: () => readPage(document, { visible, url: location.href }),
  detect: () => worthALook(document),
  readability: () => new Readability(document.cloneNode(true) as Document).parse(),
  defuddle: () => new Defuddle(document).parse(),
  walk: everyText,
};

/** Browsers round their clocks to 0.1 ms: runs count together until they take so long, in milliseconds. */
const LONG_ENOUGH = 20;

/** The least time of some runs, in milliseconds: what the work takes undisturbed. */
function leastTime(name: string, times: number): number {
  const run = PEERS[name] ?? everyText;
  const timeOf = (runs: number) => {
    const started = performance.now();
    for (let index = 0; index < runs; index++) run();
    return performance.now() - started;
  };
  let runs = 1;
  while (timeOf(runs) < LONG_ENOUGH) runs *= 2;
  return Math.min(...Array.from({ length: times }, () => timeOf(runs) / runs));
}

Object.assign(globalThis, { leastTime });
