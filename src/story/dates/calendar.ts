import type { Day } from '../../knowledge/partial-date';

/** Days since 1970-01-01, proleptic Gregorian. */
export type DayNumber = number;

export interface CivilDay {
  year: number;
  /** 1–12 */
  month: number;
  /** 1–31 */
  day: number;
}

/** A number in at least so many digits: 7 as "07". */
export const pad = (number: number, width = 2) => String(number).padStart(width, '0');

/** The day number of a civil day; days and months beyond their range run over into the next. */
export function dayNumberOf(year: number, month: number, day: number): DayNumber {
  return Math.round(new Date(0).setUTCFullYear(year, month - 1, day) / 86_400_000);
}

/** The civil day of a day number. */
export function civilOf(number: DayNumber): CivilDay {
  const date = new Date(number * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** `YYYY-MM-DD` of a day number. */
export function dayOf(number: DayNumber): Day {
  const { year, month, day } = civilOf(number);
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
}

/** The day number of `YYYY-MM-DD`. */
export function numberOfDay(day: Day): DayNumber {
  return dayNumberOf(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10)));
}

/** Monday is 1, Sunday 7. */
export function weekdayOf(number: DayNumber): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

export interface IsoWeek {
  year: number;
  week: number;
}

/** The ISO 8601 week that a day lies in. */
export function isoWeekOf(number: DayNumber): IsoWeek {
  const thursday = number - weekdayOf(number) + 4;
  const { year } = civilOf(thursday);
  return { year, week: Math.floor((thursday - dayNumberOf(year, 1, 1)) / 7) + 1 };
}

/** The Monday of an ISO week; weeks beyond the year run over into the next. */
export function mondayOf({ year, week }: IsoWeek): DayNumber {
  const fourth = dayNumberOf(year, 1, 4);
  return fourth - weekdayOf(fourth) + 1 + (week - 1) * 7;
}

/** Whether the calendar has this day. */
export function isCivilDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** The number of days of a month. */
function daysIn(year: number, month: number): number {
  return dayNumberOf(year, month + 1, 1) - dayNumberOf(year, month, 1);
}
