import { civilOf, dayNumberOf, isCivilDay, pad, weekdayOf } from '../calendar';
import { unitAround, yearOfDay, yearValue } from '../reckon';
import { type Candidate, fixed, fromPublished, pattern, patternOf, type Rule } from '../rule';
import {
  ANY_WEEKDAY,
  DAY,
  GAP,
  MONTH,
  MONTH_WORDS,
  monthOf,
  PART,
  partOf,
  WEEKDAY_WORDS,
  weekdayNumber,
  YEAR,
} from '../words';
import { isLower, JOIN, NEAR } from './spelling';

const HEAD = `(?<weekday>${ANY_WEEKDAY})(?:,${GAP}?|${GAP})(?:the${GAP})?`;
const TAIL = `(?: ?,${GAP}?|${GAP}(?:of${GAP})?|-)(?<year>${YEAR})(?!,\\d{3})|,?${GAP}?['’](?<short>\\d\\d)\\b`;
const PART_TAIL = `${GAP}(?<part>${PART})\\b`;
/** A day that counts something after it is none: "May 10 percent". */
const COUNTS = /^\s*(?:%|percent\b|per cent\b|million\b|billion\b|people\b|troops\b|members\b|points\b)/i;

/** "March 11 this year". */
const NEAR_YEAR = /^,?\s+(?:of\s+)?(this|last|next)\s+year\b/i;

/** Days that became names: "the Sept. 11 attacks". By month and day: the year, and the words behind that tell. */
const NAMED_DAYS = new Map<string, { year: number; after: RegExp; alone?: true }>([
  [
    '09-11',
    {
      year: 2001,
      after: /^,?\s+(?:terror(?:ist)?\s+)?(?:attacks?|hijack\w*|terror\w*|plot|commission)\b/i,
      alone: true,
    },
  ],
  ['10-07', { year: 2023, after: /^\s+(?:\w+\s+)?(?:attacks?|massacre|assault|raid)\b/i, alone: true }],
  ['01-06', { year: 2021, after: /^\s+(?:\w+\s+)?(?:riots?|insurrection|committee|attack|assault)\b/i }],
]);
/** "the attacks of Sept. 11". */
const ATTACK_OF = /\b(?:attacks?|massacre|assault|raid|atrocit(?:y|ies)|events|riots?|insurrection)\s+of\s+$/i;
/** "since Sept. 11", "the post-Sept. 11 world": the day as the beginning of a time, months away from its own season. */
const TURNING_POINT = /\b(?:since|(?:the\s+)?(?:before|after|pre|post))[-\s]+$/i;
const MONTHS_AWAY = 45;

interface Parts {
  month: number;
  day: number;
  year?: number;
  part?: string;
  /** 1 (Monday) – 7, where it is named with the day: of the years that may be meant it tells the right one. */
  weekday?: number;
}

