import { dayOf as dayText, isCivilDay, pad } from '../calendar';
import { dayOfWeekday, monthValue, yearOfDay, yearOfMonth, yearValue } from '../reckon';
import { type Candidate, fixed, fromPublished, pattern, type Rule } from '../rule';
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

const HEAD = `(?:(?<weekday>${ANY_WEEKDAY})(?:,${GAP}?|${GAP})(?:the${GAP})?)?`;
const TAIL = `(?:(?:,${GAP}?|${GAP}(?:of${GAP})?)(?<year>${YEAR})(?!,\\d{3})|,?${GAP}?['’](?<short>\\d\\d)\\b)?`;
const PART_TAIL = `(?:${GAP}(?<part>${PART})\\b)?`;
const JOIN = `(?:${GAP}?[-–—/]${GAP}?|${GAP}(?:and|to|or|through|until|till)${GAP})`;
/** A day that counts something after it is none: "May 10 percent". */
const COUNTS = /^\s*(?:%|percent\b|per cent\b|million\b|billion\b|people\b|troops\b|members\b|points\b)/i;

/** Days that became names: "the Sept. 11 attacks". By month and day: the year, and the words behind that tell. */
const NAMED_DAYS = new Map<string, { year: number; after: RegExp }>([
  ['09-11', { year: 2001, after: /^,?\s+(?:terror(?:ist)?\s+)?(?:attacks?|hijack\w*|terror\w*|plot|commission)\b/i }],
  ['10-07', { year: 2023, after: /^\s+(?:\w+\s+)?(?:attacks?|massacre|assault|raid)\b/i }],
  ['01-06', { year: 2021, after: /^\s+(?:\w+\s+)?(?:riots?|insurrection|committee|attack|assault)\b/i }],
]);

const isLower = (text: string, at: number) => /[a-z]/.test(text[at] ?? '');

interface Parts {
  month: number;
  day: number;
  year?: number;
  part?: string;
}

function dayCandidate(
  start: number,
  end: number,
  text: string,
  { month, day, year, part }: Parts,
): Candidate | undefined {
  if (!isCivilDay(year ?? 2000, month, day)) return undefined;
  const named = NAMED_DAYS.get(`${pad(month)}-${pad(day)}`);
  const known = named?.after.test(text.slice(end, end + 40)) ? named.year : undefined;
  const tail = part ? `T${part}` : '';
  const value = (y: number) => `${yearValue(y)}-${pad(month)}-${pad(day)}${tail}`;
  return {
    start,
    end,
    type: part ? 'TIME' : 'DATE',
    takes: 'period',
    resolve: (from) => {
      if (year !== undefined) return fixed(value(year))();
      if (
        known !== undefined &&
        (from.published === undefined || from.published >= Date.UTC(known, month - 1, day) / 864e5)
      )
        return fixed(value(known))();
      const spoken = from.speaking('year');
      if (spoken) return { value: value(Number(spoken.value.slice(0, 4))), anchor: 'context' };
      return fromPublished((today) => value(yearOfDay(month, day, today, from.direction)))(from);
    },
  };
}

const yearOf = (groups: Record<string, string | undefined>): number | undefined => {
  if (groups.year) return Number(groups.year);
  if (groups.short) return Number(groups.short) > 40 ? 1900 + Number(groups.short) : 2000 + Number(groups.short);
  return undefined;
};
const partIn = (groups: Record<string, string | undefined>) => (groups.part ? { part: partOf(groups.part) } : {});
const yearIn = (year: number | undefined) => (year === undefined ? {} : { year });

/** "Tuesday, May 14, 2019", "May 10-12", "Sept. 11 attacks". */
const monthFirst: Rule = {
  begins: [...MONTH_WORDS, ...WEEKDAY_WORDS],
  pattern: pattern(
    `${HEAD}(?<month>${MONTH})${GAP}?(?:the${GAP})?(?<day>${DAY})(?:(?<join>${JOIN})(?<day2>${DAY})(?!${GAP}?${MONTH}\\b))?${TAIL}${PART_TAIL}`,
  ),
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
    if (day2 <= day)
      return dayCandidate(start, second - (groups.join?.length ?? 0), text, { month, day, ...yearIn(year) });
    const first = dayCandidate(start, second - (groups.join?.length ?? 0), text, { month, day, ...yearIn(year) });
    const last = dayCandidate(second, start + found[0].length, text, { month, day: day2, ...yearIn(year) });
    return first && last ? [first, last] : undefined;
  },
};

