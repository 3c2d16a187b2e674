import { civilOf, type DayNumber, dayNumberOf, dayOf, isoWeekOf, pad, weekdayOf } from './calendar';
import type { Direction } from './rule';
import type { Unit } from './words';

/** A year as TIMEX3 writes it: "2019". */
export const yearValue = (year: number) => pad(year, 4);
/** A month as TIMEX3 writes it, "2019-05"; one beyond 1–12 runs over into the next or last year. */
export const monthValue = (year: number, month: number) => {
  const { year: y, month: m } = civilOf(dayNumberOf(year, month, 1));
  return `${yearValue(y)}-${pad(m)}`;
};
const weekValue = (day: DayNumber) => {
  const { year, week } = isoWeekOf(day);
  return `${yearValue(year)}-W${pad(week)}`;
};

const quarterValue = (day: DayNumber, shift: number) => {
  const { year, month } = civilOf(day);
  const index = year * 4 + Math.floor((month - 1) / 3) + shift;
  return `${yearValue(Math.floor(index / 4))}-Q${(index % 4) + 1}`;
};

/** The unit that a day lies in, moved by whole units: "last week" is −1. Lengths of the clock give the day. */
export function unitAround(day: DayNumber, unit: Unit, shift: number): string {
  const { year, month } = civilOf(day);
  switch (unit) {
    case 'week':
      return weekValue(day + 7 * shift);
    case 'weekend':
      return `${weekValue(day + 7 * shift)}-WE`;
    case 'month':
      return monthValue(year, month + shift);
    case 'quarter':
      return quarterValue(day, shift);
    case 'year':
      return yearValue(year + shift);
    case 'decade':
      return String(Math.floor(year / 10) + shift);
    case 'century':
      return String(Math.floor(year / 100) + shift);
    default:
      return dayOf(day + (unit === 'day' ? shift : 0));
  }
}

/**
 * A date moved by a number of units and as fine as the unit: three weeks before 14 May is a week, three years before a year.
 * @param count negative for the past; halves count to the next finer unit
 */
export function moved(day: DayNumber, unit: Unit, count: number): string {
  const { year, month } = civilOf(day);
  if (Number.isInteger(count)) return unitAround(day, unit, count);
  if (unit === 'year') return monthValue(year, month + Math.round(count * 12));
  if (unit === 'decade') return yearValue(year + Math.round(count * 10));
  if (unit === 'century') return yearValue(year + Math.round(count * 100));
  if (unit === 'month') return weekValue(day + Math.round(count * 30));
  return dayOf(day + Math.round(count * (unit === 'week' ? 7 : 1)));
}

/** The year of a bare month seen from `day`. */
export function yearOfMonth(month: number, day: DayNumber, direction: Direction): number {
  const now = civilOf(day);
  if (direction === 'past') return month <= now.month ? now.year : now.year - 1;
  if (direction === 'future') return month >= now.month ? now.year : now.year + 1;
  const apart = month - now.month;
  return apart > 6 ? now.year - 1 : apart < -6 ? now.year + 1 : now.year;
}

/** The year of a day and month without year seen from `day`. */
export function yearOfDay(month: number, date: number, day: DayNumber, direction: Direction): number {
  const { year } = civilOf(day);
  const here = dayNumberOf(year, month, date);
  // A few days beyond the day of publication is not last year: clocks, time zones and late edits.
  if (direction === 'past') return here <= day + 3 ? year : year - 1;
  if (direction === 'future') return here >= day - 3 ? year : year + 1;
  return here - day > 183 ? year - 1 : day - here > 183 ? year + 1 : year;
}

/** The day that a weekday means, seen from `day`, which itself counts in both directions. */
export function dayOfWeekday(weekday: number, day: DayNumber, direction: Direction): DayNumber {
  const back = (weekdayOf(day) - weekday + 7) % 7;
  return direction === 'future' || direction === 'ahead' ? day + ((7 - back) % 7) : day - back;
}

/** The weekend that "the weekend" or "this weekend" means. */
export function weekendAround(day: DayNumber, direction: Direction): string {
  const weekday = weekdayOf(day);
  const ended = direction === 'past' ? weekday <= 5 : direction === 'either' && weekday <= 3;
  return `${weekValue(ended ? day - 7 : day)}-WE`;
}

/** The n-th weekday of a month; from its end with −1. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): DayNumber {
  if (nth < 0) {
    const last = dayNumberOf(year, month + 1, 1) - 1;
    return last - ((weekdayOf(last) - weekday + 7) % 7);
  }
  const first = dayNumberOf(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1);
}

/** Easter Sunday of the Gregorian calendar (Meeus, Jones, Butcher). */
export function easterOf(year: number): DayNumber {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return dayNumberOf(year, Math.floor(sum / 31), (sum % 31) + 1);
}
