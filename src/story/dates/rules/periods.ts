import { civilOf, dayNumberOf, dayOf, pad } from '../calendar';
import { easterOf, nthWeekday, unitAround, yearValue } from '../reckon';
import { type Candidate, type Direction, fixed, fromPublished, pattern, type Rule } from '../rule';
import { GAP, YEAR } from '../words';

const candidate = (found: RegExpExecArray, resolve: Candidate['resolve']): Candidate => ({
  start: found.index,
  end: found.index + found[0].length,
  type: 'DATE',
  takes: 'period',
  resolve,
});

const NTH: Record<string, number> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  '1st': 1,
  '2nd': 2,
  '3rd': 3,
  '4th': 4,
  opening: 1,
  final: 4,
  last: 4,
};

/** Year of a numbered part of the year without one: the nearest that has begun, or for what is to come that has not ended. */
function yearOfPart(firstMonth: number, months: number, today: number, direction: Direction): number {
  const { year, month } = civilOf(today);
  if (direction === 'future') return firstMonth + months - 1 >= month ? year : year + 1;
  return firstMonth <= month ? year : year - 1;
}

const YEAR_TAIL = `(?:${GAP}(?:of${GAP}|in${GAP})?(?:the${GAP})?(?<fiscal2>fiscal${GAP})?(?:year${GAP})?(?:(?<year>${YEAR})|(?<near>(?:this|last|next)${GAP}year)|(?<own>(?<=of${GAP}the${GAP})year)))?`;

/** "the third quarter of 2012", "Q3", "third-quarter", "the first half of the year". */
const partsOfYear: Rule = {
  begins: ['first', 'second', 'third', 'fourth', 'final', 'last', 'q', '#'],
  pattern: pattern(
    `(?:(?<nth>first|second|third|fourth|final|last|[1-4](?:st|nd|rd|th))(?:-|${GAP})(?<fiscal1>fiscal${GAP})?(?<what>quarter|half)\\b(?!-)|(?<year0>${YEAR})${GAP}?(?<q0>Q[1-4])\\b|(?<q>Q[1-4])\\b)${YEAR_TAIL}`,
  ),
  read(found, text) {
    const { nth, what, q0, q, year0, year, near, own, fiscal1, fiscal2 } = found.groups ?? {};
    const half = what?.toLowerCase() === 'half';
    const number = nth
      ? half && /^(?:final|last)$/i.test(nth)
        ? 2
        : (NTH[nth.toLowerCase()] ?? 1)
      : Number((q0 ?? q ?? 'Q1')[1]);
    if (half && (number > 2 || !(year || near || own))) return undefined;
    // "the last quarter" alone is the one that ended.
    if (/^last$/i.test(nth ?? '') && !(year || near || own)) return undefined;
    if (
      what &&
      !half &&
      /^\s+(?:of|to)\s+(?!(?:the\s+)?(?:fiscal|year|this|last|next|\d{4}))/i.test(
        text.slice(found.index + found[0].length, found.index + found[0].length + 30),
      ) &&
      !year &&
      !near &&
      !own
    )
      return undefined;
    const months = half ? 6 : 3;
    const first = (number - 1) * months + 1;
    const prefix = fiscal1 || fiscal2 ? 'FY' : '';
    const value = (y: number) => `${prefix}${yearValue(y)}-${half ? 'H' : 'Q'}${number}`;
    const given = year ?? year0;
    if (given) return candidate(found, fixed(value(Number(given))));
    const shift = near ? { last: -1, this: 0, next: 1 }[near.toLowerCase().slice(0, 4)] : undefined;
    return candidate(
      found,
      fromPublished((today, from) =>
        value(
          shift !== undefined || own
            ? civilOf(today).year + (shift ?? 0)
            : yearOfPart(first, months, today, from.direction),
        ),
      ),
    );
  },
};

/** "fiscal 2010", "fiscal year 2010", "FY2010", "the 2010 fiscal year", "this fiscal year". */
const fiscalYears: Rule = {
  begins: [
    'fiscal',
    'financial',
    'fy',
    'fy2010',
    '#',
    'this',
    'last',
    'next',
    'the',
    ...Array.from({ length: 60 }, (_, n) => [`fy${pad(n)}`, `fy${2000 + n}`]).flat(),
  ],
  pattern: pattern(
    `(?:(?:fiscal|financial)${GAP}(?:year${GAP})?(?<year>${YEAR})|FY${GAP}?(?<fy>${YEAR}|\\d\\d\\b)|(?<year2>${YEAR})${GAP}(?:fiscal|financial)${GAP}year|(?:(?<near>this|last|next|the${GAP}(?:current|last|next|coming|previous)|the)${GAP})(?:fiscal|financial)${GAP}year)\\b`,
  ),
  read(found) {
    const { year, fy, year2, near } = found.groups ?? {};
    const given = year ?? year2 ?? (fy && (fy.length === 2 ? `20${fy}` : fy));
    if (given) return candidate(found, fixed(`FY${given}`));
    const shift = /last|previous/i.test(near ?? '') ? -1 : /next|coming/i.test(near ?? '') ? 1 : 0;
    return candidate(
      found,
      fromPublished((today) => `FY${unitAround(today, 'year', shift)}`),
    );
  },
};

