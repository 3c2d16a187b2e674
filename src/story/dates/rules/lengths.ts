import { fixed, fromPublished, pattern, type Rule } from '../rule';
import { GAP, LINK, lengthValue, NUMBER, NUMBER_WORDS, numberOf, UNIT, unitOf } from '../words';
import { fortnights, onTheDay, turned } from './turned';

const VAGUE = `a${GAP}(?:couple|number)${GAP}of|a${GAP}couple|a${GAP}few|several|few|many|some|(?:dozens|hundreds|thousands|tens)${GAP}of|countless|multiple|multi`;
const VAGUE_BEGINS = [
  'several',
  'few',
  'many',
  'some',
  'dozens',
  'hundreds',
  'thousands',
  'tens',
  'countless',
  'multiple',
  'multi',
];
const COUNT = `(?<count>${VAGUE}|(?:an?${GAP})?quarter(?=[-\\s]century\\b)|half${GAP}(?:a|an)|half(?=-(?:hour|century|decade|year|day)\\b)|${NUMBER}(?:${GAP}and${GAP}a${GAP}half|-and-a-half)?|an?)`;
const HALF = /\b(?:and[\s-]a[\s-]half)$/i;

/** The count of a length: a number, halves, or unknown. */
function countOf(words: string): number | 'X' {
  const lower = words.toLowerCase();
  if (/^an?$/.test(lower)) return 1;
  if (/^half/.test(lower)) return 0.5;
  if (/quarter$/.test(lower)) return 0.25;
  if (/^(?:a\s+(?:couple|few|number)|several|few|many|some|dozens|hundreds|thousands|tens|countless|multi)/.test(lower))
    return 'X';
  const half = HALF.test(lower) ? 0.5 : 0;
  return numberOf(lower.replace(HALF, '').trim()) + half;
}

function lengthOf(count: number | 'X', word: string): string {
  const unit = unitOf(word);
  if (count === 0.5 && unit === 'hour') return 'PT30M';
  if (count === 0.5 && unit === 'year') return 'P6M';
  if ((count === 0.5 || count === 0.25) && unit === 'century') return `P${count * 100}Y`;
  if (count === 0.5 && unit === 'decade') return 'P5Y';
  return lengthValue(count === 'X' ? 'X' : count * fortnights(word), unit);
}

/** What stands before "a year" when it is a rate: "15 a year", "three times a year", "$2 billion a year". */
const RATE_BEFORE =
  /(?:\d|\b(?:times|once|twice|million|billion|trillion|percent|dollars|euros|pounds|tons|tonnes|barrels|hours|days|people|units|missiles|warheads|weapons|inspections|visits|share|each|thousand|hundred|jobs|planes|aircraft|flights|meetings))\s+$/i;
const LENGTH_BEFORE =
  /\b(?:for|in|within|after|of|over|than|nearly|almost|about|around|by|lasting|least|last|under|take|takes|took|taken|spend|spent|lasts|lasted|have|has|had|gave|given|need|needs|needed|wait|waited|waiting|require|requires|serve|served|serving|every|half|just|only|barely|roughly|during|to|is|was|be|got|until|through|some|and|or|as|less|more)\s+$/i;

const NO_LENGTH = /^\s+(?:to|when|that|for)\b/;

const SCALES: Record<string, number> = { thousand: 1e3, million: 1e6, billion: 1e9 };