/** "Tuesday 14 May 2019", "the 14th of May", "10-12 May". */
const dayFirst: Rule = {
  begins: ['#', 'the', ...WEEKDAY_WORDS],
  pattern: pattern(
    `${HEAD}(?:(?<day0>${DAY})(?<join>${JOIN}))?(?:the${GAP})?(?<day>${DAY})(?:${GAP}?(?:of${GAP})?|-)(?<month>${MONTH})\\b${TAIL}${PART_TAIL}`,
  ),
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

/** "May 2019", "May of 2019", "May, 2019"; "in June and July 2019" gives its year to both. */
const monthAndYear: Rule = {
  begins: MONTH_WORDS,
  pattern: pattern(
    `(?<month>${MONTH})(?:(?<join>${JOIN})(?<month2>${MONTH}))?(?:,?${GAP}(?:of${GAP})?|['’-])(?<year>${YEAR}|(?<=['’])\\d\\d\\b)`,
  ),
  read(found, text) {
    const groups = found.groups ?? {};
    const start = found.index;
    const end = start + found[0].length;
    if (isLower(text, start)) return undefined;
    const raw = Number(groups.year);
    const year = raw > 99 ? raw : raw > 40 ? 1900 + raw : 2000 + raw;
    const whole = (from: number, to: number, month: number, y: number): Candidate => ({
      start: from,
      end: to,
      type: 'DATE',
      takes: 'period',
      resolve: fixed(monthValue(y, month)),
    });
    const month = monthOf(groups.month ?? '');
    if (!groups.month2) return whole(start, end, month, year);
    const month2 = monthOf(groups.month2);
    const cut = start + (groups.month?.length ?? 0);
    return [
      whole(start, cut, month, month > month2 ? year - 1 : year),
      whole(cut + (groups.join?.length ?? 0), end, month2, year),
    ];
  },
};

/** Words before that make a bare "May" or "March" a month. */
const MONTH_BEFORE =
  /\b(?:in|since|until|till|last|next|this|early|late|mid|of|during|between|from|by|before|after|through|to|for|and|around|as of)[\s-]+$/i;
const SURE_BEFORE =
  /\b(?:in|since|until|till|last|next|this|early|late|mid|during|as of|(?:January|February|April|June|July|August|September|October|November|December),? (?:and|or|to|through)|between)[\s-]+$/i;
const NOUN_AFTER =
  /^\s+(?:\d|[a-z]+(?:ing|tion|ment|al|ary|um|it|ks|te|rt|ce|ch|nt|ns|ls|ry|on|ze|ial|ta|eal|ine|gn|rm)\b)/;
const HONORIFIC = /(?:\b(?:Theresa|Brian|Mrs|Mr|Ms|Prime Minister|Robert|Elaine|Fredric|James|Secretary|and)\.?|,)\s+$/;

/** A month alone: "in February", "the February agreement". */
const bareMonth: Rule = {
  begins: MONTH_WORDS,
  pattern: pattern(`(?<month>${MONTH})(?!\\w|['’]s?${GAP}?\\d)`),
  read(found, text) {
    const start = found.index;
    const word = found[0];
    if (isLower(text, start) || isLower(word, 0)) return undefined;
    const before = text.slice(Math.max(0, start - 24), start);
    const after = text.slice(start + word.length, start + word.length + 24);
    const month = monthOf(word);
    const capitals = word.length > 3 && word === word.toUpperCase();
    if (word.length <= 4 && !/^(?:May|June|July|MAY|JUNE|JULY)$/.test(word) && !SURE_BEFORE.test(before))
      return undefined;
    if (month === 5 || month === 3) {
      const adjective = /\b(?:a|the|its|their|his|her)\s+$/i.test(before) && NOUN_AFTER.test(after);
      if (capitals || HONORIFIC.test(before) || (!SURE_BEFORE.test(before) && !adjective)) return undefined;
      if (
        /^\s+(?:said|told|has|had|will|would|was|is)\b/.test(after) &&
        !/\b(?:since|last|this|next|late|early|mid)[\s-]+$/i.test(before)
      )
        return undefined;
    } else if (!MONTH_BEFORE.test(before)) {
      // A given name: "April Glaspie", "Jan Egeland"; or a street, a ship.
      if (/^\s+(?:\p{Lu}\p{Ll}+|\p{Lu}\.)/u.test(after) && /^[^.!?]*$/.test(after.slice(0, 1))) return undefined;
      if (capitals && before.trim() === '') return undefined;
    }
    return {
      start,
      end: start + word.length,
      type: 'DATE',
      takes: 'period',
      resolve: (from) => {
        const spoken = from.speaking('year');
        if (spoken) return { value: monthValue(Number(spoken.value.slice(0, 4)), month), anchor: 'context' };
        return fromPublished((today) => monthValue(yearOfMonth(month, today, from.direction), month))(from);
      },
    };
  },
};

/** "Friday", "Tuesday night"; "on Fridays" repeats. */
const weekday: Rule = {
  begins: WEEKDAY_WORDS.flatMap((word) => [word, `${word}s`]),
  pattern: pattern(
    `(?<weekday>${ANY_WEEKDAY})(?<plural>s\\b)?(?:['’]s(?=${GAP}${PART}\\b))?(?:${GAP}(?<part>${PART})\\b(?!s\\b))?(?!\\w)`,
  ),
  read(found, text) {
    const groups = found.groups ?? {};
    const start = found.index;
    const name = groups.weekday ?? '';
    if (isLower(text, start) || name.length < 6) return undefined;
    const before = text.slice(Math.max(0, start - 12), start);
    const after = text.slice(start + found[0].length, start + found[0].length + 16);
    if (/\b(?:black|super|bloody|palm|ash|good|easter|man)\s+$/i.test(before)) return undefined;
    if (/^\s+(?:Times|Telegraph|Express|Mirror|Mail|Herald|Post|Morning|Night Live|Magazine)\b/.test(after))
      return undefined;
    const number = weekdayNumber(name);
    const part = groups.part ? `T${partOf(groups.part)}` : '';
    const end = start + found[0].length;
    if (groups.plural)
      return { start, end, type: 'SET', takes: 'nothing', resolve: fixed(`XXXX-WXX-${number}${part}`) };
    return {
      start,
      end,
      type: part ? 'TIME' : 'DATE',
      takes: 'period',
      resolve: (from) => {
        const spoken = from.speaking('day');
        if (spoken)
          return {
            value: `${dayText(dayOfWeekday(number, spoken.found.first, from.direction))}${part}`,
            anchor: 'context',
          };
        return fromPublished((today) => `${dayText(dayOfWeekday(number, today, from.direction))}${part}`)(from);
      },
    };
  },
};

export const fullDates: Rule[] = [monthFirst, dayFirst, numeric, monthAndYear, bareMonth, weekday];
