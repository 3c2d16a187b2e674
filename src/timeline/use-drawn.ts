import { useEffect, useMemo, useState } from 'preact/hooks';
import { beginningOf, type Row } from './rows';

/** Lines that are drawn at once: as many as a popup shows before it is scrolled, and a few. */
const FIRST = 10;

/** The lines to draw first: those around the one that the list opens at. */
export function firstRows(rows: readonly Row[]): readonly Row[] {
  if (rows.length <= FIRST) return rows;
  const key = beginningOf(rows);
  const at = rows.findIndex((row) => (row.kind === 'day' ? 'day' : row.kind === 'entry' ? row.entry.key : '') === key);
  const start = Math.min(Math.max(0, at - FIRST / 2), rows.length - FIRST);
  return rows.slice(start, start + FIRST);
}

/** A page that is not in front paints nothing: it goes on after this many milliseconds. */
const NOT_PAINTED = 100;

/** Calls back once what has been drawn is painted. @returns how to have it not do so */
function afterPaint(call: () => void): () => void {
  const timers = new Set<ReturnType<typeof setTimeout>>();
  const later = (milliseconds: number) => timers.add(setTimeout(call, milliseconds));
  const frame = requestAnimationFrame(() => later(0));
  later(NOT_PAINTED);
  return () => {
    cancelAnimationFrame(frame);
    for (const timer of timers) clearTimeout(timer);
  };
}

/**
 * The lines of a long timeline in two steps, so that it shows as soon as a short one: first those that are seen first,
 * the others as soon as these are painted.
 */
export function useDrawn(rows: readonly Row[]): readonly Row[] {
  const [whole, setWhole] = useState(false);
  // Not in the effect itself: news that comes before the first paint has effects run at once.
  useEffect(() => afterPaint(() => setWhole(true)), []);
  return useMemo(() => (whole ? rows : firstRows(rows)), [whole, rows]);
}
