import type { Form, FormRule } from '../knowledge/types';
import type { Reading, Span, Word } from './types';
import { phraseWords } from './words';

/** A form of a record, where it ends in the trie. */
export interface Entry {
  id: string;
  /** `short` forms need the story to make them sure; `full` forms stand by themselves but for their rule. */
  by: 'full' | 'short';
  rule?: FormRule;
  words: number;
  /** For each word: what its letters must look like in the story. */
  letters: Letters[];
  /** What stands before each word, where that is more than a space or hyphen: a bracket, a comma, quotation marks. */
  gaps: (string | undefined)[];
}

/** `any` case; an initial `capital` or all capitals; `capitals` throughout; `exact` as the surface given. */
type Letters = 'any' | 'capital' | 'capitals' | { exact: string };

/** A tree over the folded words of forms. */
export interface Trie {
  next: Map<string, Trie>;
  entries: Entry[];
}

/** Where a form stands in the story, before its rule is asked. Indexes are into `reading.words`; `last` is inclusive. */
export interface Hit extends Span {
  first: number;
  last: number;
  entry: Entry;
}

export function emptyTrie(): Trie {
  return { next: new Map(), entries: [] };
}

/** Nouns that agreements' names end with; the press writes them in either case. */
const GENERIC = new Set(
  'treaty treaties accord accords agreement agreements pact pacts deal convention conventions protocol memorandum regime declaration initiative act framework process'.split(
    ' ',
  ),
);

function lettersOf(surface: string, folded: string, index: number, count: number, gap: string): Letters {
  if (surface === surface.toLowerCase()) return 'any';
  if (index > 0 && (GENERIC.has(folded) || /[-‐‑–]$/.test(gap))) return 'any';
  if (surface === surface.toUpperCase() && folded.length > 1 && count === 1) return 'capitals';
  return 'capital';
}

/** Adds one form of a record. */
export function addForm(trie: Trie, form: Form, id: string, by: Entry['by']): void {
  const rule = typeof form === 'string' ? undefined : form;
  const words = phraseWords(typeof form === 'string' ? form : form.form);
  if (words.length === 0) return;
  let node = trie;
  for (const { folded } of words) {
    let next = node.next.get(folded);
    if (!next) {
      next = emptyTrie();
      node.next.set(folded, next);
    }
    node = next;
  }
  const letters = words.map(
    ({ surface, folded, gap }, index): Letters =>
      rule?.exactCase ? { exact: surface } : lettersOf(surface, folded, index, words.length, gap),
  );
  const gaps = words.map(({ gap }, index) => (index === 0 || isSoft(gap) ? undefined : plainGap(gap)));
  node.entries.push({ id, by, words: words.length, letters, gaps, ...(rule ? { rule } : {}) });
}

function fits(surface: string, letters: Letters): boolean {
  if (letters === 'any') return true;
  if (typeof letters === 'object') return surface === letters.exact;
  if (letters === 'capitals') return surface === surface.toUpperCase();
  const first = surface.charAt(0);
  return first !== first.toLowerCase() || first === first.toUpperCase();
}

/** A space, a line's end or a hyphen: what may stand between the words of any name. */
function isSoft(gap: string): boolean {
  return gap === ' ' || gap === '-' || /^[^\S\n]*\n?[^\S\n]*$/.test(gap) || /^\s?[-‐‑–]\s?$/.test(gap);
}

/** Quotation marks of all kinds are one; white space does not count. */
function plainGap(gap: string): string {
  return gap.replace(/["“”«»]/g, '"').replace(/\s/g, '');
}

/** Words whose full stop is no end of a name: initials, "Jr.", "Gen.". */
const STOPPED = /^(?:\p{L}|jr|sr|gen|lt|col|sen|rep|gov|dr|mr|mrs|ms|adm|st)$/u;

function joins(gap: string, before: string): boolean {
  return isSoft(gap) || (/^\.\s*$/.test(gap) && STOPPED.test(before));
}

/**
 * Finds every place where a form of the trie stands, rules not asked yet. One pass over the words.
 * A short acronym in brackets inside a name is passed over: "Intermediate-Range Nuclear Forces (INF) Treaty".
 */
export function findHits(reading: Reading, trie: Trie): Hit[] {
  const { text, words } = reading;
  const hits: Hit[] = [];
  const surfaces: string[] = [];
  const gaps: (string | undefined)[] = [];
  const take = (node: Trie, first: number, last: number) => {
    for (const entry of node.entries) {
      const fitting = entry.letters.every(
        (letters, index) =>
          fits(surfaces[index] ?? '', letters) && (gaps[index] === undefined || gaps[index] === entry.gaps[index]),
      );
      if (!fitting) continue;
      const start = words[first]?.start ?? 0;
      hits.push({ first, last, entry, start, end: words[last]?.end ?? start });
    }
  };
  const walk = (node: Trie, first: number, at: number, depth: number) => {
    const word = words[at];
    if (!word) return;
    const before = words[at - 1];
    gaps[depth] = undefined;
    if (depth > 0 && before) {
      const gap = text.slice(before.end, word.start);
      if (gap.length > 4) return;
      if (gap === ' (' && isBracketedAcronym(text, word)) walk(node, first, at + 1, depth);
      if (!joins(gap, before.folded) && !(gap === ') ' && isBracketedAcronym(text, before)))
        gaps[depth] = plainGap(gap);
    }
    const next = node.next.get(word.folded);
    if (!next) return;
    surfaces[depth] = word.surface;
    if (next.entries.length > 0) take(next, first, at);
    if (next.next.size > 0) walk(next, first, at + 1, depth + 1);
  };
  for (let first = 0; first < words.length; first++) walk(trie, first, first, 0);
  return hits;
}

/** Whether the word stands alone in brackets, in capitals: "(INF)". */
function isBracketedAcronym(text: string, { start, end, surface }: Word): boolean {
  return text[start - 1] === '(' && text[end] === ')' && surface.length <= 8 && surface === surface.toUpperCase();
}