const SEASONS: Record<string, { code: string; month: number }> = {
  spring: { code: 'SP', month: 3 },
  summer: { code: 'SU', month: 6 },
  autumn: { code: 'FA', month: 9 },
  fall: { code: 'FA', month: 9 },
  winter: { code: 'WI', month: 12 },
};

/** "the summer of 2013", "winter 2015-16", "last spring", "this fall", "the autumn". */
const seasons: Rule = {
  begins: ['spring', 'summer', 'autumn', 'fall', 'winter', 'last', 'this', 'next', 'the', 'that'],
  pattern: pattern(
    `(?:(?<which>last|this|next|the|that|the${GAP}(?:previous|following|coming))${GAP})?(?<season>spring|summer|autumn|fall|winter)\\b(?!-)(?:(?:,|${GAP}of)?${GAP}(?<year>${YEAR})(?:[-/–]\\d\\d(?:\\d\\d)?\\b)?)?`,
  ),
  read(found, text) {
    const { which, season = '', year } = found.groups ?? {};
    const known = SEASONS[season.toLowerCase()];
    if (!known) return undefined;
    const manner = (which ?? '').toLowerCase();
    const after = text.slice(found.index + found[0].length, found.index + found[0].length + 12);
    if (year) {
      if (
        /^fall$/i.test(season) &&
        !which &&
        !/\b(?:in|of|since|by|until)\s+$/i.test(text.slice(Math.max(0, found.index - 8), found.index)) &&
        /^[a-z]/.test(season)
      )
        return undefined;
      return candidate(found, fixed(`${year}-${known.code}`));
    }
    if (!which) {
      // "by late summer", "until winter": a season of one year, where "in summer" may be any.
      const before = text.slice(Math.max(0, found.index - 10), found.index);
      if (
        !/\b(?:by|until|till|since|late|early|mid)[\s-]+$/i.test(before) ||
        !/^\s*(?:[.,;:)]|$|\s\p{Ll})/u.test(after)
      )
        return undefined;
      if (/^fall$/i.test(season) && !/^\s*(?:[.,;:)]|$)/.test(after)) return undefined;
    }
    if (manner === 'the' || manner === 'that') {
      if (/^fall$/i.test(season) && !/^\s*(?:[.,;)]|$|(?:and|but|when|before|after)\b)/.test(after)) return undefined;
      if (/^\s+(?:of|olympics?|games|palace|camp|school|break|session)\b/i.test(after)) return undefined;
      const before = text.slice(Math.max(0, found.index - 10), found.index);
      if (manner === 'the' && !/\b(?:in|during|over|until|by|through|since|of|for|at)\s+$/i.test(before))
        return undefined;
    }
    if (/^fall$/i.test(season) && /^\s+(?:of|in|from)\s/.test(after) && manner !== 'last' && manner !== 'next')
      return undefined;
    return candidate(
      found,
      fromPublished((today, from) => {
        const now = civilOf(today);
        // In January and February the winter that is on began the year before.
        const own = known.code === 'WI' && now.month <= 2 ? now.year - 1 : now.year;
        if (/last|previous/.test(manner)) return `${now.month > known.month + 2 ? own : own - 1}-${known.code}`;
        if (/next|coming|following/.test(manner)) return `${now.month < known.month ? own : own + 1}-${known.code}`;
        // "This winter was cold", said in May.
        if (manner === 'this' && from.direction === 'past' && now.month < known.month && own === now.year)
          return `${own - 1}-${known.code}`;
        if (manner === 'this') return `${own}-${known.code}`;
        if (from.direction === 'future') return `${now.month <= known.month + 2 ? own : own + 1}-${known.code}`;
        const begun = now.month >= known.month || known.code === 'WI' ? own : own - 1;
        // Where no verb tells, the nearest: in March "by late summer" is this year's.
        const nearer = from.direction !== 'past' && begun < now.year && known.month - now.month < 6;
        return `${nearer ? own : begun}-${known.code}`;
      }),
    );
  },
};

