import { type Chain, lift, lower, offsetInChain, stateOf } from './chain';
import type { Chains } from './chains';
import { selectionAt } from './keep-selection';
import { MARK_TAG } from './mark-element';

/** Our tags in HTML that the browser has written. */
const OURS = new RegExp(`</?${MARK_TAG}(?:\\s+[\\w-]+(?:="[^"]*")?)*\\s*>`, 'g');

interface Place {
  node: Node;
  offset: number;
}
/** Both ends of a range or, where there is one alone, of the selection in its direction. */
type Ends = [Place, Place];

/**
 * Keeps our elements out of what the reader copies or drags. While the page's own handlers and the browser copy what is
 * selected, the marks in it are not there: the page's nodes hold their whole text. Right after they stand again.
 * @param root the story's: it may stand in a shadow root
 * @param quietly does what it is given without taking the changes for the page's
 */
export function cleanCopies(
  root: Element,
  chains: Pick<Chains, 'all' | 'of'>,
  quietly: (act: () => void) => void,
  signal: AbortSignal,
): void {
  let putBack: (() => void) | undefined;

  function takeOut(event: Event): void {
    const selection = selectionAt(root);
    if (!event.isTrusted || !selection || selection.isCollapsed || putBack) return;
    const out = chainsTo(selection, chains.all());
    if (out.length === 0) return;
    const before = endsOf(selection);
    quietly(() => {
      for (const chain of out) lift(chain);
    });
    const now = endsOf(selection);
    select(
      selection,
      now.map(
        ([from, to], at): Ends => [inWhole(before[at]?.[0], chains) ?? from, inWhole(before[at]?.[1], chains) ?? to],
      ),
    );
    const meanwhile = endsOf(selection);
    putBack = () => {
      putBack = undefined;
      const untouched = same(meanwhile, endsOf(selection));
      quietly(() => {
        for (const chain of out) if (chains.of(chain.node) === chain) lower(chain);
      });
      if (untouched) select(selection, before);
    };
    // The browser copies when all handlers have run, within this task.
    setTimeout(() => putBack?.());
  }

  /** What is dragged has been written before anybody is told. */
  function cleanDrag(event: DragEvent): void {
    if (!event.isTrusted || !event.dataTransfer) return;
    const html = event.dataTransfer.getData('text/html');
    if (html.includes(`<${MARK_TAG}`)) event.dataTransfer.setData('text/html', html.replace(OURS, ''));
  }

  const view = root.ownerDocument.defaultView;
  for (const type of ['copy', 'cut']) view?.addEventListener(type, takeOut, { signal, capture: true });
  view?.addEventListener('dragstart', cleanDrag, { signal, capture: true });
  signal.addEventListener('abort', () => putBack?.(), { once: true });
}

/** The chains to take out: none where the selection reaches into none, else all, so that no handler meets a mark. */
function chainsTo(selection: Selection, all: Iterable<Chain>): Chain[] {
  const ranges = rangesOf(selection);
  const focused = focusedAt(selection.anchorNode);
  const whole = [...all].filter(
    // Taking out the mark that has the focus would take it from the reader.
    (chain) => stateOf(chain) === 'whole' && !chain.pieces.some(({ node }) => node === focused),
  );
  const reached = ({ pieces }: Chain) => pieces.some(({ node }) => ranges.some((range) => range.intersectsNode(node)));
  return whole.some(reached) ? whole : [];
}

/** What has the focus in the document or the shadow root of a node. */
function focusedAt(node: Node | null): Element | null {
  const holder = node?.getRootNode();
  return holder instanceof Document || holder instanceof ShadowRoot ? holder.activeElement : null;
}

/** Several in Firefox only. */
const rangesOf = (selection: Selection): Range[] =>
  Array.from({ length: selection.rangeCount }, (_, index) => selection.getRangeAt(index));

function endsOf(selection: Selection): Ends[] {
  const { anchorNode, anchorOffset, focusNode, focusOffset, rangeCount } = selection;
  if (rangeCount === 1 && anchorNode && focusNode)
    return [
      [
        { node: anchorNode, offset: anchorOffset },
        { node: focusNode, offset: focusOffset },
      ],
    ];
  return rangesOf(selection).map(({ startContainer, startOffset, endContainer, endOffset }) => [
    { node: startContainer, offset: startOffset },
    { node: endContainer, offset: endOffset },
  ]);
}

/** A place in a marked text once the marks are out; the browser itself keeps those between elements. */
function inWhole(place: Place | undefined, chains: Pick<Chains, 'of'>): Place | undefined {
  const chain = place && chains.of(place.node);
  const offset = chain && offsetInChain(chain, place.node, place.offset);
  return chain && offset !== undefined ? { node: chain.node, offset } : undefined;
}

function same(one: Ends[], other: Ends[]): boolean {
  const flat = (ends: Ends[]) => ends.flat().flatMap(({ node, offset }) => [node, offset]);
  const [left, right] = [flat(one), flat(other)];
  return left.length === right.length && left.every((part, index) => part === right[index]);
}

function select(selection: Selection, ends: Ends[]): void {
  const fits = ends.flat().every(({ node, offset }) => node.isConnected && offset <= lengthOf(node));
  if (!fits) return;
  const [only] = ends;
  if (ends.length === 1 && only) {
    const [from, to] = only;
    selection.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
    return;
  }
  selection.removeAllRanges();
  for (const [from, to] of ends) {
    const range = from.node.ownerDocument?.createRange();
    range?.setStart(from.node, from.offset);
    range?.setEnd(to.node, to.offset);
    if (range) selection.addRange(range);
  }
}

const lengthOf = (node: Node): number => node.nodeValue?.length ?? node.childNodes.length;
