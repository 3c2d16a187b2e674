import { civilOf } from '../calendar';
import { monthValue, unitAround, yearOfMonth } from '../reckon';
import { type Candidate, fixed, fromPublished, pattern, type Rule } from '../rule';
import { GAP, MONTH, MONTH_WORDS, monthOf, YEAR } from '../words';
import { isLower, JOIN, NEAR } from './spelling';

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
      month,
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

/** "October of last year", "in March this year"; "May or June next year" gives it to both. */
const monthOfNearYear: Rule = {
  begins: MONTH_WORDS,
  pattern: pattern(
    `(?:(?<month0>${MONTH})(?<join>${JOIN}))?(?<month>${MONTH}),?${GAP}(?:of${GAP})?(?:the${GAP})?(?<near>this|last|next|same|previous|following|that(?:${GAP}same)?)${GAP}year\\b`,
  ),
  read(found, text) {
    const { month0, join = '', month = '', near = '' } = found.groups ?? {};
    const start = found.index;
    if (isLower(text, start)) return undefined;
    const manner = near.toLowerCase();
    const whole = (from: number, to: number, name: string): Candidate => ({
      start: from,
      end: to,
      type: 'DATE',
      takes: 'period',
      resolve: (seen) => {
        const named = NEAR[manner] === undefined ? (seen.speaking('year') ?? seen.near()) : undefined;
        const shift = NEAR[manner] ?? { previous: -1, following: 1 }[manner] ?? 0;
        if (named)
          return { value: monthValue(civilOf(named.found.first).year + shift, monthOf(name)), anchor: 'context' };
        return fromPublished((today) => monthValue(Number(unitAround(today, 'year', shift)), monthOf(name)))(seen);
      },
    });
    const end = start + found[0].length;
    if (!month0) return whole(start, end, month);
    const cut = start + month0.length;
    return [whole(start, cut, month0), whole(cut + join.length, end, month)];
  },
};

/** Words before that make a bare "May" or "March" a month. */
const SURE_BEFORE =
  /\b(?:(?:scheduled|planned|set|slated|due|postponed|delayed)\s+(?:for|to)|in|since|until|till|last|next|this|early|late|mid|during|as of|(?:January|February|April|June|July|August|September|October|November|December)(?:,? (?:and|or|to|through)|(?=[-–]))|between)[\s-]+$/i;
/** A noun that a month stands before: "the March contract". */
const NOUN_AFTER =
  /^\s+(?:\d|(?!(?:said|told|was|were|has|had|will|would|then|that|with|from|into|down|toward|towards|through|across|over|also|when)\b)[a-z]{4,})/;
/** Somebody of that name in the story near by. */
const NAMED_MAY =
  /\b(?:(?!In|By|Since|From|Until|Last|Next|This|Late|Early|Of|To|After|Before)\p{Lu}[\p{L}.]+)\s+(?:May|March)\b|\bMay(?:['’]s|\s+(?:said|told|has|was|is|will|and her|and his))\b/u;
const TRADED = /^\s+(?:delivery|contracts?|futures|settlement)\b/;
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
      const timely =
        /\b(?:by|from|before|after|through|to)\s+$/i.test(before) &&
        !NAMED_MAY.test(text.slice(Math.max(0, start - 600), start + 200));
      const listed = /^\s+(?:and|or|to|through)\s+(?:June|July|April|February|January)\b/.test(after);
      const adjective =
        timely ||
        (listed && !/\p{Lu}[\p{L}.]*\s+$/u.test(before)) ||
        (/\bfor\s+$/i.test(before) && TRADED.test(after)) ||
        (/\b(?:a|the|its|their|his|her)\s+$/i.test(before) && NOUN_AFTER.test(after));
      if (capitals || HONORIFIC.test(before) || (!SURE_BEFORE.test(before) && !adjective)) return undefined;
      if (!SURE_BEFORE.test(before) && /^\s+(?:said|told|has|had|will|would|was|is)\b/.test(after)) return undefined;
    } else if (!SURE_BEFORE.test(before)) {
      // A given name: "April Glaspie", "and June Cho"; or "Black September".
      if (/^\s+(?:\p{Lu}\p{Ll}+|\p{Lu}\.)/u.test(after) || /\b(?:Black|Red)\s+$/.test(before)) return undefined;
      if (capitals && before.trim() === '') return undefined;
    }
    return {
      start,
      end: start + word.length,
      type: 'DATE',
      takes: 'period',
      month,
      inYear: (year) => fixed(monthValue(year, month))(),
      resolve: (from) => {
        const spoken = from.direction === 'future' && !from.pledged ? undefined : from.speaking('year');
        if (spoken) {
          const { year, month: since } = civilOf(spoken.found.first);
          const later = (from.direction === 'ahead' || from.pledged) && month < since ? year + 1 : year;
          return { value: monthValue(later, month), anchor: 'context' };
        }
        return fromPublished((today) => monthValue(yearOfMonth(month, today, from.direction), month))(from);
      },
    };
  },
};

export const months: Rule[] = [monthAndYear, monthOfNearYear, bareMonth];
