import { findDates } from '../../../../src/story/dates/find-dates';
import { openReading } from '../../../../src/story/reading';

/** The dates of a text as "surface = value" lines, with the modifier where there is one. */
export function datesIn(text: string, published?: string): string[] {
  return findDates(openReading({ text, ...(published ? { published } : {}) })).map(
    ({ surface, value, mod }) => `${surface} = ${value}${mod ? ` ${mod}` : ''}`,
  );
}