function dayCandidate(
  start: number,
  end: number,
  text: string,
  { month, day, year, part, weekday }: Parts,
): Candidate | undefined {
  if (!isCivilDay(year ?? 2000, month, day)) return undefined;
  const named = NAMED_DAYS.get(`${pad(month)}-${pad(day)}`);
  const before = text.slice(Math.max(0, start - 24), start);
  const known =
    named && (named.after.test(text.slice(end, end + 40)) || ATTACK_OF.test(before)) ? named.year : undefined;
  const turning = named?.alone && TURNING_POINT.test(before) ? named.year : undefined;
  const tail = part ? `T${part}` : '';
  /** The nearest year that has the day: 29 February is never more than eight years away. */
  const step = (y: number, by: number): number =>
    Array.from({ length: 9 }, (_, index) => y + by * index).find((each) => isCivilDay(each, month, day)) ?? y;
  const value = (y: number) => `${yearValue(y)}-${pad(month)}-${pad(day)}${tail}`;
  const fits = (y: number) => isCivilDay(y, month, day) && weekdayOf(dayNumberOf(y, month, day)) === weekday;
  /** The year nearest to the one guessed in which the day falls on the weekday named with it. */
  const agreed = (y: number): number =>
    weekday === undefined ? y : ([0, -1, 1, -2, 2].map((by) => y + by).find(fits) ?? y);
  return {
    start,
    end,
    type: part ? 'TIME' : 'DATE',
    takes: 'period',
    month,
    ...(year === undefined ? { inYear: (y: number) => fixed(value(y))() } : {}),
    resolve: (from) => {
      if (year !== undefined) return fixed(value(year))();
      if (
        known !== undefined &&
        (from.published === undefined || from.published >= Date.UTC(known, month - 1, day) / 864e5)
      )
        return fixed(value(known))();
      if (turning !== undefined && from.published !== undefined && from.published > dayNumberOf(turning, month, day)) {
        const nearest = yearOfDay(month, day, from.published, 'either');
        if (Math.abs(from.published - dayNumberOf(nearest, month, day)) > MONTHS_AWAY) return fixed(value(turning))();
      }
      const near = NEAR_YEAR.exec(text.slice(end, end + 24))?.[1];
      if (near)
        return fromPublished((today) =>
          value(step(Number(unitAround(today, 'year', NEAR[near.toLowerCase()] ?? 0)), -1)),
        )(from);
      const spoken = from.direction === 'future' && !from.pledged ? undefined : from.speaking('year');
      if (spoken) {
        const { year: y } = civilOf(spoken.found.first);
        // "It was made in July 2022. It was due to lapse on March 19": in the year after.
        const later =
          (from.direction === 'ahead' || from.pledged) && dayNumberOf(y, month, day) < spoken.found.first ? y + 1 : y;
        return { value: value(agreed(step(later, -1))), anchor: 'context' };
      }
      return fromPublished((today) =>
        // 29 February is one of a leap year.
        value(agreed(step(yearOfDay(month, day, today, from.direction), from.direction === 'future' ? 1 : -1))),
      )(from);
    },
  };
}

const yearOf = (groups: Record<string, string | undefined>): number | undefined => {
  if (groups.year) return Number(groups.year);
  if (groups.short) return Number(groups.short) > 40 ? 1900 + Number(groups.short) : 2000 + Number(groups.short);
  return undefined;
};
const partIn = (groups: Record<string, string | undefined>) => ({
  ...(groups.part ? { part: partOf(groups.part) } : {}),
  ...(groups.weekday ? { weekday: weekdayNumber(groups.weekday) } : {}),
});
const yearIn = (year: number | undefined) => (year === undefined ? {} : { year });

/** "Tuesday, May 14, 2019", "May 10-12", "Sept. 11 attacks". */
const monthFirst: Rule = {
  begins: [...MONTH_WORDS, ...WEEKDAY_WORDS],
  pattern: patternOf({
    before: HEAD,
    core: `(?<month>${MONTH})${GAP}?(?:the${GAP})?(?<day>${DAY})`,
    after: [
      `(?<list>(?:,${GAP}${DAY}){1,5}(?=,?${GAP}(?:and|or)${GAP}${DAY}),?)?(?<join>${JOIN})(?<day2>${DAY})(?!${GAP}?${MONTH}\\b)`,
      TAIL,
      PART_TAIL,
    ],
  }),
  read(found, text) {
    const groups = found.groups ?? {};
    const start = found.index;
    const monthAt = start + found[0].toLowerCase().indexOf(groups.month?.toLowerCase() ?? '');
    if (isLower(text, monthAt)) return undefined;
    if (COUNTS.test(text.slice(start + found[0].length, start + found[0].length + 20))) return undefined;
    const month = monthOf(groups.month ?? '');
    const year = yearOf(groups);
    const day = Number.parseInt(groups.day ?? '', 10);
    if (!groups.day2)
      return dayCandidate(start, start + found[0].length, text, { month, day, ...yearIn(year), ...partIn(groups) });
    const day2 = Number.parseInt(groups.day2, 10);
    const second = start + found[0].lastIndexOf(groups.day2, found[0].length - (groups.year ? 5 : 0));
    const list = groups.list ?? '';
    const cut = second - (groups.join?.length ?? 0) - list.length;
    const first = dayCandidate(start, cut, text, { month, day, ...yearIn(year) });
    if (day2 <= day) return first;
    const last = dayCandidate(second, start + found[0].length, text, { month, day: day2, ...yearIn(year) });
    // "March 13, 14 and 15"
    const between = [...list.matchAll(/\d{1,2}/g)].flatMap(({ 0: digits, index }) => {
      const at = cut + index;
      return dayCandidate(at, at + digits.length, text, { month, day: Number(digits), ...yearIn(year) }) ?? [];
    });
    return first && last ? [first, ...between, last] : undefined;
  },
};

