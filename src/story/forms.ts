import type { Form, FormRule } from '../knowledge/types';
import type { Reading, Span, Word } from './types';
import { phraseWords } from './words';

/** A form of a record, where it ends in the trie. */
export interface Entry {
  id: string;
  /** `short` forms need the story to make them sure; `full` forms stand by themselves but for their rule. */
  by: 'full' | 'short';
  form: string;
  rule?: FormRule;
  /** How its words must be written; worked out when a story first has them. */
  shape?: Shape;
  /** While it waits for a story that has its first word: the form with the same first word that was added before it. */
  before?: Entry;
}

interface Shape {
  /** For each word: what its letters must look like in the story. */
  letters: Letters[];
  /** What stands before each word, where that is more than a space or hyphen: a bracket, a comma, quotation marks. */
  gaps: (string | undefined)[];
}

/** `any` case; an initial `capital` or all capitals; `capitals` throughout; `exact` as the surface given. */
type Letters = 'any' | 'capital' | 'capitals' | { exact: string };

/** A tree over the folded words of forms. */
interface Trie {
  next?: Map<string, Trie>;
  entries?: Entry[];
}

/** All forms of one kind by their first folded word. Each word's tree grows when a story first has the word. */
export interface FormIndex {
  /** The last form that was added; it leads to the one before it. */
  waiting: Map<string, Entry>;
  trees: Map<string, Trie>;
}

/** An index without forms. All of them are added before the first story is read. */
export const emptyIndex = (): FormIndex => ({ waiting: new Map(), trees: new Map() });

/** Where a form stands in the story, before its rule is asked. Indexes are into `reading.words`; `last` is inclusive. */
export interface Hit extends Span {
  first: number;
  last: number;
  entry: Entry;
  /** A middle name or initial of the story's that the form does not have: "Viktorovich", "V". */
  middle?: string;
}

