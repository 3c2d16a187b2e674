import type { Day } from '../../knowledge/partial-date';
import { directionAt } from '../dates/direction';
import type { EventStatus } from '../types';
import { hasVerb, IRREGULAR_PAST } from '../verbs';

const DENIED =
  /\b(?:did|was|were|has|have|had|does|is|are|will|would|could)\s+(?:not|never)\b|\b(?:did|was|were|has|have|had|does|is|are|would|could|wo)n['’]t\b|\bnever\b|(?<!\b(?:been|was|were|is|are|be)\s)\bdenie[ds]\b(?! by)|\bdenying\b|\bruled out\b/i;
const HYPOTHETICAL =
  /\b(?:[Ii]f|[Uu]nless|[Ww]hether|might|could|would have|in case|hypothetical(?:ly)?)\b|\bmay\s+(?!\d)(?=[a-z])/;
/** What may be, of the verb that governs a date at its clause's head: "this week's visit could help". */
const POSSIBLE = /\b(?:might|could)\b|\bmay\s+(?=[a-z])/;
/** Plans told from the past: "were to visit", "would return". */
const TOLD_AHEAD = /\b(?:(?:was|were)\s+(?:also\s+)?to|would)\s+(?!have\b)\p{Ll}+/u;
/** A plan told of a day that has passed: "were to meet". Not what fate had in store: "was to become". */
const WAS_TO =
  /\b(?:was|were)\s+(?:also\s+)?to\s+(?:be\s+\p{Ll}+(?:ed|en|ld|de|nt)|(?!(?:be|have|become|prove|remain|last)\b)\p{Ll}+)\b/u;
/** "His first act was to sign": done, not planned. */
const DEED = /\b(?:act|step|move|response|reaction|answer|choice|decision|deed)\b/i;
/** Not "would have five years". */
const WOULD_HAVE = new RegExp(
  `\\bwould(?: not|n['’]t)? have\\s+(?:\\w+ly\\s+)?(?:been|done|gone|\\w{2,}ed|${IRREGULAR_PAST})\\b`,
  'i',
);
const DUE =
  /\b(?:was|were|had|been)\s+(?:\w+\s+){0,2}(?:due|scheduled|expected|set(?!\s+(?:up|off|out|aside|free|fire|back|ablaze))|slated|planned|supposed|meant)\b/i;
const TO_COME =
  /\b(?:will|shall|won['’]t|due to|scheduled|slated|set to|expected to|plans? to|planned for|a planned|planned (?:meeting|talks|visit|summit|vote)|to be held|to begin|supposed to|upcoming|is to|are to|expires?)\b|['’]ll\b/i;
/** "…, scheduled for May, was cancelled". */
const WAS_CALLED_OFF = /^,?\s+(?:was|were|is|has\s+been|have\s+been)\s+(?:called\s+off|cancel|scrapped)/i;
/** "called off a meeting planned for Thursday", "cancelled a trip set for May". */
const CALLED_OFF =
  /\b(?:call(?:ed|s|ing)? off|cancel(?:l?ed|s|l?ing)?|scrapp?(?:ed|s|ing)|axed)\b.*\b(?:planned|scheduled|set|due|slated)\s+(?:for|in|on)\s+(?:\w+\s+)?$/i;
const ONGOING = /\b(?:is|are|has been|have been)\b/i;
const PAST = /\b(?:was|were|had|did|said|told|met|\w{2,}ed)\b/i;

/** Whether the first verb behind a date says that something may be. */
function possible(clause: string, end: number): boolean {
  const found = POSSIBLE.exec(clause);
  const between = clause.slice(end, found?.index).replace(/^['’]s\s/, '');
  return found !== null && found.index >= end && !hasVerb(between);
}

/** Said not to have happened: a denial before the date, or behind one that opens the clause; not "have not met since". */
function denied(clause: string, at: number, end: number): boolean {
  const found = DENIED.exec(clause);
  if (!found || /\bsince\s+$/i.test(clause.slice(0, at))) return false;
  // "has not joined and in 2025 said …": the denial is of another deed.
  if (found.index < at && /\band\s+(?:(?:in|on|by|late|early|last)\s+)*$/i.test(clause.slice(found.index, at)))
    return false;
  if (/\b(?:before|until|till)\s+(?:\w+\s+)?$/i.test(clause.slice(0, at)) && /^(?:will|wo)/i.test(found[0]))
    return false;
  // "On Friday he said he could not come": between a date at the head and its denial stands no other verb.
  if (found.index > at) return at < 12 && !/^den/i.test(found[0]) && !hasVerb(clause.slice(end, found.index));
  // "denied on Friday that": the day is that of the denial.
  return !/^denie[ds]\s+(?:on\s+)?$/i.test(clause.slice(found.index, at));
}

/** Whether "was to" governs the date: no other verb stands between them. */
function wasTo(clause: string, at: number, end: number): boolean {
  const found = WAS_TO.exec(clause);
  if (!found || DEED.test(clause.slice(0, found.index))) return false;
  const behind = found.index + found[0].length;
  return !hasVerb(found.index < at ? clause.slice(behind, at) : clause.slice(end, found.index));
}

/** What stands in quotation marks says nothing of the day of the saying. */
function withoutQuotes(clause: string, at: number): string {
  return clause.replace(/“[^”]*”|"[^"]*"/g, (quote, index: number) =>
    index <= at && at < index + quote.length ? quote : ' '.repeat(quote.length),
  );
}

/**
 * Whether a clause tells of something past, under way, planned, only possible, or said not to have happened.
 * @param words its text
 * @param date offsets of the date in it and the first and last day of its value
 * @param published the day of publication
 */
export function statusOf(
  words: string,
  date: { start: number; end: number; from?: Day | undefined; to?: Day | undefined },
  published: Day | undefined,
): EventStatus {
  const clause = withoutQuotes(words, date.start);
  const ahead = published !== undefined && date.from !== undefined && date.from > published;
  const behind = published !== undefined && date.to !== undefined && date.to < published;
  const before = clause.slice(0, date.start);
  if (WOULD_HAVE.test(clause)) return 'hypothetical';
  if (denied(clause, date.start, date.end) || CALLED_OFF.test(before) || WAS_CALLED_OFF.test(clause.slice(date.end)))
    return 'denied';
  // A date at the head of its clause is governed by the verb behind it.
  if (!behind && (HYPOTHETICAL.test(before) || (!hasVerb(before) && possible(clause, date.end)))) return 'hypothetical';
  if (DUE.test(clause)) return 'planned';
  if (ahead) return 'planned';
  // Of a year or a month long past, "were to meet" tells what came; of a day, what was planned.
  if (behind) return date.from === date.to && wasTo(clause, date.start, date.end) ? 'planned' : 'past';
  // "are looking at it, by the end of the year"
  if (
    date.to !== undefined &&
    published !== undefined &&
    date.to >= published &&
    /\bby (?:the )?end of/i.test(clause.slice(Math.max(0, date.start - 4), date.end))
  )
    return 'planned';
  if (date.to !== undefined && published !== undefined && date.to >= published && TOLD_AHEAD.test(before))
    return 'planned';
  if (
    /^later (?:this|in)\b/i.test(clause.slice(date.start)) &&
    /\b(?:this|year|month)\b/i.test(clause.slice(date.start, date.end))
  )
    return 'planned';
  if (TO_COME.test(clause) && directionAt(clause, date.start, date.end) !== 'past') return 'planned';
  if (published !== undefined && date.from !== undefined && ONGOING.test(clause) && !PAST.test(clause)) return 'now';
  return 'past';
}
