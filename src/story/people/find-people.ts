import type { Matcher } from '../matcher';
import type { PersonFound, Reading, TreatyFound } from '../types';

/** Finds the people of a story: known ones by the matcher's forms, others introduced in the story with a full name. */
export function findPeople(reading: Reading, matcher: Matcher, _treaties: TreatyFound[]): PersonFound[] {
  const found: PersonFound[] = [];
  for (const person of matcher.library.people.values()) {
    const mentions = [...reading.text.matchAll(new RegExp(`\\b${person.name}\\b`, 'g'))].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      surface: match[0],
      by: 'full' as const,
    }));
    if (mentions.length > 0) found.push({ id: person.id, name: person.name, known: true, mentions });
  }
  return found;
}
