import { fold } from './fold';
import type { Sentence, Word } from './types';

/** Possessive endings are matched to be passed over; "U.S." and "O'Leary" are one word, "Kim-Un" and "al-Assad" two. */
const WORD =
  /['’][sS](?![\p{L}\p{M}])|\p{L}(?:\.\p{L})+(?!\p{L})\.?|[\p{L}\p{M}\p{N}]+(?:['’‘ʼ`](?![sS](?![\p{L}\p{M}]))[\p{L}\p{M}\p{N}]+)*/gu;

const isPossessive = (found: string) => found.length === 2 && (found[0] === "'" || found[0] === '’');

/**
 * Cuts sentences into the words that names are made of.
 * @returns words by `start`, without possessive endings
 */
export function wordsOf(text: string, sentences: Sentence[]): Word[] {
  const words: Word[] = [];
  sentences.forEach((sentence, index) => {
    for (const found of text.slice(sentence.start, sentence.end).matchAll(WORD)) {
      const surface = found[0];
      if (isPossessive(surface)) continue;
      const start = sentence.start + found.index;
      words.push({ start, end: start + surface.length, surface, folded: fold(surface), sentence: index });
    }
  });
  return words;
}

/** The words of a phrase of the knowledge base, as `wordsOf` cuts them, with what stands before each. */
export function phraseWords(phrase: string): { surface: string; folded: string; gap: string }[] {
  const words: { surface: string; folded: string; gap: string }[] = [];
  let end = 0;
  for (const found of phrase.matchAll(WORD)) {
    if (isPossessive(found[0])) continue;
    words.push({ surface: found[0], folded: fold(found[0]), gap: phrase.slice(end, found.index) });
    end = found.index + found[0].length;
  }
  return words;
}
