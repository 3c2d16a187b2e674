import type { Day } from '../knowledge/partial-date';
import { dateText } from '../words/dates';
import type { Entry } from './entry';
import { drawnAsPlan } from './remark';

/** The overview, drawn to scale: all places are per cent of its width. */
export interface StripModel {
  dots: { key: string; x: number; level: number; shape: 'day' | 'wide' | 'plan' }[];
  /** Background events. */
  ticks: { key: string; x: number }[];
  /** The story's day. */
  day?: number;
  axis: { x: number; label: string }[];
  first: string;
  last: string;
}

const DAY_MS = 86_400_000;
const at = (day: Day) => Date.parse(day) / DAY_MS;
/** Columns that dots are stacked in: about the width of a dot and a half in a narrow popup. */
const COLUMNS = 44;
/** Dots that fit above each other; more are drawn on the topmost. */
const LEVELS = 5;
/** Labels closer than this would touch. */
const LABEL_GAP = 13;

const dayOfNumber = (number: number) => new Date(number * DAY_MS).toISOString().slice(0, 10);

/** Where the entries lie in time. Undefined for fewer than two different days: there is nothing to draw to scale. */
export function stripOf(entries: readonly Entry[], published: Day | undefined): StripModel | undefined {
  const dated = entries.flatMap((entry) => (entry.from && entry.to ? [{ entry, from: entry.from, to: entry.to }] : []));
  const days = dated.map(({ from }) => from);
  if (published) days.push(published);
  const told = dated.flatMap(({ entry, from }) => (entry.source === 'story' ? [from] : []));
  // Decades of a treaty's past would press a story's own weeks into one column: the strip begins where the story does.
  const begun = told.length > 0 && published ? [...told, published] : days;
  const first = begun.reduce((a, b) => (a < b ? a : b), '9999-12-31');
  const last = days.reduce((a, b) => (a > b ? a : b), '0000-01-01');
  if (dated.length === 0 || first >= last) return undefined;
  const margin = (at(last) - at(first)) * 0.02;
  const start = at(first) - margin;
  const length = at(last) + margin - start;
  /** What lies before the strip stands at its beginning. */
  const x = (day: Day) => Math.max(0, ((at(day) - start) / length) * 100);
  const column = (day: Day) => Math.floor((x(day) / 100) * COLUMNS);
  const filled = new Map<string, number>();
  const dots: StripModel['dots'] = [];
  const ticks: StripModel['ticks'] = [];
  for (const { entry, from } of dated) {
    if (entry.source !== 'story') {
      ticks.push({ key: entry.key, x: x(from) });
      continue;
    }
    const place = column(from);
    // Known and still to come never share a column: the story's day runs between them.
    const slot = `${place} ${entry.side}`;
    const level = filled.get(slot) ?? 0;
    filled.set(slot, level + 1);
    const centre = ((place + 0.5) / COLUMNS) * 100;
    dots.push({
      key: entry.key,
      x: clearOfDay(centre, entry.side === 'after', published === undefined ? undefined : x(published)),
      level: Math.min(level, LEVELS - 1),
      shape: drawnAsPlan(entry) ? 'plan' : entry.exact ? 'day' : 'wide',
    });
  }
  return {
    dots,
    ticks,
    ...(published ? { day: x(published) } : {}),
    axis: axisOf(start, length),
    first: first.slice(0, 4),
    last: last.slice(0, 4),
  };
}

/** Moves a dot that would hide under the line of the story's day to its own side of it. */
function clearOfDay(x: number, after: boolean, day: number | undefined): number {
  if (day === undefined) return x;
  const room = 1.5;
  return after ? Math.max(x, day + room) : Math.min(x, day - room);
}

function axisOf(start: number, length: number): StripModel['axis'] {
  const years = length / 365.2425;
  const [from, to] = [dayOfNumber(start), dayOfNumber(start + length)];
  if (years < 2) return axisOfMonths(start, length);
  const step = [1, 2, 5, 10, 20, 50, 100].find((size) => years / size <= 6) ?? 100;
  const labels: StripModel['axis'] = [];
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year++) {
    const place = ((at(`${String(year).padStart(4, '0')}-01-01`) - start) / length) * 100;
    if (year % step === 0 && place >= 0 && place <= 100) labels.push({ x: place, label: String(year) });
  }
  return apart(labels);
}

function axisOfMonths(start: number, length: number): StripModel['axis'] {
  const labels: StripModel['axis'] = [];
  const step = length > 200 ? 3 : 1;
  const cursor = new Date(start * DAY_MS);
  cursor.setUTCDate(1);
  for (; cursor.getTime() / DAY_MS <= start + length; cursor.setUTCMonth(cursor.getUTCMonth() + 1)) {
    const place = ((cursor.getTime() / DAY_MS - start) / length) * 100;
    if (place < 0 || cursor.getUTCMonth() % step !== 0) continue;
    labels.push({
      x: place,
      label: dateText(cursor.toISOString().slice(0, 7)),
    });
  }
  return apart(labels);
}

const apart = (labels: StripModel['axis']) => {
  const kept: StripModel['axis'] = [];
  for (const label of labels) if (label.x - (kept.at(-1)?.x ?? -100) >= LABEL_GAP) kept.push(label);
  return kept;
};