/** "five years", "two-year", "a week", "63-year-old", "three days ago", "a year later". */
const counted: Rule = {
  begins: ['#', ...NUMBER_WORDS, ...VAGUE_BEGINS, 'a', 'an', 'half', 'quarter'],
  pattern: pattern(
    `${COUNT}(?:${GAP}(?<scale>thousand|million|billion))?${LINK}(?<more>more${GAP}|full${GAP}|consecutive${GAP}|straight${GAP}|long${GAP}|whole${GAP}|calendar${GAP}|additional${GAP})?(?<unit>${UNIT})['’]?(?<half>${GAP}and${GAP}a${GAP}half)?(?:(?<old>-olds?\\b|${LINK}old\\b)|(?<long>-long\\b)|${GAP}(?:(?<turn0>ago)${GAP}(?<mark>today|this${GAP}(?:week|month))|(?<turn>ago|earlier|previously|later|from${GAP}now|hence|before(?=\\s*[.,;)"”]|$)|prior(?=\\s*[.,;)"”]|$)|on(?=\\s*,)))(?!\\w|-))?`,
  ),
  read(found, text) {
    const { count: counter = '', unit: word = '', old, long, turn0, mark, more, half, scale } = found.groups ?? {};
    const turn = turn0 ?? found.groups?.turn;
    const start = found.index;
    const before = text.slice(Math.max(0, start - 24), start);
    const plain = /^an?$/i.test(counter);
    const unit = unitOf(word);
    if (/[\d$€£.,/:]$/.test(before) && !/\s$/.test(before)) return undefined;
    if (/[$€£]\s?$/.test(before)) return undefined;
    if (/^second$/i.test(word) || (/^seconds?$/i.test(word) && plain)) return undefined;
    if (/^(?:1[5-9]|20)\d\d$/.test(counter)) return undefined;
    if (
      /^one$/i.test(counter) &&
      /^day$/i.test(word) &&
      !/^one[-‐‑]/i.test(found[0]) &&
      !turn &&
      !/\b(?:for|in|within|than|after|least|just|only|last)\s+$/i.test(before)
    ) {
      if (!/^\s+(?:after|before)\b/.test(text.slice(start + found[0].length, start + found[0].length + 8)))
        return undefined;
    }
    if (
      /^(?:some|many|few)$/i.test(counter) &&
      !turn &&
      /^(?:day|night|hour|minute|second)s?$/i.test(word) &&
      /^some$/i.test(counter) &&
      !/s$/i.test(word)
    )
      return undefined;
    if (/^(?:many|few)$/i.test(counter) && /\b(?:as|so|too|how|no)\s+$/i.test(before)) return undefined;
    if (plain && more && !/^(?:full|whole)/i.test(more)) return undefined;
    // "a quarter of the troops" is a share, "a 2nd quarter" an ordinal.
    if (unit === 'quarter' && !/s$/i.test(word) && plain) return undefined;
    // The name of a war.
    if (/^['’]?\s+(?:War|Years)\b/.test(text.slice(start + found[0].length, start + found[0].length + 7)))
      return undefined;
    const base = countOf(counter);
    if (base === 0) return undefined;
    const n = base === 'X' ? base : (base + (half ? 0.5 : 0)) * (SCALES[scale?.toLowerCase() ?? ''] ?? 1);
    // "a month-long mission": the article is the mission's.
    const article =
      plain && /^an?[^\S\n]/i.test(found[0]) && (long || /^-old/.test(old ?? '')) ? counter.length + 1 : 0;
    const whole = { start: start + article, end: start + found[0].length };
    if (
      /^fortnight/i.test(word) === false &&
      unit === 'day' &&
      /^night/i.test(word) &&
      !/s$/i.test(word) &&
      plain &&
      !turn
    )
      return undefined;
    if (mark && n !== 'X' && (unit === 'year' || unit === 'decade' || unit === 'month'))
      return {
        ...whole,
        takes: 'length',
        type: 'DATE',
        resolve: fromPublished((today) => onTheDay(today, unit, n, mark)),
      };
    if (turn && !/^on$/i.test(turn)) {
      if (mark) whole.end -= mark.length + 1;
      return { ...whole, takes: 'length', ...turned(n, word, turn) };
    }
    if (turn) whole.end -= turn.length + 1;
    // "today is a day to celebrate"
    if (plain && /\b(?:is|was|be|as)\s+$/i.test(before) && NO_LENGTH.test(text.slice(whole.end, whole.end + 6)))
      return undefined;
    if (plain && !old && !long && !LENGTH_BEFORE.test(before)) {
      if (RATE_BEFORE.test(before))
        return { ...whole, type: 'SET', takes: 'nothing', resolve: fixed(lengthOf(1, word)) };
      const after = text.slice(whole.end, whole.end + 12);
      const measure = /^(?:\s+(?:after|before|since|of|and a|in)\b|\s*[.,;)])/.test(after);
      const rate = /[a-z]s\s+$/i.test(before) && /^\s*(?:[.,;)]|$|(?:for|from|in|by|to|on|and)\b)/.test(after);
      if (rate) return { ...whole, type: 'SET', takes: 'nothing', resolve: fixed(lengthOf(1, word)) };
      if (!measure) return undefined;
    }
    return { ...whole, type: 'DURATION', takes: 'length', resolve: fixed(lengthOf(n, word)) };
  },
};

