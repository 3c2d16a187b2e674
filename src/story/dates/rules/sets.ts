import { type Candidate, fixed, pattern, type Rule } from '../rule';
import {
  GAP,
  lengthValue,
  MONTH,
  monthOf,
  NUMBER,
  numberOf,
  PART,
  partOf,
  UNIT,
  unitOf,
  WEEKDAY,
  weekdayNumber,
} from '../words';

const set = (found: RegExpExecArray, value: string): Candidate => ({
  start: found.index,
  end: found.index + found[0].length,
  type: 'SET',
  takes: 'nothing',
  resolve: fixed(value),
});

const ADJECTIVES: Record<string, string> = {
  hourly: 'PT1H',
  daily: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  biweekly: 'P2W',
  fortnightly: 'P2W',
  monthly: 'P1M',
  bimonthly: 'P2M',
  quarterly: 'P3M',
  biannual: 'P6M',
  yearly: 'P1Y',
  annual: 'P1Y',
  annually: 'P1Y',
  biennial: 'P2Y',
};

/** "daily", "annual", "quarterly"; not in the names of newspapers. */
const adjectives: Rule = {
  begins: Object.keys(ADJECTIVES),
  pattern: pattern(`(?:${Object.keys(ADJECTIVES).join('|')})\\b(?!-)`),
  read(found, text) {
    const capital = /^[A-Z][a-z]/.test(found[0]);
    const before = text.slice(Math.max(0, found.index - 3), found.index);
    const after = text.slice(found.index + found[0].length, found.index + found[0].length + 3);
    if (capital && (/^\s[A-Z]/.test(after) || /\p{L}\s$/u.test(before))) return undefined;
    return set(found, ADJECTIVES[found[0].toLowerCase()] ?? '');
  },
};

/** "every year", "each month", "every two years", "every other day", "each Friday", "per year". */
const each: Rule = {
  begins: ['every', 'each', 'per'],
  pattern: pattern(
    `(?:(?:every|each)${GAP}(?:(?<other>other)${GAP}|(?<count>${NUMBER}|few|several)${GAP})?(?:(?<unit>${UNIT})|(?<weekday>${WEEKDAY})|(?<month>${MONTH})|(?<part>${PART}))|per${GAP}(?<rate>${UNIT}))(?!\\w)`,
  ),
  read(found) {
    const { other, count, unit, weekday, month, part, rate } = found.groups ?? {};
    if (weekday) return set(found, `XXXX-WXX-${weekdayNumber(weekday)}`);
    if (month) return set(found, `XXXX-${String(monthOf(month)).padStart(2, '0')}`);
    if (part) return set(found, `XXXX-XX-XXT${partOf(part)}`);
    const every = rate ? 1 : other ? 2 : count ? numberOf(count) : 1;
    return set(found, lengthValue(/^(?:few|several)$/i.test(count ?? '') ? 'X' : every, unitOf(rate ?? unit ?? '')));
  },
};

export const sets: Rule[] = [adjectives, each];