const HOLIDAYS: { name: string; day(year: number): number }[] = [
  { name: `christmas${GAP}eve`, day: (y) => dayNumberOf(y, 12, 24) },
  { name: `(?:christmas(?:${GAP}day)?)`, day: (y) => dayNumberOf(y, 12, 25) },
  { name: `boxing${GAP}day`, day: (y) => dayNumberOf(y, 12, 26) },
  { name: `new${GAP}year['’]?s['’]?${GAP}eve`, day: (y) => dayNumberOf(y, 12, 31) },
  { name: `new${GAP}year['’]?s['’]?${GAP}day`, day: (y) => dayNumberOf(y, 1, 1) },
  { name: `valentine['’]?s${GAP}day`, day: (y) => dayNumberOf(y, 2, 14) },
  { name: 'halloween', day: (y) => dayNumberOf(y, 10, 31) },
  { name: `veterans['’]?${GAP}day`, day: (y) => dayNumberOf(y, 11, 11) },
  { name: `independence${GAP}day(?!${GAP}\\()`, day: (y) => dayNumberOf(y, 7, 4) },
  { name: `(?:the${GAP})?fourth${GAP}of${GAP}july`, day: (y) => dayNumberOf(y, 7, 4) },
  { name: `thanksgiving(?:${GAP}day)?`, day: (y) => nthWeekday(y, 11, 4, 4) },
  { name: `labou?r${GAP}day`, day: (y) => nthWeekday(y, 9, 1, 1) },
  { name: `memorial${GAP}day`, day: (y) => nthWeekday(y, 5, 1, -1) },
  { name: `good${GAP}friday(?!${GAP}(?:agreement|accord|peace|deal))`, day: (y) => easterOf(y) - 2 },
  { name: `easter${GAP}monday`, day: (y) => easterOf(y) + 1 },
  { name: `easter(?:${GAP}sunday)?`, day: (y) => easterOf(y) },
];

const IN_NAME = /(?<!\b(?:On|At|By|For|Since|Before|After|Until|During|In|From|Till|And))(?<=\p{Lu}\p{Ll}+)\s$/u;

/** "Christmas", "Thanksgiving", "Good Friday 2010": the feast nearest in the direction of the sentence. */
const holidays: Rule = {
  begins: [
    'christmas',
    'boxing',
    'new',
    'valentine',
    'valentines',
    'halloween',
    'veterans',
    'fourth',
    'the',
    'thanksgiving',
    'labor',
    'labour',
    'memorial',
    'good',
    'easter',
    'independence',
    'last',
    'this',
    'next',
  ],
  pattern: pattern(
    `(?:(?<which>last|this|next)${GAP})?(?<name>${HOLIDAYS.map(({ name }) => name).join('|')})\\b(?:(?:,|${GAP}of)?${GAP}(?<year>${YEAR}))?`,
  ),
  read(found, text) {
    const { which, name = '', year } = found.groups ?? {};
    if (/^[a-z]/.test(name) && !/^the/.test(name)) return undefined;
    const feast = HOLIDAYS.find((each) => new RegExp(`^(?:${each.name})$`, 'i').test(name));
    const after = text.slice(found.index + found[0].length, found.index + found[0].length + 16);
    if (
      !feast ||
      /^(?:-|['’]s|\s+(?:tree|part|sales|gift|card|shopping|season|holiday|market|period|bombing|present|massacre|weekend|speech|message|Island|parade|dinner))/i.test(
        after,
      )
    )
      return undefined;
    if (
      /independence/i.test(name) &&
      !/\b(?:U\.S\.|America)/.test(text.slice(Math.max(0, found.index - 60), found.index))
    )
      return undefined;
    // A surname, or a part of another name.
    if (IN_NAME.test(text.slice(Math.max(0, found.index - 20), found.index))) return undefined;
    if (year) return candidate(found, fixed(dayOf(feast.day(Number(year)))));
    return candidate(
      found,
      fromPublished((today, from) => {
        const now = civilOf(today).year;
        const manner = which?.toLowerCase();
        if (manner === 'last') return dayOf(feast.day(feast.day(now) < today ? now : now - 1));
        if (manner === 'next') return dayOf(feast.day(feast.day(now) > today ? now : now + 1));
        if (manner === 'this') return dayOf(feast.day(now));
        const year3 = [now - 1, now, now + 1].map((y) => feast.day(y));
        const near = year3.reduce((best, each) => (Math.abs(each - today) < Math.abs(best - today) ? each : best));
        if (from.direction === 'past' && near > today) return dayOf(feast.day(feast.day(now) <= today ? now : now - 1));
        if (from.direction === 'future' && near < today)
          return dayOf(feast.day(feast.day(now) >= today ? now : now + 1));
        return dayOf(near);
      }),
    );
  },
};

export const periods: Rule[] = [partsOfYear, fiscalYears, seasons, holidays];
