import { type Day, lastDay, type PartialDate } from './partial-date';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A date as precise as it is: "26 Apr 2018", "Apr 2018", "2018". */
export function dateText(date: PartialDate): string {
  const [year = '', month, day] = date.split('-');
  const words = month === undefined ? [year] : [MONTHS[Number(month) - 1] ?? '', year];
  return (day === undefined ? words : [String(Number(day)), ...words]).join(' ');
}

/** A time in office, by years: "2017–2018", "2021", "until 2018"; without an end "from 2018". */
export function yearsText(from: PartialDate | undefined, to: PartialDate | undefined): string {
  const start = from?.slice(0, 4);
  const end = to?.slice(0, 4);
  if (start && end) return start === end ? start : `${start}–${end}`;
  if (start) return `from ${start}`;
  return end ? `until ${end}` : '';
}

const DAY_MS = 86_400_000;

/** Whole days from one day to another; negative when `to` lies before `from`. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

function wholeMonths(from: Day, to: Day): number {
  const [y1 = 0, m1 = 0, d1 = 0] = from.split('-').map(Number);
  const [y2 = 0, m2 = 0, d2 = 0] = to.split('-').map(Number);
  return (y2 - y1) * 12 + (m2 - m1) - (d2 < d1 ? 1 : 0);
}

const count = (n: number, one: string) => `${n} ${one}${n === 1 ? '' : 's'}`;
const years = (n: number) => (n === 1 ? 'a year' : `${n} years`);

/**
 * How long something had lasted on a day: "12 days", "7 months", "just over a year", "almost 3 years".
 * Undefined where `from` is not a full day, or not before `day`.
 */
export function durationText(from: PartialDate, day: Day): string | undefined {
  if (from.length !== 10 || from >= day) return undefined;
  const months = wholeMonths(from, day);
  if (months < 2) return count(daysBetween(from, day), 'day');
  if (months < 11) return count(months, 'month');
  const full = Math.floor(months / 12);
  const rest = months % 12;
  if (rest >= 10) return `almost ${years(full + 1)}`;
  if (rest >= 3) return `${full === 1 ? 'a year' : `${full} years`} and ${count(rest, 'month')}`;
  return from.slice(5) === day.slice(5) ? years(full) : `just over ${years(full)}`;
}

/** How long after `day` something came, where that is short enough to matter: "80 days", "7 months", "2 years". */
export function laterText(date: PartialDate, day: Day): string | undefined {
  const months = date.length === 10 ? wholeMonths(day, date) : undefined;
  if (months === undefined || months >= 36 || lastDay(date) <= day) return undefined;
  const days = daysBetween(day, date);
  return days <= 100 ? count(days, 'day') : months < 24 ? count(months, 'month') : '2 years';
}

const SHORT_PARTIES: Record<string, string> = { 'United States': 'U.S.', 'United Kingdom': 'U.K.' };
const WITH_ARTICLE =
  /^(United |Soviet Union|Netherlands|Philippines|Czech Republic|Dominican Republic|.* Republic of |European Union|Warsaw Pact|U\.)/;

/** A party's name as it stands in running text: "the U.S.", "Russia". */
export function partyText(party: string): string {
  const name = SHORT_PARTIES[party] ?? party;
  return WITH_ARTICLE.test(name) ? `the ${name}` : name;
}

/** "A", "A and B", "A, B and C". */
export function listText(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
}
