import type { Day } from '../knowledge/partial-date';
import { civilOf, type DayNumber, numberOfDay, weekdayOf } from '../story/dates/calendar';
import { type CalendarValue, readValue } from '../story/dates/timex-value';
import { longMonth, shortMonth } from './dates';
import { ordinal, say, type Word } from './say';

const PARTS_OF_DAY: Record<string, Word> = {
  MO: 'morning',
  MI: 'midday',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
  DT: 'daytime',
};
const SEASONS: Record<string, Word> = {
  SP: 'springOf',
  SU: 'summerOf',
  FA: 'autumnOf',
  AU: 'autumnOf',
  WI: 'winterOf',
};
const QUARTERS: readonly Word[] = ['quarter1', 'quarter2', 'quarter3', 'quarter4'];
const HALVES: readonly Word[] = ['half1', 'half2'];

const day = (number: DayNumber) => {
  const { year, month, day: d } = civilOf(number);
  return say('dayOfMonth', d, shortMonth(month), year);
};

/** "6–12 May 2019", "29 Apr – 5 May 2019", "30 Dec 2019 – 5 Jan 2020". */
function range(first: DayNumber, last: DayNumber): string {
  const [a, b] = [civilOf(first), civilOf(last)];
  if (a.year !== b.year) return say('termFromTo', day(first), day(last));
  if (a.month !== b.month) return say('rangeInYear', a.day, shortMonth(a.month), day(last));
  return say('rangeInMonth', a.day, day(last));
}

/** "09:30" of `T09:30`, "morning" of `TMO`. */
function timeOf(time: string): string {
  const part = PARTS_OF_DAY[time.slice(1)];
  if (part) return say(part);
  const clock = /^T(\d\d)(?::(\d\d))?(?::\d\d)?(Z)?/.exec(time);
  if (!clock) return '';
  const said = `${clock[1]}:${clock[2] ?? '00'}`;
  return clock[3] ? say('clockUtc', said) : said;
}

function plain(value: string, found: CalendarValue): string {
  const { year, month } = civilOf(found.first);
  switch (found.granularity) {
    case 'time': {
      const time = timeOf(found.time ?? '');
      return time ? say('dayAndTime', day(found.first), time) : day(found.first);
    }
    case 'day':
      return day(found.first);
    case 'weekend':
      return say('weekendOf', range(found.first, found.last));
    case 'week':
      return range(found.first, found.last);
    case 'month':
      return say('monthOfYear', longMonth(month), year);
    case 'season':
      // A winter runs into the next year.
      return say(SEASONS[value.slice(-2)] ?? 'springOf', year, String(year + 1).slice(2));
    case 'quarter':
      return say('partOfYear', say(QUARTERS[(month - 1) / 3] ?? 'quarter1'), year);
    case 'half':
      return say('partOfYear', say(month === 1 ? 'half1' : 'half2'), year);
    case 'year':
      return `${year}`;
    case 'decade':
      return say('decadeOf', year);
    case 'century':
      return say('centuryOf', ordinal(year / 100 + 1));
  }
}

const NEAR: Record<'week' | 'weekend', Record<number, Word>> = {
  week: { [-1]: 'lastWeek', 0: 'thisWeek', 1: 'nextWeek' },
  weekend: { [-1]: 'lastWeekend', 0: 'thisWeekend', 1: 'nextWeekend' },
};

/** "last week" and the like for weeks, where the day of publication is known. */
function relative({ granularity, first }: CalendarValue, published: Day | undefined): string | undefined {
  if (!published || (granularity !== 'week' && granularity !== 'weekend')) return undefined;
  const monday = (number: DayNumber) => number - weekdayOf(number);
  const word = NEAR[granularity][(monday(first) - monday(numberOfDay(published))) / 7];
  return word && say(word);
}

/** TIMEX3 modifiers in words. */
const MODIFIERS: Record<string, Word> = {
  START: 'earlyTime',
  MID: 'midTime',
  END: 'lateTime',
  APPROX: 'aboutTime',
  BEFORE: 'beforeTime',
  AFTER: 'afterTime',
  ON_OR_BEFORE: 'byTime',
  ON_OR_AFTER: 'fromDate',
  MORE_THAN: 'moreThan',
  LESS_THAN: 'lessThan',
  EQUAL_OR_MORE: 'atLeast',
  EQUAL_OR_LESS: 'atMost',
};

/**
 * A value in words, as precise as the story gives it: "July 2018", "last week, 6–12 May 2019", "after 2 Aug 2019", "about 1990".
 * @param date a TIMEX3 value with its modifier
 * @param published the day that "last week" is seen from; without it no such words stand
 * @returns '' for values that name no time of the calendar ('' itself, `PRESENT_REF`, lengths, underspecified values)
 */
export function storyDateText(date: { value: string; mod?: string }, published?: Day): string {
  const found = readValue(date.value);
  if (!found) return '';
  const modifier = date.mod ? MODIFIERS[date.mod] : undefined;
  const modified = (words: string) => (modifier ? say(modifier, words) : words);
  const near = relative(found, published);
  if (near) return say('nearAndDate', modified(near), range(found.first, found.last));
  const words = plain(date.value, found);
  return modified(found.fiscal ? say('fiscalTime', words) : words);
}

/**
 * The same words beside a year that already stands in the margin: "8 Dec 1987" → "8 Dec", "2016" → "during the year".
 * The year stays where a word alone would be left of them ("about 1990").
 */
export function besideYear(words: string, year: string): string {
  if (words === year) return say('duringTheYear');
  const part = [...QUARTERS, ...HALVES].map((word) => say(word)).find((one) => say('partOfYear', one, year) === words);
  if (part) return part;
  if (!words.endsWith(` ${year}`)) return words;
  const short = words.slice(0, -year.length - 1);
  const leftAlone = [...Object.values(MODIFIERS), 'fiscalTime' as const].some((word) => say(word, '').trim() === short);
  return leftAlone ? words : short;
}
