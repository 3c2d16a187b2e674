import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Row } from './rows';

/** Lines that are drawn at once: more than a popup or a phone shows before it is scrolled. */
const FIRST = 24;

/** The lines to draw first: those around the story's day, or from the beginning. */
export function firstRows(rows: readonly Row[], aroundDay: boolean): readonly Row[] {
  if (rows.length <= FIRST) return rows;
  const day = aroundDay ? rows.findIndex(({ kind }) => kind === 'day') : -1;
  const start = Math.min(Math.max(0, day - FIRST / 2), rows.length - FIRST);
  return rows.slice(start, start + FIRST);
}

/**
 * The lines of a long timeline in two steps, so that it shows as soon as a short one: first those that are seen first,
 * the others as soon as these are painted.
 */
export function useDrawn(rows: readonly Row[], aroundDay: boolean): readonly Row[] {
  const [whole, setWhole] = useState(false);
  // Effects run once what was drawn is painted.
  useEffect(() => setWhole(true), []);
  return useMemo(() => (whole ? rows : firstRows(rows, aroundDay)), [whole, rows, aroundDay]);
}
