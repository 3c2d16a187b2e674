import { type Day, daysBetween, lastDay, type PartialDate } from '../knowledge/partial-date';
import { count, say } from './say';

/** The short name of a month (1–12): "Apr". */
export const shortMonth = (month: number): string => say('monthsShort').split(' ')[month - 1] ?? '';
/** Its full name: "April". */
export const longMonth = (month: number): string => say('monthsLong').split(' ')[month - 1] ?? '';

/** A date as precise as it is: "26 Apr 2018", "Apr 2018", "2018". */
export function dateText(date: PartialDate): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  const name = shortMonth(Number(month));
  return day === undefined ? say('monthOfYear', name, year) : say('dayOfMonth', Number(day), name, year);
}

/** When something happened, in a sentence: "on 5 Feb 2026", "in Feb 2026", "in 2026". */
export const inTimeText = (date: PartialDate): string => say(date.length === 10 ? 'onDate' : 'inTime', dateText(date));

/** A time from one date to another in words: "2017–2018", "from 2018", "until 2018"; '' without either. */
export function spanText(start: string | undefined, end: string | undefined): string {
  if (start && end) return start === end ? start : say('fromTo', start, end);
  if (start) return say('fromDate', start);
  return end ? say('untilDate', end) : '';
}

/** A time in office, by years: "2017–2018", "2021", "until 2018"; without an end "from 2018". */
export const yearsText = (from: PartialDate | undefined, to: PartialDate | undefined): string =>
  spanText(from?.slice(0, 4), to?.slice(0, 4));

function wholeMonths(from: Day, to: Day): number {
  const [y1 = 0, m1 = 0, d1 = 0] = from.split('-').map(Number);
  const [y2 = 0, m2 = 0, d2 = 0] = to.split('-').map(Number);
  return (y2 - y1) * 12 + (m2 - m1) - (d2 < d1 ? 1 : 0);
}

/**
 * How long something had lasted on a day: "12 days", "7 months", "just over a year", "almost 3 years".
 * Undefined where `from` is not a full day, or not before `day`.
 */
export function durationText(from: PartialDate, day: Day): string | undefined {
  if (from.length !== 10 || from >= day) return undefined;
  const months = wholeMonths(from, day);
  if (months < 2) return count('lengthDays', daysBetween(from, day));
  if (months < 11) return count('lengthMonths', months);
  const full = Math.floor(months / 12);
  const rest = months % 12;
  if (rest >= 10) return say('almostLength', count('lengthYears', full + 1));
  if (rest >= 3) return say('yearsAndMonths', count('lengthYears', full), count('lengthMonths', rest));
  const years = count('lengthYears', full);
  return from.slice(5) === day.slice(5) ? years : say('justOverLength', years);
}

/** How long after `day` something came, where that is short enough to matter: "80 days", "7 months", "2 years". */
export function laterText(date: PartialDate, day: Day): string | undefined {
  const months = date.length === 10 ? wholeMonths(day, date) : undefined;
  if (months === undefined || months >= 36 || lastDay(date) <= day) return undefined;
  const days = daysBetween(day, date);
  if (days <= 100) return count('lengthDays', days);
  return months < 24 ? count('lengthMonths', months) : count('lengthYears', 2);
}