/** "the past two months", "the next four years", "the last 24 hours", "the coming weeks", "the past decade". */
const around: Rule = {
  begins: [
    'the',
    'past',
    'last',
    'previous',
    'next',
    'coming',
    'following',
    'first',
    'final',
    'recent',
    'these',
    'this',
    'his',
    'her',
    'their',
    'its',
    'our',
    'my',
  ],
  pattern: pattern(
    `(?:(?<det>the|these|this|his|her|their|its|our|my)${GAP})?(?<which>past|last|previous|next|coming|following|first|final|preceding|opening|closing)${GAP}(?:(?<count>${VAGUE}|${NUMBER}(?:${GAP}and${GAP}a${GAP}half|-and-a-half)?|half)(?:-|${GAP}))?(?<unit>${UNIT})(?!-)`,
  ),
  read(found, text) {
    const { det, which = '', count: counter, unit: word = '' } = found.groups ?? {};
    const unit = unitOf(word);
    const plural = /s$/i.test(word) && !/^century$/i.test(word);
    const manner = which.toLowerCase();
    const whole = { start: found.index, end: found.index + found[0].length, takes: 'length' as const };
    if (!counter && !plural) {
      if (!/^the$|^this$/i.test(det ?? '')) return undefined;
      const before = text.slice(Math.max(0, whole.start - 12), whole.start);
      if (manner === 'past' || (manner === 'last' && unit !== 'quarter' && unit !== 'century'))
        return unit === 'day' && manner === 'last'
          ? undefined
          : { ...whole, type: 'DURATION', resolve: fixed(lengthOf(1, word)) };
      if (/^(?:next|coming)$/.test(manner) && /\b(?:in|over|within|during|for)\s+$/i.test(before) && unit !== 'day')
        return { ...whole, type: 'DURATION', resolve: fixed(lengthOf(1, word)) };
      return undefined;
    }
    if (/^(?:first|final|opening|closing)$/.test(manner) && !counter) return undefined;
    if (/^second$/i.test(word)) return undefined;
    if (
      !det &&
      !counter &&
      !(manner === 'coming' && /\bin\s+$/i.test(text.slice(Math.max(0, whole.start - 4), whole.start)))
    )
      return undefined;
    return {
      ...whole,
      type: 'DURATION',
      resolve: fixed(counter ? lengthOf(countOf(counter), word) : lengthOf('X', word)),
    };
  },
};

/** "for years", "in decades", "decades-long", "months of talks", "over the years", "yearlong". */
const bare: Rule = {
  begins: [
    'years',
    'decades',
    'months',
    'weeks',
    'days',
    'hours',
    'minutes',
    'centuries',
    'the',
    'year',
    'month',
    'week',
    'day',
    'decade',
    'century',
    'yearlong',
    'monthlong',
    'weeklong',
    'daylong',
    'hour',
    'hourlong',
  ],
  pattern: pattern(
    `(?:(?<long>(?<longunit>years?|decades?|months?|weeks?|days?|hours?|centur(?:y|ies))-?(?:long|old)\\b)|(?<det>the${GAP})?(?<unit>years|decades|months|weeks|days|hours|minutes|centuries)\\b(?:${GAP}(?<turn>ago|earlier|later)\\b)?)`,
  ),
  read(found, text) {
    const { long, longunit = '', det, unit = '', turn } = found.groups ?? {};
    const start = found.index;
    const whole = { start, end: start + found[0].length, takes: 'length' as const };
    if (long) {
      if (/[\p{L}\d][-‐‑]$/u.test(text.slice(Math.max(0, start - 2), start))) return undefined;
      return { ...whole, type: 'DURATION', resolve: fixed(lengthOf(/s$/i.test(longunit) ? 'X' : 1, longunit)) };
    }
    const before = text.slice(Math.max(0, start - 16), start);
    const after = text.slice(whole.end, whole.end + 10);
    if (turn) return { ...whole, ...turned('X', unit, turn) };
    if (det) {
      if (!/\b(?:over|through|throughout|down)\s+$/i.test(before) || /^\s+(?:of|since|when|that)/.test(after))
        return undefined;
      return { ...whole, type: 'DURATION', resolve: fixed(lengthOf('X', unit)) };
    }
    if (/\b(?:early|small|late|opening|closing|working|business)\s+$/i.test(before)) return undefined;
    // "in after hours trading"
    if (/^\s+trad/.test(after)) return undefined;
    const fits =
      /\b(?:for|in|within|after|than|take|takes|took|taken|spent|lasted|over|despite|following|during|following)\s+$/i.test(
        before,
      ) || /^\s+(?:of|after|before)\b/.test(after);
    if (!fits || (/^minutes$/i.test(unit) && /^\s+of\b/.test(after))) return undefined;
    return { ...whole, type: 'DURATION', resolve: fixed(lengthOf('X', unit)) };
  },
};

export const lengths: Rule[] = [counted, around, bare];
