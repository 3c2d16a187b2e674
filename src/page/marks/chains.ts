import { wholeText } from '../whole-text';
import { type Chain, cutNode, dissolve, offsetInChain, placeInChain, stateOf, uncut } from './chain';
import { followCuts } from './follow';
import { keepSelection, type SelectionEnds } from './keep-selection';
import { MARK_TAG, unwindStrays } from './mark-element';
import type { Cut } from './types';

/** Texts that went away are remembered, in case the page makes them again; more than this is not a re-render. */
const REMEMBERED = 400;

/** All cut text nodes of one story, and what becomes of them when the page changes. */
export interface Chains {
  all(): Iterable<Chain>;
  of(node: Node): Chain | undefined;
  cut(node: Text, cuts: Cut[]): void;
  /** Gives one node back to the page as it was. */
  release(chain: Chain): void;
  /** Puts right what the page's changes broke. Returns how many names lost their marks for good. */
  repair(records: readonly MutationRecord[]): number;
  releaseAll(): void;
}

/**
 * @param root the article's root
 * @param selected where the reader's selection is, so that it stays
 * @param onMoved the page made texts of the story again outside the root: it has a new one, to be watched from now on
 */
export function makeChains(root: Element, selected: SelectionEnds, onMoved: (root: Element) => void): Chains {
  const byNode = new Map<Text, Chain>();
  const byPiece = new WeakMap<Node, Chain>();
  /** Cuts by full text, of nodes that left the document or were rewritten: the page may write the same again. */
  const lost = new Map<string, Cut[]>();

  function cut(node: Text, cuts: Cut[]): void {
    // Cut already, perhaps by the marks of another story on the page.
    if (cuts.length === 0 || wholeText(node) !== node.data) return;
    const make = () => {
      const chain = cutNode(node, cuts);
      byNode.set(node, chain);
      for (const { node: piece } of chain.pieces) byPiece.set(piece, chain);
    };
    if (!selected.within([node])) {
      make();
      return;
    }
    keepSelection(
      root,
      (place, offset) => (place === node ? offset : undefined),
      make,
      (offset) => {
        const chain = byNode.get(node);
        return chain ? placeInChain(chain, offset, false) : { node, offset };
      },
    );
    selected.look();
  }

  /** Takes a chain's pieces away without losing what the reader has selected in them. */
  function takeBack(chain: Chain, restore: boolean): void {
    const nodes = chain.pieces.flatMap(({ node }) => [node, ...node.childNodes]);
    if (!restore || !selected.within([chain.node, ...nodes])) {
      uncut(chain, restore);
      return;
    }
    keepSelection(
      root,
      (place, offset) => offsetInChain(chain, place, offset),
      () => uncut(chain, restore),
      (offset) => ({ node: chain.node, offset: Math.min(offset, chain.node.length) }),
    );
    selected.look();
  }

  function forget(chain: Chain): void {
    byNode.delete(chain.node);
    for (const { node } of chain.pieces) byPiece.delete(node);
  }

  function release(chain: Chain): void {
    forget(chain);
    // What others made of our pieces is theirs to keep.
    if (stateOf(chain) === 'taken') dissolve(chain);
    else takeBack(chain, chain.node.data === chain.head);
  }

  function remember({ full, cuts }: Chain): void {
    lost.delete(full);
    lost.set(full, cuts);
    for (const oldest of lost.keys()) {
      if (lost.size <= REMEMBERED) break;
      lost.delete(oldest);
    }
  }

  function ownerOf(node: Node | null): Chain | undefined {
    if (!node) return undefined;
    const direct = byNode.get(node as Text) ?? byPiece.get(node);
    if (direct) return direct;
    const mark = (node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement)?.closest(MARK_TAG);
    return mark ? byPiece.get(mark) : undefined;
  }

  function touched(records: readonly MutationRecord[]): Set<Chain> {
    const chains = new Set<Chain>();
    const add = (node: Node | null) => {
      const chain = ownerOf(node);
      if (chain) chains.add(chain);
    };
    for (const record of records) {
      add(record.target);
      add(record.previousSibling);
      add(record.nextSibling);
      for (const node of record.addedNodes) add(node);
      for (const node of record.removedNodes) {
        add(node);
        if (node.nodeType === Node.ELEMENT_NODE)
          for (const mark of (node as Element).getElementsByTagName(MARK_TAG)) add(mark);
      }
    }
    return chains;
  }

  /** Puts one chain right; returns the number of names that lost their mark. */
  function mend(chain: Chain): number {
    const state = stateOf(chain);
    const { node, full, cuts } = chain;
    if (state === 'whole' && node.isConnected) return 0;
    forget(chain);
    if (state === 'taken') {
      dissolve(chain);
      return cuts.length;
    }
    takeBack(chain, state !== 'rewritten');
    if (state === 'rewritten' || !node.isConnected) remember(chain);
    if (!node.isConnected) return 0;
    if (state === 'refused') return cuts.length;
    const again = lost.get(node.data) ?? followCuts(full, cuts, node.data);
    cut(node, again);
    return cuts.length - again.length;
  }

  /** A text that was marked before is marked again. */
  function remark(text: Text): boolean {
    const cuts = lost.get(text.data);
    if (!cuts || byNode.has(text) || byPiece.has(text) || text.parentElement?.closest(MARK_TAG)) return false;
    lost.delete(text.data);
    cut(text, cuts);
    return true;
  }

  function* textsIn(node: Node): Generator<Text> {
    if (node.nodeType === Node.TEXT_NODE) yield node as Text;
    const texts = root.ownerDocument.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) yield texts.currentNode as Text;
  }

  /** Texts that the page made or wrote again are marked again; copies that it made of our marks are taken out. */
  function welcome(records: readonly MutationRecord[]): void {
    for (const { type, target, addedNodes } of records) {
      if (type === 'characterData' && target.isConnected) remark(target as Text);
      for (const added of addedNodes) {
        if (!added.isConnected) continue;
        if (added.nodeType === Node.ELEMENT_NODE) {
          unwindStrays((added as Element).getElementsByTagName(MARK_TAG));
          if ((added as Element).localName === MARK_TAG) unwindStrays([added as Element]);
        }
        if (lost.size === 0) continue;
        const again = [...textsIn(added)].filter((text) => remark(text));
        if (again.length > 0 && added.nodeType === Node.ELEMENT_NODE && !root.contains(added))
          onMoved(added as Element);
      }
    }
  }

  return {
    all: () => byNode.values(),
    of: ownerOf,
    cut,
    release,
    repair(records) {
      let gone = 0;
      for (const chain of touched(records)) gone += mend(chain);
      welcome(records);
      return gone;
    },
    releaseAll() {
      for (const chain of [...byNode.values()]) release(chain);
      lost.clear();
    },
  };
}
