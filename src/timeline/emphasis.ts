import type { Span } from '../story/types';
import type { Part } from './entry';

interface Emphasised extends Span {
  emphasis: NonNullable<Part['emphasis']>;
}

/**
 * Cuts a sentence into plain and emphasised pieces.
 * @param sentence its text, which begins at offset `start` of the story
 * @param spans what to emphasise, in offsets of the story; what lies outside or overlaps an earlier one is left out
 */
export function emphasise(sentence: string, start: number, spans: readonly Emphasised[]): Part[] {
  const parts: Part[] = [];
  let done = 0;
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const from = span.start - start;
    const to = span.end - start;
    if (from < done || to > sentence.length || from >= to) continue;
    if (from > done) parts.push({ text: sentence.slice(done, from) });
    parts.push({ text: sentence.slice(from, to), emphasis: span.emphasis });
    done = to;
  }
  if (done < sentence.length) parts.push({ text: sentence.slice(done) });
  return parts;
}
