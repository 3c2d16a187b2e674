import type { Reading } from '../types';

/** What newspapers call an agreement of any kind. */
const KIND_WORDS = new Set('accord accords agreement agreements deal pact treaty'.split(' '));

/**
 * Where a mention ends with the word behind it that only says what kind of thing it names: "the JCPOA deal", "the
 * truce agreement". So the knowledge base need not list each name once more with each of these words.
 * @param last index of the mention's last word
 * @returns the offset behind the kind word, or undefined where none follows
 */
export function endOfKindWord(reading: Reading, last: number): number | undefined {
  const own = reading.words[last];
  const next = reading.words[last + 1];
  if (!own || !next || KIND_WORDS.has(own.folded) || !KIND_WORDS.has(next.surface)) return undefined;
  return reading.text.slice(own.end, next.start) === ' ' ? next.end : undefined;
}
