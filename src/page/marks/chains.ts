import { type Chain, cutNode, dissolve, stateOf, uncut } from './chain';
import { followCuts } from './follow';
import { MARK_TAG, unwind } from './mark-element';
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

/** @param root the article's root, where texts that come back are looked for */
export function makeChains(root: Element): Chains {
  const byNode = new Map<Text, Chain>();
  const byPiece = new WeakMap<Node, Chain>();
  /** Cuts by full text, of nodes that left the document. */
  const lost = new Map<string, Cut[]>();

  function cut(node: Text, cuts: Cut[]): void {
    if (cuts.length === 0 || byNode.has(node)) return;
    const chain = cutNode(node, cuts);
    byNode.set(node, chain);
    for (const { node: piece } of chain.pieces) byPiece.set(piece, chain);
  }

  function forget(chain: Chain): void {
    byNode.delete(chain.node);
    for (const { node } of chain.pieces) byPiece.delete(node);
  }

  function release(chain: Chain): void {
    forget(chain);
    // What others made of our pieces is theirs to keep.
    if (stateOf(chain) === 'taken') dissolve(chain);
    else uncut(chain, chain.node.data === chain.head);
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
    uncut(chain, state !== 'rewritten');
    if (!node.isConnected) {
      if (state !== 'rewritten') remember(chain);
      return 0;
    }
    if (state === 'refused') return cuts.length;
    const again = state === 'rewritten' ? followCuts(full, cuts, node.data) : cuts;
    cut(node, again);
    return cuts.length - again.length;
  }

  /** Texts that the page made again are marked again; copies that it made of our marks are taken out. */
  function welcome(records: readonly MutationRecord[]): void {
    for (const { addedNodes } of records)
      for (const added of addedNodes) {
        if (!added.isConnected) continue;
        if (added.nodeType === Node.ELEMENT_NODE) {
          const strays = [...(added as Element).getElementsByTagName(MARK_TAG)];
          if ((added as Element).localName === MARK_TAG) strays.push(added as Element);
          for (const stray of strays) if (!byPiece.has(stray)) unwind(stray);
        }
        if (lost.size === 0 || !root.isConnected) continue;
        const texts = root.ownerDocument.createTreeWalker(added, NodeFilter.SHOW_TEXT);
        const found: Text[] = [];
        if (added.nodeType === Node.TEXT_NODE) found.push(added as Text);
        while (texts.nextNode()) found.push(texts.currentNode as Text);
        for (const text of found) {
          const cuts = lost.get(text.data);
          if (!cuts || byNode.has(text) || byPiece.has(text) || text.parentElement?.closest(MARK_TAG)) continue;
          lost.delete(text.data);
          cut(text, cuts);
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
