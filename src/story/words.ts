import { fold } from './fold';
import { plainWordEnd } from './plain-word';
import type { Sentence, Word } from './types';

/** Possessive endings are matched to be passed over; "U.S." and "O'Leary" are one word, "Kim-Un" and "al-Assad" two. */
const WORD =
  /['’][sS](?![\p{L}\p{M}])|\p{L}(?:\.\p{L})+(?!\p{L})\.?|[\p{L}\p{M}\p{N}]+(?:['’‘ʼ`](?![sS](?![\p{L}\p{M}]))[\p{L}\p{M}\p{N}]+)*/uy;

const isPossessive = (found: string) => found.length === 2 && (found[0] === "'" || found[0] === '’');

/** Calls `take` with the bounds of every word between `from` and `to`. */
function eachWord(text: string, from: number, to: number, take: (start: number, end: number, plain: boolean) => void) {
  let at = from;
  while (at < to) {
    const end = plainWordEnd(text, at, to);
    if (end > 0) {
      take(at, end, true);
      at = end;
      continue;
    }
    const code = text.charCodeAt(at);
    if (code === 32 || code === 44 || code === 46 || code === 10) {
      at++;
      continue;
    }
    WORD.lastIndex = at;
    const found = WORD.exec(text)?.[0].slice(0, to - at);
    if (found === undefined) {
      at++;
      continue;
    }
    if (!isPossessive(found)) take(at, at + found.length, false);
    at += found.length;
  }
}

/**
 * Cuts sentences into the words that names are made of.
 * @returns words by `start`, without possessive endings
 */
export function wordsOf(text: string, sentences: Sentence[]): Word[] {
  const words: Word[] = [];
  sentences.forEach(({ start: from, end: to }, sentence) => {
    eachWord(text, from, to, (start, end, plain) => {
      const surface = text.slice(start, end);
      words.push({ start, end, surface, folded: plain ? surface.toLowerCase() : fold(surface), sentence });
    });
  });
  return words;
}

/** The words of a phrase of the knowledge base, as `wordsOf` cuts them, with what stands before each. */
export function phraseWords(phrase: string): { surface: string; folded: string; gap: string }[] {
  const words: { surface: string; folded: string; gap: string }[] = [];
  let before = 0;
  eachWord(phrase, 0, phrase.length, (start, end, plain) => {
    const surface = phrase.slice(start, end);
    words.push({ surface, folded: plain ? surface.toLowerCase() : fold(surface), gap: phrase.slice(before, start) });
    before = end;
  });
  return words;
}
