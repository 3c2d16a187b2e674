import type { DateFound, Reading } from '../types';

/**
 * Finds the temporal expressions of a story and resolves them to TIMEX3 values.
 * @returns by `start`, never overlapping
 */
export function findDates(reading: Reading): DateFound[] {
  return [...reading.text.matchAll(/\b(?:19|20)\d\d\b/g)].map((match) => ({
    start: match.index,
    end: match.index + 4,
    surface: match[0],
    type: 'DATE' as const,
    value: match[0],
    anchor: 'none' as const,
  }));
}
