/**
 * A calendar date as precise as its support: `YYYY`, `YYYY-MM` or `YYYY-MM-DD` (proleptic Gregorian).
 * Plain strings, so that records stay readable in YAML and JSON and compare as text within one precision.
 */
export type PartialDate = string;

/** A full day, `YYYY-MM-DD`. */
export type Day = string;

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether `value` is a well-formed partial date that the calendar has. */
export function isPartialDate(value: string): value is PartialDate {
  const found = SHAPE.exec(value);
  if (!found) return false;
  const [, year, month, day] = found;
  if (month === undefined) return true;
  if (Number(month) < 1 || Number(month) > 12) return false;
  if (day === undefined) return true;
  return Number(day) >= 1 && Number(day) <= daysInMonth(Number(year), Number(month));
}

/** The number of days of a month (1–12) of a year. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The first day that `date` may mean: `2018` → `2018-01-01`. */
export function firstDay(date: PartialDate): Day {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

/** The last day that `date` may mean: `2018-02` → `2018-02-28`. */
export function lastDay(date: PartialDate): Day {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length === 7) {
    const days = daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5, 7)));
    return `${date}-${String(days).padStart(2, '0')}`;
  }
  return date;
}

const DAY_MS = 86_400_000;

/** Whole days from one day to another; negative when `to` lies before `from`. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

/** Three answers, because a year alone cannot always be compared with a day. */
export type Compared = 'before' | 'after' | 'open';

/**
 * Whether all of `date` lies before `day`, all of it on or after it, or neither is certain.
 * `after` includes the day itself: something that began on a day holds on that day.
 */
export function compareWithDay(date: PartialDate, day: Day): Compared {
  if (firstDay(date) >= day) return firstDay(date) === day && lastDay(date) !== day ? 'open' : 'after';
  return lastDay(date) < day ? 'before' : 'open';
}
