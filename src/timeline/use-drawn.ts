import { useEffect, useMemo, useState } from 'preact/hooks';
import { beginningOf, type Row } from './rows';

/** Lines that are drawn at once: more than a popup or a phone shows before it is scrolled. */
const FIRST = 24;

/** The lines to draw first: those around the one that the list opens at. */
export function firstRows(rows: readonly Row[]): readonly Row[] {
  if (rows.length <= FIRST) return rows;
  const key = beginningOf(rows);
  const at = rows.findIndex((row) => (row.kind === 'day' ? 'day' : row.kind === 'entry' ? row.entry.key : '') === key);
  const start = Math.min(Math.max(0, at - FIRST / 2), rows.length - FIRST);
  return rows.slice(start, start + FIRST);
}

/**
 * The lines of a long timeline in two steps, so that it shows as soon as a short one: first those that are seen first,
 * the others as soon as these are painted.
 */
export function useDrawn(rows: readonly Row[]): readonly Row[] {
  const [whole, setWhole] = useState(false);
  // Effects run once what was drawn is painted.
  useEffect(() => setWhole(true), []);
  return useMemo(() => (whole ? rows : firstRows(rows)), [whole, rows]);
}
