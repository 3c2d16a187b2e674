import type { Day } from '../../knowledge/partial-date';
import { type DayNumber, dayNumberOf, dayOf, isCivilDay, mondayOf } from './calendar';

export type Granularity =
  | 'time'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'season'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century';

/** A calendar value as numbers: what it names and the first and last day that it may mean. */
export interface CalendarValue {
  granularity: Granularity;
  first: DayNumber;
  last: DayNumber;
  /** `T…`: the time or part of day, for granularity `time`. */
  time?: string;
  /** A fiscal year's ends differ from the calendar's by country; `first` and `last` are the calendar's. */
  fiscal?: true;
}

/** First month of a season, of those on the northern half of the earth; winter runs into the next year. */
const SEASONS: Record<string, number> = { SP: 3, SU: 6, FA: 9, AU: 9, WI: 12 };

const months = (granularity: Granularity, year: number, month: number, count: number): CalendarValue => ({
  granularity,
  first: dayNumberOf(year, month, 1),
  last: dayNumberOf(year, month + count, 1) - 1,
});

function ofYear(year: number, rest: string): CalendarValue | undefined {
  if (rest === '') return months('year', year, 1, 12);
  const quarter = /^-Q([1-4])$/.exec(rest);
  if (quarter) return months('quarter', year, Number(quarter[1]) * 3 - 2, 3);
  const half = /^-H([12])$/.exec(rest);
  if (half) return months('half', year, half[1] === '1' ? 1 : 7, 6);
  const week = /^-W(\d\d)(-WE)?$/.exec(rest);
  if (week) {
    const monday = mondayOf({ year, week: Number(week[1]) });
    if (Number(week[1]) < 1 || Number(week[1]) > 53) return undefined;
    return week[2]
      ? { granularity: 'weekend', first: monday + 5, last: monday + 6 }
      : { granularity: 'week', first: monday, last: monday + 6 };
  }
  const season = SEASONS[rest.slice(1)];
  if (season) return months('season', year, season, 3);
  const month = /^-(\d\d)$/.exec(rest);
  if (month && Number(month[1]) >= 1 && Number(month[1]) <= 12) return months('month', year, Number(month[1]), 1);
  return undefined;
}

/**
 * Reads a TIMEX3 value that names a stretch of the calendar.
 * @returns undefined for durations, references (`PRESENT_REF`), underspecified values and anything malformed
 */
export function readValue(value: string): CalendarValue | undefined {
  const day = /^(\d{4})-(\d\d)-(\d\d)(T.+)?$/.exec(value);
  if (day) {
    const [year, month, date] = [Number(day[1]), Number(day[2]), Number(day[3])];
    if (!isCivilDay(year, month, date)) return undefined;
    const number = dayNumberOf(year, month, date);
    return day[4]
      ? { granularity: 'time', first: number, last: number, time: day[4] }
      : { granularity: 'day', first: number, last: number };
  }
  const fiscal = /^FY(\d{4})(-.+)?$/.exec(value);
  if (fiscal) {
    const found = ofYear(Number(fiscal[1]), fiscal[2] ?? '');
    return found && { ...found, fiscal: true };
  }
  const year = /^(\d{4})(-.+)?$/.exec(value);
  if (year) return ofYear(Number(year[1]), year[2] ?? '');
  if (/^\d{3}$/.test(value)) return months('decade', Number(value) * 10, 1, 120);
  if (/^\d{2}$/.test(value)) return months('century', Number(value) * 100, 1, 1200);
  return undefined;
}

/** First and last day that a TIMEX3 value may mean, to sort by; undefined where it names no stretch of the calendar. */
export function daysOfValue(value: string): { from: Day; to: Day } | undefined {
  const found = readValue(value);
  return found && { from: dayOf(found.first), to: dayOf(found.last) };
}

/** How fine a TIMEX3 value is; undefined where it names no stretch of the calendar. */
export function granularityOf(value: string): Granularity | undefined {
  return readValue(value)?.granularity;
}
