import { fixed, pattern, type Rule } from '../rule';
import { GAP, ORDINAL, ORDINAL_WORDS, ordinalOf, YEAR } from '../words';

/** Words that a year counts nothing before. */
const QUANTITY_BEFORE =
  /(?:[$€£#№]|\b(?:no\.?|number|resolutions?|res\.?|unscr|boeing|flight|channel|route|highway|section|article|rule|page|room|model|series|hr|h\.r\.|at least|at most|more than|less than|fewer than|up to|nearly|almost|some|over|under|than|additional|another|or more|(?:resolutions?\s[\d,\s]{1,40}(?:and|or)))\s?|\d[.,:/]|[a-zÀ-ɏ\d][-‐‑])$/i;
const HYPHENATED = /\b(?:pre|post|mid|early|late|since|until)[-‐‑]$/i;
/** Things that a number of this size counts. */
const COUNTED =
  /^(?:\s?(?:%|[°º])|[\s-](?:years?|percent|per cent|million|billion|trillion|thousand|hundred|dozen|dollars?|euros?|pounds?|yuan|yen|rubles?|roubles?|people|persons|troops|soldiers|men|women|children|members|workers|employees|jobs|delegates|prisoners|inspectors|deaths|casualties|victims|homes|houses|votes|points|pages|rounds|shells|bombs|warheads|weapons|missiles|launchers|bombers|tanks|aircraft|planes|vehicles|ships|rockets|kilograms?|kilos?|kg|tons?|tonnes?|pounds|barrels|acres|hectares|square|cubic|miles?|kilomet(?:er|re)s?|kms?|met(?:er|re)s?|feet|foot|ft|inch(?:es)?|litres?|liters?|gallons?|degrees?|megawatts?|MW|GMT|UTC|hours|hrs|times|centrifuges|detainees|refugees|civilians|fighters|migrants|tests|cases|sites)\b)/i;
/** What a year stands behind or before when nothing else tells. */
const FOLLOWS_WELL =
  /(?:^|[\s(“"'‘—–-])(?:in|since|by|of|from|to|until|till|before|after|during|between|and|or|through|for|around|about|circa|c\.|early|late|mid|the|a|an|its|their|his|her|our|this|that|landmark|back in|as of|year|years|summer|spring|autumn|fall|winter|christmas|cup|games|olympics|election|elections|expo|season|budget|over|under|on|per|than|into|throughout|versus|vs\.?|compared with|late-|mid-|post-|pre-|[A-Z]\w+|\d{4}\s?[-–,/]|['’]s)[\s-]*$/i;

/** A year of four digits: "in 2010", "the 2015 deal", "1989-91". */
const year: Rule = {
  begins: ['#'],
  pattern: pattern(
    `(?<year>${YEAR})(?!['’]?s\\b|[-/]\\d\\d[-/]|:\\d|-[a-z]*(?:meter|metre|foot|mile|km|kilogram|ton|pound|strong|megawatt|page|member)\\b)(?:[-–/](?<second>\\d\\d)\\b(?!\\d|%))?`,
  ),
  read(found, text) {
    const groups = found.groups ?? {};
    const start = found.index;
    const before = text.slice(Math.max(0, start - 60), start);
    const after = text.slice(start + 4, start + 30);
    const range = /^\s?[-–]\s?(?:1[89]|20)\d\d\b/.test(after);
    if (!range && QUANTITY_BEFORE.test(before) && !HYPHENATED.test(before) && !/\d{4}[-–/]$/.test(before))
      return undefined;
    const determined = /\b(?:the|its|their|his|her|in|since|of|'s|’s)\s+$/i.test(before);
    if (
      COUNTED.test(after) &&
      !(
        determined &&
        !/^[\s-]?(?:%|percent|per cent|million|billion|years?|people|troops|km|kilo|mile|meter|metre|feet|ton|dollars)/i.test(
          after,
        )
      )
    )
      return undefined;
    const value = Number(groups.year);
    const preposition =
      /\b(?:the\s+year|in|since|by|of|from|until|before|after|between|early|late|mid|circa|and|to)[\s-]+$/i.test(
        before,
      );
    // Of old, a number before a plural counts: "a survey of 1709 pupils".
    if (value < 1800 && (!preposition || /^\s+[a-z]+(?:s|ren|men)\b/.test(after))) return undefined;
    if ((value < 1900 || value > 2060) && !preposition && !/\bthe\s+(?:year\s+)?$/i.test(before)) return undefined;
    if (!FOLLOWS_WELL.test(before) && before.trim() !== '' && !/^(?:\s?[),.;:–—-]|\s+\p{L}|$)/u.test(after))
      return undefined;
    const whole = {
      start,
      end: start + 4,
      type: 'DATE' as const,
      takes: 'period' as const,
      resolve: fixed(groups.year ?? ''),
    };
    const era = BEFORE_CHRIST.exec(text.slice(whole.end, whole.end + 9))?.[0];
    if (era) return { ...whole, end: whole.end + era.length, resolve: fixed(`BC${groups.year}`) };
    if (!groups.second) return whole;
    const second = Math.floor(value / 100) * 100 + Number(groups.second);
    if (second <= value || second - value > 40) return whole;
    return [whole, { ...whole, start: start + 5, end: start + 7, resolve: fixed(String(second)) }];
  },
};

/** "the third century B.C.", "in 2000 BC". */
const BEFORE_CHRIST = /^\s(?:B\.\s?C\.(?:\s?E\.)?|BCE?\b)/;

const TENS_NAMES = [
  '',
  '',
  'twenties',
  'thirties',
  'forties',
  'fifties',
  'sixties',
  'seventies',
  'eighties',
  'nineties',
];

/** "the 1990s", "the '80s", "the early nineties". */
const decade: Rule = {
  begins: ['#', ...TENS_NAMES.filter(Boolean)],
  pattern: pattern(
    `(?:(?<long>(?:1[5-9]|20)\\d0)['’]?s\\b|(?<short>\\d0)['’]?s\\b|(?<name>${TENS_NAMES.filter(Boolean).join('|')})\\b)`,
  ),
  read(found, text) {
    const groups = found.groups ?? {};
    const end = found.index + found[0].length;
    let start = found.index;
    // "the 1800s" are a century, "the 2000s" mostly ten years.
    if (groups.long) {
      const value = groups.long.slice(0, /^1\d00$/.test(groups.long) ? 2 : 3);
      return { start, end, type: 'DATE', takes: 'period', resolve: fixed(value) };
    }
    const before = text.slice(Math.max(0, start - 24), start);
    if (!/(?:\bthe\s+(?:early|late|mid|swinging|roaring)?[\s-]?['’‘]?|['’‘])$/i.test(before)) return undefined;
    if (/^\s*(?:degrees|F\b|C\b|percent|fahrenheit)/i.test(text.slice(end, end + 14))) return undefined;
    const tens = groups.short ? Number(groups.short) / 10 : TENS_NAMES.indexOf((groups.name ?? '').toLowerCase());
    if (/['’‘]$/.test(before)) start -= 1;
    if (tens < 2) return undefined;
    return { start, end, type: 'DATE', takes: 'period', resolve: fixed(`19${tens}`) };
  },
};

/** "the 20th century", "19th-century", "the nineteenth century". */
const century: Rule = {
  begins: ['#', ...ORDINAL_WORDS],
  pattern: pattern(`(?<n>${ORDINAL})(?:${GAP}|-)century\\b`),
  read(found, text) {
    const number = ordinalOf(found.groups?.n ?? '');
    if (number < 1 || number > 22) return undefined;
    const era = BEFORE_CHRIST.exec(text.slice(found.index + found[0].length, found.index + found[0].length + 9))?.[0];
    if (era)
      return {
        start: found.index,
        end: found.index + found[0].length + era.length,
        type: 'DATE',
        takes: 'period',
        resolve: fixed(`BC${String(number - 1).padStart(2, '0')}`),
      };
    return {
      start: found.index,
      end: found.index + found[0].length,
      type: 'DATE',
      takes: 'period',
      resolve: fixed(String(number - 1).padStart(2, '0')),
    };
  },
};

/** "signed in '87", "the class of '68". */
const shortYear: Rule = {
  begins: ['#'],
  pattern: pattern('(?<short>\\d\\d)(?![\\d\\p{L}.,:%-]\\w|\\w)'),
  read(found, text) {
    const start = found.index - 1;
    if (
      !/\b(?:in|of|since|until|by|before|after|from|to|summer|spring|fall|autumn|winter)\s+['’‘]$/i.test(
        text.slice(Math.max(0, start - 12), found.index),
      )
    )
      return undefined;
    const number = Number(found.groups?.short);
    const value = String(number > 40 ? 1900 + number : 2000 + number);
    return { start, end: start + 3, type: 'DATE', takes: 'period', resolve: fixed(value) };
  },
};

export const years: Rule[] = [year, shortYear, decade, century];
