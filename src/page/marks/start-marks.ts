import { inSlices } from '../slices';
import type { Article, DomPlace } from '../types';
import { placeInChain } from './chain';
import { makeChains } from './chains';
import { cleanCopies } from './clean-copy';
import { watchSelection } from './keep-selection';
import { MARK_TAG, unwindStrays } from './mark-element';
import { adoptMarkStyle } from './mark-style';
import { mayMark } from './may-mark';
import { nearestFirst, planCuts } from './plan';
import type { Cut, MarkWish } from './types';

export type { MarkWish } from './types';

/** Texts that are about what a window holds: marked before the others are looked at. */
const FIRST_PART = 60;

export interface MarksOptions {
  signal: AbortSignal;
  /** The page took marks away that could not be put back: time to read it again. */
  onLost?: () => void;
  /** Marks of an earlier reading of the same text: each stands until one of these takes its place. */
  before?: Marks;
  /** Gives the marks in a document or shadow root their look until the signal aborts. */
  style?: (root: Document | ShadowRoot, signal: AbortSignal) => void;
}

export interface Marks {
  /** Marks these and nothing else, in slices, what the reader sees first. A newer call ends an older one. */
  show(wishes: readonly MarkWish[]): Promise<void>;
  /** What the mark at or around an element stands for. */
  wishAt(element: Element): MarkWish | undefined;
  /** Gives the mark at or around an element the look of one whose card is open, or takes it away. */
  showOpen(element: Element, open: boolean): void;
  /** The marks that stand in the page, one for each mention, in the story's order. */
  elements(id?: string): HTMLElement[];
  /**
   * The mark after `from` (before it with `back`), around the ends; without `from` the first one in view.
   * It can take the focus, and is out of the Tab order again once it has lost it.
   */
  next(from: Element | null, back?: boolean): HTMLElement | undefined;
  /** Where a place in a text node of the untouched page stands now; `end` for the end of a stretch. */
  live(place: DomPlace, end?: boolean): DomPlace;
  /** Gives one text of the page back as it was, for other marks to stand in. */
  cede(node: Text): void;
  /** Gives the page back as it was, text nodes included. The same happens when the signal aborts. */
  off(): void;
}

/**
 * Wraps names of the story in the page. The page's own text nodes stay where they are, and every change of the page
 * that touches a mark is followed before the next frame.
 */
export function startMarks(article: Article, options: MarksOptions): Marks {
  const { root } = article;
  const ended = new AbortController();
  const signal = AbortSignal.any([options.signal, ended.signal]);
  const chains = makeChains(root, watchSelection(root, signal), watchBelow);
  const may = new Map<Element, boolean>();
  let run = new AbortController();
  let watching = false;

  const observer = new MutationObserver(repair);

  function repair(records: MutationRecord[]): void {
    const gone = chains.repair(records);
    observer.takeRecords();
    if (gone > 0) options.onLost?.();
  }

  /** Our own changes are no news; what the page has changed before them is. */
  function quietly(act: () => void): void {
    const records = observer.takeRecords();
    if (records.length > 0) repair(records);
    act();
    observer.takeRecords();
  }

  function watchBelow(element: Element): void {
    observer.observe(element, { subtree: true, childList: true, characterData: true });
  }

  function watch(): void {
    if (watching) return;
    watching = true;
    cleanCopies(root, chains, quietly, signal);
    const holder = root.getRootNode();
    if (holder instanceof Document || holder instanceof ShadowRoot) (options.style ?? adoptMarkStyle)(holder, signal);
    watchBelow(root);
    // So that a story which the page takes out and makes anew as a whole is noticed too.
    for (let node = root.parentNode; node; node = node.parentNode) observer.observe(node, { childList: true });
  }

  function off(): void {
    run.abort();
    observer.disconnect();
    chains.releaseAll();
    // Copies of the story that the page made elsewhere.
    unwindStrays(root.ownerDocument.getElementsByTagName(MARK_TAG));
    ended.abort();
  }

  function allowed(parent: Element): boolean {
    const known = may.get(parent);
    if (known !== undefined) return known;
    const answer = mayMark(parent, root);
    may.set(parent, answer);
    return answer;
  }

  async function show(wishes: readonly MarkWish[]): Promise<void> {
    run.abort();
    run = new AbortController();
    const now = { signal: AbortSignal.any([signal, run.signal]), after: () => void observer.takeRecords() };
    if (!(await inSlices([...chains.all()], (chain) => chains.release(chain), now))) return;
    if (!watching) unwindStrays(root.getElementsByTagName(MARK_TAG));
    may.clear();
    const cuts = await planCuts(
      [...wishes].sort((a, b) => a.start - b.start),
      article.map,
      now.signal,
    );
    if (!cuts || cuts.size === 0) return;
    watch();
    const order = nearestFirst([...cuts], article);
    // Reading styles after writing makes the browser work them out again, so all of one goes before all of the other.
    for (const part of [order.slice(0, FIRST_PART), order.slice(FIRST_PART)]) {
      await inSlices(part, ([node]: [Text, Cut[]]) => void (node.parentElement && allowed(node.parentElement)), now);
      await inSlices(
        part,
        ([node, list]: [Text, Cut[]]) => {
          if (!node.parentElement || !node.isConnected || !allowed(node.parentElement)) return;
          options.before?.cede(node);
          chains.cut(node, list);
        },
        now,
      );
    }
  }

  function standing(): { element: HTMLElement; wish: MarkWish }[] {
    const first = new Map<MarkWish, HTMLElement>();
    for (const { pieces } of chains.all())
      for (const { node, cut } of pieces) {
        const known = cut && first.get(cut.wish);
        if (!cut || !(node instanceof HTMLElement)) continue;
        if (!known || node.compareDocumentPosition(known) & Node.DOCUMENT_POSITION_FOLLOWING) first.set(cut.wish, node);
      }
    return [...first].map(([wish, element]) => ({ wish, element })).sort((a, b) => a.wish.start - b.wish.start);
  }

  function wishAt(element: Element): MarkWish | undefined {
    const mark = element.closest(MARK_TAG);
    return mark ? chains.of(mark)?.pieces.find(({ node }) => node === mark)?.cut?.wish : undefined;
  }

  function letFocus(element: HTMLElement): void {
    if (element.hasAttribute('tabindex')) return;
    element.tabIndex = -1;
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), { signal, once: true });
  }

  signal.addEventListener('abort', off, { once: true });

  return {
    show,
    wishAt,
    showOpen: (element, open) => element.closest(MARK_TAG)?.toggleAttribute('open', open),
    elements: (id) =>
      standing()
        .filter(({ wish }) => id === undefined || wish.id === id)
        .map(({ element }) => element),
    next(from, back = false) {
      const list = standing().filter(({ element }) => element.getClientRects().length > 0);
      const wish = from ? wishAt(from) : undefined;
      const at = wish ? list.findIndex((one) => one.wish === wish) : -1;
      const inView = back ? list.at(-1) : list.find(({ element }) => element.getBoundingClientRect().bottom > 0);
      const found = at >= 0 ? list.at((at + (back ? -1 : 1)) % list.length) : (inView ?? list[0]);
      if (found) letFocus(found.element);
      return found?.element;
    },
    live(place, end = false) {
      const chain = chains.of(place.node);
      return chain?.node === place.node ? placeInChain(chain, place.offset, end) : place;
    },
    cede(node) {
      const chain = chains.of(node);
      if (chain?.node === node) quietly(() => chains.release(chain));
    },
    off,
  };
}
