// The page reader and its peers, for a real browser.
import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { worthALook } from '../../../src/page/detect';
import { readPage } from '../../../src/page/read-page';
import { leastTimeOf } from './least-time';

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

/** The least time of some runs, in milliseconds: what the work takes undisturbed. */
const leastTime = (name: string, times: number) => leastTimeOf(PEERS[name] ?? everyText, times);

Object.assign(globalThis, { leastTime });
