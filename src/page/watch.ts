import { addressOf, attributeOf, nameOf } from './dom';
import type { Article } from './types';
import { wholeText } from './whole-text';

/** What a page's changes mean for its readers. */
export type PageNews =
  /** Text has come that no followed story holds: late rendering, a consent wall gone, a further story below. */
  | { kind: 'story-may-have-appeared' }
  /** Blocks (by index) no longer stand as they were read; `grown` when text has come into the story. */
  | { kind: 'story-changed'; article: Article; blocks: number[]; grown: boolean }
  /** The address is another and the stories of the old one are gone. */
  | { kind: 'new-page'; url: string };

export interface PageWatch {
  /** Tells what becomes of a story; several may be followed. Aborting `signal` ends that. */
  follow(article: Article, signal: AbortSignal): void;
}

/** Pages change in bursts; a burst is over when nothing has changed for this long, in milliseconds. */
const STILL = 300;
/** Pages with clocks and tickers are never still: news is told at least this often while they change, in milliseconds. */
const LONGEST = 2000;
/** New text shorter than this, in characters, is a clock, a counter or a label. */
const MUCH = 200;
/** Text that comes into a story and is longer than this, in characters, is a part of it. */
const SOME = 40;
/** Changed places to look at one by one; where there are more, the page has been written anew. */
const MANY = 500;

interface Followed {
  article: Article;
  /** The address at which it was read. */
  url: string;
  signal: AbortSignal;
  /** Told already: nothing is told twice. */
  told: Set<number>;
}

/** What stands in the page on our behalf is no change of the page. */
const isOurs = (node: Node): boolean => node.nodeType === 1 && nameOf(node as Element).startsWith('backstory-');

const withoutHash = (url: string): string => url.replace(/#.*$/, '');

/**
 * Watches the page until `signal` aborts: one observer, no polling. News is told when the page has come to rest.
 * The page is not read here: who listens decides whether to read it.
 */
export function watchPage(document: Document, tell: (news: PageNews) => void, signal: AbortSignal): PageWatch {
  const followed = new Set<Followed>();
  const roots = new Set<Node>();
  let url = withoutHash(addressOf(document));
  let added: Node[] = [];
  let still: ReturnType<typeof setTimeout> | undefined;
  let longest: ReturnType<typeof setTimeout> | undefined;
  const view = document.defaultView;

  const observer = new MutationObserver((records) => {
    for (const { addedNodes, target, type } of records) {
      if (added.length > MANY) break;
      if (isOurs(target)) continue;
      if (type === 'characterData' || type === 'attributes') added.push(target);
      else for (const node of addedNodes) if (!isOurs(node)) added.push(node);
    }
    wake();
  });
  const watch = (root: Node) => {
    if (roots.has(root)) return;
    roots.add(root);
    observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      // Folds and consent walls open by attributes alone.
      attributes: true,
      attributeFilter: ['hidden', 'aria-hidden', 'aria-expanded', 'open'],
    });
  };
  watch(document);

  function wake(): void {
    if (signal.aborted) return;
    clearTimeout(still);
    still = setTimeout(rest, STILL);
    longest ??= setTimeout(rest, LONGEST);
  }

  function rest(): void {
    clearTimeout(still);
    clearTimeout(longest);
    longest = undefined;
    // A name that a mark has taken in came as a text of its own first.
    const news = added.filter(({ parentNode }) => !parentNode || !isOurs(parentNode));
    added = [];
    const now = withoutHash(addressOf(document));
    const moved = now !== url;
    url = now;
    const gone = [...followed].filter(({ article }) => !stands(article));
    const left = gone.some((one) => one.url !== now) || (moved && followed.size === 0);
    if (left) {
      for (const one of gone) followed.delete(one);
      tell({ kind: 'new-page', url: now });
      return;
    }
    for (const one of followed) tellChange(one, news);
    if (hasMuch(news.filter((node) => ![...followed].some(({ article }) => article.root.contains(node)))))
      tell({ kind: 'story-may-have-appeared' });
  }

  function tellChange(one: Followed, news: readonly Node[]): void {
    const { article, told } = one;
    const blocks = changedBlocks(article).filter((index) => !told.has(index));
    for (const index of blocks) told.add(index);
    const grown = news.some((node) => article.root.contains(node) && comesIn(node, article));
    if (blocks.length > 0 || grown) tell({ kind: 'story-changed', article, blocks, grown });
  }

  const navigation: EventTarget | undefined = Reflect.get(globalThis, 'navigation');
  navigation?.addEventListener('currententrychange', wake, { signal });
  view?.addEventListener('popstate', wake, { signal });
  view?.addEventListener('pageshow', wake, { signal });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(still);
      clearTimeout(longest);
      followed.clear();
      added = [];
    },
    { once: true },
  );

  return {
    follow(article, until) {
      const one: Followed = { article, url, signal: until, told: new Set() };
      followed.add(one);
      until.addEventListener('abort', () => followed.delete(one), { once: true });
      // Changes inside a shadow tree do not reach an observer outside of it.
      watch(article.root.getRootNode());
    },
  };
}

/** The blocks, by index, that no longer stand as they were read. */
function changedBlocks({ blocks, map }: Article): number[] {
  const changed: number[] = [];
  for (const [index, { start, end }] of blocks.entries()) if (!map.holds(start, end)) changed.push(index);
  return changed;
}

/** Whether at least half of the story is still there. */
function stands(article: Article): boolean {
  return article.root.isConnected && changedBlocks(article).length <= article.blocks.length / 2;
}

/** Whether text has come with the node that the story does not hold. */
function comesIn(node: Node, { map }: Article): boolean {
  if (!node.isConnected || isHidden(node)) return false;
  if (node.nodeType === 3) return (node as Text).length > SOME && !isPart(node as Text, map);
  if (node.nodeType !== 1) return false;
  const walker = node.ownerDocument?.createTreeWalker(node, 4);
  for (let text = walker?.nextNode(); text; text = walker?.nextNode())
    if ((text as Text).length > SOME && !isPart(text as Text, map)) return true;
  return false;
}

/** Whether the story holds some of the node's text, or the node is a piece that a mark has cut off. */
function isPart(node: Text, map: Article['map']): boolean {
  for (let sibling: Node | null = node; sibling; sibling = sibling.previousSibling) {
    if (sibling.nodeType === 3) {
      // A mark at the beginning of a text leaves the page's own node empty: what it held before counts.
      const first = wholeText(sibling as Text).search(/\S/);
      if (first >= 0 && map.offsetOf(sibling as Text, first) !== undefined) return true;
    } else if (!isOurs(sibling)) return false;
  }
  return false;
}

const isHidden = (node: Node): boolean => node.nodeType === 1 && attributeOf(node as Element, 'aria-hidden') === 'true';

function hasMuch(nodes: readonly Node[]): boolean {
  if (nodes.length > MANY) return true;
  let length = 0;
  for (const node of nodes) {
    if (!node.isConnected) continue;
    length += (node.textContent ?? '').length;
    if (length > MUCH) return true;
  }
  return false;
}
