import type { Mention, Reading, TreatyFound } from '../types';

/** "the treaty", "the accord": words that continue an agreement named before. */
const REFERENCE =
  /\b[Tt]he (treaty|pact|accord|accords|agreement|deal|convention)\b(?![-\s]+(?:between|of|on|with|to|for|that|which)\b)/g;

/** How far back, in sentences, the agreement may have been named. */
const REACH = 2;

/**
 * References to an agreement: only where the story has named exactly one before, and that not long ago.
 * @param found the story's agreements with their named mentions
 */
export function referencesTo(reading: Reading, found: TreatyFound[]): { id: string; mention: Mention }[] {
  const named = found
    .flatMap(({ id, mentions }) => mentions.map(({ start, end }) => ({ id, start, end })))
    .sort((a, b) => a.start - b.start);
  if (named.length === 0) return [];
  const references: { id: string; mention: Mention }[] = [];
  let last: { id: string; end: number } | undefined;
  let next = 0;
  const ids = new Set<string>();
  let sentence = 0;
  for (const match of reading.text.matchAll(REFERENCE)) {
    const start = match.index + 4;
    const end = match.index + match[0].length;
    for (; (named[next]?.start ?? Infinity) < start; next++) {
      last = named[next];
      if (last) ids.add(last.id);
    }
    if (!last || ids.size !== 1 || last.end > start || (named[next]?.start ?? Infinity) < end) continue;
    while ((reading.sentences[sentence]?.end ?? Infinity) <= start) sentence++;
    const reach = reading.sentences[Math.max(0, sentence - REACH)]?.start ?? 0;
    if (last.end < reach) continue;
    const whole = match.index;
    references.push({
      id: last.id,
      mention: { start: whole, end, surface: reading.text.slice(whole, end), by: 'reference' },
    });
    last = { id: last.id, end };
  }
  return references;
}
