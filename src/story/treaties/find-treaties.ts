import type { Matcher } from '../matcher';
import type { Reading, TreatyFound } from '../types';

/** Finds the agreements that a story names, by the matcher's forms and their context rules. */
export function findTreaties(reading: Reading, matcher: Matcher): TreatyFound[] {
  const found: TreatyFound[] = [];
  for (const treaty of matcher.library.treaties.values()) {
    const mentions = [...reading.text.matchAll(new RegExp(`\\b${treaty.name}\\b`, 'g'))].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      surface: match[0],
      by: 'full' as const,
    }));
    if (mentions.length > 0) found.push({ id: treaty.id, name: treaty.name, mentions });
  }
  return found;
}
