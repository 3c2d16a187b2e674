import type { Day } from '../knowledge/partial-date';
import { wordingOf } from '../story/dates/wording';
import type { EventFound } from '../story/types';
import { say } from '../words/say';

/** A story's date in the precision that the story gives it; '' where it names no time. */
export function whenText(date: EventFound['date'], published: Day | undefined): string {
  return wordingOf({ value: date.value, type: date.type, ...(date.mod ? { mod: date.mod } : {}) }, published);
}

/** The same beside a year that already stands in the margin: "8 Dec 1987" → "8 Dec", "2016" → "during the year". */
export function besideYear(words: string, year: string): string {
  if (words === year) return say('duringTheYear');
  const short = words.replace(new RegExp(`(?: of)? ${year}$`), '');
  return /^(about|early|late|mid|before|after|by|from|fiscal)$/.test(short) ? words : short;
}
