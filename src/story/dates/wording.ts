import type { Day } from '../../knowledge/partial-date';
import type { TimexType } from '../types';
import { civilOf, type DayNumber, numberOfDay, weekdayOf } from './calendar';
import { type CalendarValue, readValue } from './timex-value';

/** What a wording is made of: a TIMEX3 value with its modifier. */
export interface WordedDate {
  value: string;
  type: TimexType;
  mod?: string;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const month = (number: number) => MONTHS[number - 1] ?? '';
/** Short names for days: "2 Aug 2019". */
const short = (number: number) => (number === 9 ? 'Sept' : month(number).slice(0, 3));

const PARTS_OF_DAY: Record<string, string> = {
  MO: 'morning',
  MI: 'midday',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
  DT: 'daytime',
};
const SEASONS = { SP: 'spring', SU: 'summer', FA: 'autumn', AU: 'autumn', WI: 'winter' } as const;
const ORDINALS = ['first', 'second', 'third', 'fourth'];
const UNITS: Record<string, string> = {
  Y: 'year',
  M: 'month',
  W: 'week',
  D: 'day',
  DE: 'decade',
  CE: 'century',
  Q: 'quarter',
  WE: 'weekend',
};
const CLOCK_UNITS: Record<string, string> = { H: 'hour', M: 'minute', S: 'second' };

const day = (number: DayNumber) => {
  const { year, month: m, day: d } = civilOf(number);
  return `${d} ${short(m)} ${year}`;
};

/** "6–12 May 2019", "29 Apr – 5 May 2019", "30 Dec 2019 – 5 Jan 2020". */
function range(first: DayNumber, last: DayNumber): string {
  const [a, b] = [civilOf(first), civilOf(last)];
  if (a.year !== b.year) return `${day(first)} – ${day(last)}`;
  if (a.month !== b.month) return `${a.day} ${short(a.month)} – ${day(last)}`;
  return `${a.day}–${day(last)}`;
}

/** "09:30" of `T09:30`, "morning" of `TMO`. */
function timeOf(time: string): string {
  const part = PARTS_OF_DAY[time.slice(1)];
  if (part) return part;
  const clock = /^T(\d\d)(?::(\d\d))?(?::\d\d)?(Z)?/.exec(time);
  return clock ? `${clock[1]}:${clock[2] ?? '00'}${clock[3] ? ' UTC' : ''}` : '';
}

function ordinal(number: number): string {
  const tail = number % 100 >= 11 && number % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
  return `${number}${tail}`;
}

function plain(value: string, found: CalendarValue): string {
  const { year, month: m } = civilOf(found.first);
  switch (found.granularity) {
    case 'time':
      return [day(found.first), timeOf(found.time ?? '')].filter(Boolean).join(', ');
    case 'day':
      return day(found.first);
    case 'weekend':
      return `weekend of ${range(found.first, found.last)}`;
    case 'week':
      return range(found.first, found.last);
    case 'month':
      return `${month(m)} ${year}`;
    case 'season': {
      const name = SEASONS[value.slice(-2) as keyof typeof SEASONS];
      return name === 'winter' ? `winter ${year}–${String(year + 1).slice(2)}` : `${name} ${year}`;
    }
    case 'quarter':
      return `${ORDINALS[(m - 1) / 3]} quarter of ${year}`;
    case 'half':
      return `${m === 1 ? 'first' : 'second'} half of ${year}`;
    case 'year':
      return `${year}`;
    case 'decade':
      return `${year}s`;
    case 'century':
      return `${ordinal(year / 100 + 1)} century`;
  }
}

/** "last week" and the like for weeks, where the day of publication is known. */
function relative(found: CalendarValue, published: Day | undefined): string | undefined {
  if (!published || (found.granularity !== 'week' && found.granularity !== 'weekend')) return undefined;
  const today = numberOfDay(published);
  const monday = (number: DayNumber) => number - weekdayOf(number);
  const own = (monday(found.first) - monday(today)) / 7;
  const word = new Map([
    [-1, 'last'],
    [0, 'this'],
    [1, 'next'],
  ]).get(own);
  return word && `${word} ${found.granularity}`;
}

const MODIFIERS: Record<string, (words: string) => string> = {
  START: (words) => `early ${words}`,
  MID: (words) => `mid-${words}`,
  END: (words) => `late ${words}`,
  APPROX: (words) => `about ${words}`,
  BEFORE: (words) => `before ${words}`,
  AFTER: (words) => `after ${words}`,
  ON_OR_BEFORE: (words) => `by ${words}`,
  ON_OR_AFTER: (words) => `from ${words}`,
  MORE_THAN: (words) => `more than ${words}`,
  LESS_THAN: (words) => `less than ${words}`,
  EQUAL_OR_MORE: (words) => `at least ${words}`,
  EQUAL_OR_LESS: (words) => `at most ${words}`,
};

/** "five years" comes as `P5Y`: "5 years". */
function duration(value: string): string | undefined {
  const found = /^P(T?)(\d+(?:\.\d+)?|X)([A-Z]{1,2})$/.exec(value);
  const unit = found && (found[1] ? CLOCK_UNITS : UNITS)[found[3] ?? ''];
  if (!found || !unit) return undefined;
  const plural = unit === 'century' ? 'centuries' : `${unit}s`;
  if (found[2] === 'X') return `some ${plural}`;
  return found[2] === '1' ? `1 ${unit}` : `${found[2]} ${plural}`;
}

/**
 * A value in English, as precise as the story gives it: "July 2018", "last week, 6–12 May 2019", "after 2 Aug 2019", "about 1990".
 * @param published the day that "last week" is seen from; without it no such words stand
 * @returns '' for values that name no time ('' itself, references such as `PRESENT_REF`, underspecified values)
 */
export function wordingOf(date: WordedDate, published?: Day): string {
  const modify = (date.mod && MODIFIERS[date.mod]) || ((words: string) => words);
  const found = readValue(date.value);
  if (!found) {
    const length = duration(date.value);
    if (length === undefined) return '';
    if (date.type !== 'SET') return modify(length);
    return length.startsWith('1 ') ? `every ${length.slice(2)}` : `every ${length}`;
  }
  const words = `${found.fiscal ? 'fiscal ' : ''}${plain(date.value, found)}`;
  const near = relative(found, published);
  if (!near) return modify(words);
  return `${modify(near)}, ${words.replace(/^weekend of /, '')}`;
}
