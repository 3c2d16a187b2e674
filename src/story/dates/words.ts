/** Pieces of patterns shared by the rules. All patterns are matched without regard to case; none can match an unbounded stretch. */

/** Between two words, in a text whose white space is evened: a space or a line break, never a blank line. */
export const GAP = '[ \\n]';
/** Between the parts of "two-year" and "two year". */
export const LINK = '[-‐‑ \\n]';

const MONTH_NAMES = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];
const WEEKDAY_NAMES = [
  ['monday', 'mon'],
  ['tuesday', 'tues', 'tue'],
  ['wednesday', 'wed'],
  ['thursday', 'thurs', 'thur', 'thu'],
  ['friday', 'fri'],
  ['saturday', 'sat'],
  ['sunday', 'sun'],
];

const numbered = (names: string[][]) =>
  new Map(names.flatMap((forms, index) => forms.map((form) => [form, index + 1])));
const MONTHS: ReadonlyMap<string, number> = numbered(MONTH_NAMES);
const WEEKDAYS: ReadonlyMap<string, number> = numbered(WEEKDAY_NAMES);

export const MONTH_WORDS = [...MONTHS.keys()];
export const WEEKDAY_WORDS = [...WEEKDAYS.keys()];

/** A month: full names, or abbreviations with or without their full stop. */
export const MONTH =
  '(?:january|february|march|april|june|july|august|september|october|november|december|may|(?:jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\\b\\.?)';
/** A weekday written in full. */
export const WEEKDAY = '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)';
/** A weekday, in full or abbreviated; only safe next to a date. */
export const ANY_WEEKDAY = `(?:${WEEKDAY}|(?:mon|tues|tue|wed|thurs|thur|thu|fri|sat|sun)\\b\\.?)`;
/** Day of the month, with or without its ending; never the head of a longer number. */
export const DAY = '(?:(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?\\b(?![.,:/]\\d|-\\d{3}))';
export const YEAR = '(?:(?:1[5-9]|20|21)\\d\\d\\b(?![.,]\\d))';

/** 1–12 of a month's name. */
export const monthOf = (word: string): number => MONTHS.get(word.toLowerCase().replace('.', '')) ?? 0;
/** 1 (Monday) – 7 of a weekday's name. */
export const weekdayNumber = (word: string): number => WEEKDAYS.get(word.toLowerCase().replace('.', '')) ?? 0;

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
export const NUMBER_WORDS = [...SMALL.slice(1), ...TENS];
const ONES = SMALL.slice(1, 10).join('|');

/** A number in digits or words, up to ninety-nine in words. */
export const NUMBER = `(?:\\d{1,3}(?:,\\d{3})?(?:\\.\\d{1,2})?(?![\\d,.]\\d)|(?:${TENS.join('|')})(?:${LINK}(?:${ONES}))?|${[...SMALL.slice(1)].reverse().join('|')})`;

/** The number that `NUMBER` matched. */
export function numberOf(words: string): number {
  if (/^\d/.test(words)) return Number(words.replace(',', ''));
  return words
    .toLowerCase()
    .split(/[^a-z]+/)
    .reduce((sum, word) => {
      const tens = TENS.indexOf(word);
      return sum + (tens >= 0 ? (tens + 2) * 10 : Math.max(0, SMALL.indexOf(word)));
    }, 0);
}

const ORDINAL_WORDS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first'.split(
    ' ',
  );
export const ORDINAL = `(?:\\d{1,2}(?:st|nd|rd|th)|${[...ORDINAL_WORDS].reverse().join('|')})`;
/** The number that `ORDINAL` matched. */
export const ordinalOf = (word: string): number =>
  /^\d/.test(word) ? Number.parseInt(word, 10) : ORDINAL_WORDS.indexOf(word.toLowerCase()) + 1;
export { ORDINAL_WORDS };

/** Parts of the day and their TIMEX3 letters. */
const PARTS: Record<string, string> = { morning: 'MO', midday: 'MI', afternoon: 'AF', evening: 'EV', night: 'NI' };
export const PART = '(?:morning|afternoon|evening|night)';
/** The TIMEX3 letters of a part of the day, "MO" for "morning"; '' for another word. */
export const partOf = (word: string): string => PARTS[word.toLowerCase()] ?? '';

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century';

export const UNIT =
  '(?:seconds?|minutes?|mins?|hours?|hrs?|days?|nights?|weekends?|weeks?|fortnights?|months?|quarters?|years?|yrs?|decades?|century|centuries)\\b';

/** The unit that `UNIT` matched. A fortnight is no unit of TIMEX3: callers count it as two weeks. */
export function unitOf(word: string): Unit {
  const one = word.toLowerCase().replace(/s$/, '');
  if (one === 'centurie') return 'century';
  if (one === 'min') return 'minute';
  if (one === 'hr') return 'hour';
  if (one === 'yr') return 'year';
  if (one === 'night') return 'day';
  if (one === 'fortnight') return 'week';
  return one as Unit;
}

const LETTERS: Record<Unit, string> = {
  second: 'TS',
  minute: 'TM',
  hour: 'TH',
  day: 'D',
  weekend: 'WE',
  week: 'W',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
};

/** The TIMEX3 value of a length: `P5Y`, `PT24H`, `PXM` for an unknown number. */
export function lengthValue(count: number | 'X', unit: Unit): string {
  const letters = LETTERS[unit];
  return letters.startsWith('T') ? `PT${count}${letters.slice(1)}` : `P${count}${letters}`;
}