/** What a search for names of people takes besides hits. */
export interface NameSearch {
  /** The places that would be hits but for their being written small. */
  slips: Hit[];
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

const PLAIN = /^[A-Za-z]+(?:[ -][A-Za-z]+)*$/;

function foldedWords(form: string): string[] {
  return PLAIN.test(form) ? form.toLowerCase().split(/[ -]/) : phraseWords(form).map(({ folded }) => folded);
}

const LETTERS_ONLY = /^[A-Za-z]+$/;

/** The first word of a form. Plain ones, nearly all, are cut without `phraseWords`: there are thousands at every start. */
function firstFolded(form: string): string | undefined {
  const space = form.indexOf(' ');
  const first = space < 0 ? form : form.slice(0, space);
  return LETTERS_ONLY.test(first) ? first.toLowerCase() : phraseWords(form)[0]?.folded;
}

/** Adds one form of a record. */
export function addForm(index: FormIndex, form: Form, id: string, by: Entry['by']): void {
  const entry: Entry = typeof form === 'string' ? { id, by, form } : { id, by, form: form.form, rule: form };
  const first = firstFolded(entry.form);
  if (first === undefined) return;
  const known = index.waiting.get(first);
  if (known) entry.before = known;
  index.waiting.set(first, entry);
}

/** The tree of forms that begin with a word. */
function treeOf(index: FormIndex, first: string): Trie | undefined {
  const waiting = index.waiting.get(first);
  if (!waiting) return index.trees.get(first);
  const tree: Trie = {};
  const entries: Entry[] = [];
  for (let entry: Entry | undefined = waiting; entry; entry = entry.before) entries.push(entry);
  for (const entry of entries.reverse()) grow(tree, entry);
  index.trees.set(first, tree);
  index.waiting.delete(first);
  return tree;
}

function grow(tree: Trie, entry: Entry): void {
  let node = tree;
  for (const word of foldedWords(entry.form).slice(1)) {
    node.next ??= new Map();
    const next: Trie = node.next.get(word) ?? {};
    node.next.set(word, next);
    node = next;
  }
  node.entries ??= [];
  node.entries.push(entry);
}

function shapeOf(entry: Entry): Shape {
  if (entry.shape) return entry.shape;
  const words = phraseWords(entry.form);
  const letters = words.map(
    ({ surface, folded, gap }, index): Letters =>
      entry.rule?.exactCase ? { exact: surface } : lettersOf(surface, folded, index, words.length, gap),
  );
  const gaps = words.map(({ gap }, index) => (index === 0 || isSoft(gap) ? undefined : plainGap(gap)));
  entry.shape = { letters, gaps };
  return entry.shape;
}

/** Whether the words are the form's but for the case of its last one at least: "vladimir putin", "Vladimir putin". */
function isSlip(surfaces: string[], { letters }: Shape): boolean {
  const last = letters.length - 1;
  if (letters.some((asked) => typeof asked === 'object') || letters[last] === 'any') return false;
  if (/\p{Lu}/u.test(surfaces[last] ?? '')) return false;
  return letters.every((asked, index) => fits(surfaces[index] ?? '', asked) || !/\p{Lu}/u.test(surfaces[index] ?? ''));
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
  if (gap === ' ' || gap === '-') return true;
  return gap.length < 4 && (/^[^\S\n]*\n?[^\S\n]*$/.test(gap) || /^\s?[-‐‑–]\s?$/.test(gap));
}

/** Quotation marks of all kinds are one; white space does not count. */
function plainGap(gap: string): string {
  return gap.replace(/["“”«»]/g, '"').replace(/\s/g, '');
}

/** Words whose full stop is no end of a name: initials, "Jr.", "Gen.". */
const STOPPED = /^(?:\p{L}|jr|sr|gen|lt|col|sen|rep|gov|dr|mr|mrs|ms|adm|st)$/u;

/** A Russian patronymic, or the initial of one or of another middle name. */
const MIDDLE = /^(?:\p{Lu}|\p{Lu}\p{Ll}+(?:vich|ich|vna|ichna))$/u;

function joins(gap: string, before: string): boolean {
  return isSoft(gap) || (/^\.\s*$/.test(gap) && STOPPED.test(before));
}

/**
 * Finds every place where a form of the index stands, rules not asked yet. One pass over the words.
 * A short acronym in brackets inside a name is passed over: "Intermediate-Range Nuclear Forces (INF) Treaty".
 * @param names for forms of people: a patronymic or an initial inside a name is passed over, and names written small are taken
 */
export function findHits(reading: Reading, index: FormIndex, names?: NameSearch): Hit[] {
  const { text, words } = reading;
  const hits: Hit[] = [];
  const surfaces: string[] = [];
  const gaps: (string | undefined)[] = [];
  let middle: string | undefined;
  const take = (node: Trie, first: number, last: number) => {
    for (const entry of node.entries ?? []) {
      const shape = shapeOf(entry);
      const { letters } = shape;
      if (!letters.every((_, index) => gaps[index] === undefined || gaps[index] === shape.gaps[index])) continue;
      const fitting = letters.every((asked, index) => fits(surfaces[index] ?? '', asked));
      if (!fitting && !(names && !middle && isSlip(surfaces, shape))) continue;
      const start = words[first]?.start ?? 0;
      const hit: Hit = { first, last, entry, start, end: words[last]?.end ?? start };
      (fitting ? hits : names?.slips)?.push(middle === undefined ? hit : { ...hit, middle });
    }
  };
  const walk = (node: Trie, first: number, at: number, depth: number) => {
    const word = words[at];
    if (!word) return;
    const before = words[at - 1];
    gaps[depth] = undefined;
    if (before) {
      const gap = text.slice(before.end, word.start);
      if (gap.length > 4) return;
      if (gap === ' (' && isBracketedAcronym(text, word)) walk(node, first, at + 1, depth);
      if (!joins(gap, before.folded) && !(gap === ') ' && isBracketedAcronym(text, before)))
        gaps[depth] = plainGap(gap);
    }
    const next = node.next?.get(word.folded);
    if (!next) {
      if (!names || middle !== undefined || !MIDDLE.test(word.surface)) return;
      middle = word.folded;
      walk(node, first, at + 1, depth);
      middle = undefined;
      return;
    }
    surfaces[depth] = word.surface;
    if (next.entries) take(next, first, at);
    if (next.next) walk(next, first, at + 1, depth + 1);
  };
  words.forEach(({ folded, surface }, first) => {
    const tree = treeOf(index, folded);
    if (!tree) return;
    surfaces[0] = surface;
    if (tree.entries) take(tree, first, first);
    if (tree.next) walk(tree, first, first + 1, 1);
  });
  return hits;
}

/** Whether the word stands alone in brackets, in capitals: "(INF)". */
function isBracketedAcronym(text: string, { start, end, surface }: Word): boolean {
  return text[start - 1] === '(' && text[end] === ')' && surface.length <= 8 && surface === surface.toUpperCase();
}
