import type { Day } from '../knowledge/partial-date';
import { besideYear } from '../words/story-date';
import type { Entry } from './entry';
import { byDate, type Timeline } from './model';

/** What the reader chose to see. */
export interface TimelineView {
  order: 'date' | 'story';
  /** Dates of the story's treaties, and terms of its people, that the story does not tell. */
  treatyDates: boolean;
  terms: boolean;
  /** Only what concerns this person or treaty. */
  only?: string;
}

export const PLAIN_VIEW: TimelineView = { order: 'date', treatyDates: true, terms: false };

/** A line of the list. */
export type Row =
  | { kind: 'entry'; entry: Entry; year: string; when: string }
  | { kind: 'gap'; key: string; years: number }
  | { kind: 'day'; day: Day };

/** Years without an entry from which on a gap is drawn short and labelled. */
const GAP_YEARS = 3;
const YEAR_MS = 365.2425 * 86_400_000;

const yearsBetween = (from: Day, to: Day) => (Date.parse(to) - Date.parse(from)) / YEAR_MS;

/** The entries that the view lets through, in its order; without the undated. */
export function entriesIn(timeline: Timeline, view: TimelineView): Entry[] {
  const wanted = (entry: Entry) =>
    view.only === undefined || [...entry.people, ...entry.treaties].some(({ id }) => id === view.only);
  if (view.order === 'story') return timeline.told.filter(wanted).sort((a, b) => a.start - b.start);
  const background = timeline.background.filter(({ source }) => (source === 'term' ? view.terms : view.treatyDates));
  return [...timeline.told, ...background].filter(wanted).sort(byDate);
}

/** Entries as lines: years named once, long gaps short, the story's day as a line of its own. */
export function rowsOf(timeline: Timeline, view: TimelineView): Row[] {
  const entries = entriesIn(timeline, view);
  if (view.order === 'story') return entries.map((entry) => ({ kind: 'entry', entry, year: '', when: entry.when }));
  const rows: Row[] = [];
  const day = timeline.published;
  let year = '';
  let reached: Day | undefined;
  let dayDrawn = day === undefined;
  const gapTo = (next: Day, key: string) => {
    const years = reached === undefined ? 0 : yearsBetween(reached, next);
    if (years >= GAP_YEARS) rows.push({ kind: 'gap', key: `gap-${key}`, years: Math.round(years) });
  };
  const drawDay = (of: Day) => {
    gapTo(of, 'day');
    rows.push({ kind: 'day', day: of });
    reached = of;
    dayDrawn = true;
  };
  for (const entry of entries) {
    if (!dayDrawn && day !== undefined && entry.side === 'after') drawDay(day);
    const from = entry.from ?? '';
    gapTo(from, entry.key);
    const own = from.slice(0, 4);
    rows.push({ kind: 'entry', entry, year: own === year ? '' : own, when: besideYear(entry.when, own) });
    year = own;
    if (reached === undefined || from > reached) reached = from;
  }
  if (!dayDrawn && day !== undefined) drawDay(day);
  return rows;
}

/** The key of the line that the list opens at: the story's day, else the first that the story itself tells. */
export function beginningOf(rows: readonly Row[]): string {
  if (rows.some(({ kind }) => kind === 'day')) return 'day';
  for (const row of rows) if (row.kind === 'entry' && row.entry.source === 'story') return row.entry.key;
  return '';
}

/** The told entry that the reader's eye is on: the one whose sentence holds `offset`, else the last one begun before it. */
export function entryAt(timeline: Timeline, offset: number): string | undefined {
  const told = [...timeline.told, ...timeline.undated].sort((a, b) => a.start - b.start);
  const holding = told.find((entry) =>
    [entry, ...entry.also].some(({ start, end }) => start <= offset && offset < end),
  );
  return (holding ?? told.filter(({ start }) => start <= offset).at(-1))?.key;
}