/** "Tuesday 14 May 2019", "the 14th of May", "10-12 May". */
const dayFirst: Rule = {
  begins: ['#', 'the', ...WEEKDAY_WORDS],
  pattern: patternOf({
    before: HEAD,
    core: `(?:(?<day0>${DAY})(?<join>${JOIN}))?(?:the${GAP})?(?<day>${DAY})(?:${GAP}?(?:of${GAP})?|-)(?<month>${MONTH})\\b`,
    after: [TAIL, PART_TAIL],
  }),
  read(found, text) {
    const groups = found.groups ?? {};
    const start = found.index;
    const monthAt = start + found[0].toLowerCase().lastIndexOf(groups.month?.toLowerCase() ?? '');
    if (isLower(text, monthAt)) return undefined;
    const month = monthOf(groups.month ?? '');
    const year = yearOf(groups);
    const end = start + found[0].length;
    const day = Number.parseInt(groups.day ?? '', 10);
    if (!groups.day0) return dayCandidate(start, end, text, { month, day, ...yearIn(year), ...partIn(groups) });
    const day0 = Number.parseInt(groups.day0, 10);
    const cut = start + found[0].indexOf(groups.day0) + groups.day0.length;
    const first = dayCandidate(start, cut, text, { month, day: day0, ...yearIn(year) });
    const last = dayCandidate(cut + (groups.join?.length ?? 0), end, text, { month, day, ...yearIn(year) });
    return first && last && day0 < day ? [first, last] : last;
  },
};

/** "2019-05-14", "2019-05-14T10:00Z", "5/14/2019", "14/05/2019", "14.5.2019". */
const numeric: Rule = {
  begins: ['#'],
  pattern: pattern(
    '(?:(?<y>\\d{4})[-/](?<m>\\d\\d)[-/](?<d>\\d\\d)(?:T(?<time>\\d\\d:\\d\\d)(?::\\d\\d)?(?<zone>Z)?)?|(?<a>\\d{1,2})(?<mark>[/.-])(?<b>\\d{1,2})\\k<mark>(?<c>\\d{4}|\\d\\d))(?![\\d/]|[.-]\\d)',
  ),
  read(found, text) {
    const groups = found.groups ?? {};
    const start = found.index;
    const end = start + found[0].length;
    if (/[\d$€£.,/-]$/.test(text.slice(Math.max(0, start - 1), start))) return undefined;
    if (groups.y) {
      const [year, month, day] = [Number(groups.y), Number(groups.m), Number(groups.d)];
      if (!isCivilDay(year, month, day) || year < 1500 || year > 2199) return undefined;
      const value = `${groups.y}-${groups.m}-${groups.d}${groups.time ? `T${groups.time}${groups.zone ?? ''}` : ''}`;
      return { start, end, type: groups.time ? 'TIME' : 'DATE', takes: 'nothing', resolve: fixed(value) };
    }
    const [a, b] = [Number(groups.a), Number(groups.b)];
    const year = groups.c?.length === 2 ? (Number(groups.c) > 40 ? 1900 : 2000) + Number(groups.c) : Number(groups.c);
    if (groups.c?.length === 2 && groups.mark !== '/') return undefined;
    // Slashes are American unless the calendar forbids it; full stops are day first everywhere.
    const [month, day] = groups.mark === '.' || a > 12 ? [b, a] : [a, b];
    return year >= 1500 && year <= 2199 ? dayCandidate(start, end, text, { month, day, year }) : undefined;
  },
};

/** "9/11" alone, which became a name. */
const nineEleven: Rule = {
  begins: ['#'],
  pattern: pattern('9/11(?![\\d/])'),
  read(found, text) {
    const before = text.slice(Math.max(0, found.index - 8), found.index);
    if (/[\d$€£/.,]$/.test(before) || /\b(?:of|up|down|at)\s+$/i.test(before)) return undefined;
    return {
      start: found.index,
      end: found.index + 4,
      type: 'DATE',
      takes: 'nothing',
      resolve: ({ published }) =>
        published !== undefined && published < Date.UTC(2001, 8, 11) / 864e5 ? undefined : fixed('2001-09-11')(),
    };
  },
};

export const days: Rule[] = [monthFirst, dayFirst, numeric, nineEleven];
