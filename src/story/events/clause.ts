import type { Span } from '../types';
import { hasVerb } from '../verbs';

/** Where a sentence falls into clauses; the word that joins belongs to the clause behind it. */
const BREAK =
  /;\s|\s--+\s?|\s[–—]\s|—|:\s|,?\s+(?=(?:but|while|whereas|although|though)\s)|,\s+(?=(?:and|or|who|whose|which|when|where|after|before|as|with|adding|accusing|days|weeks|months|years)\s)|\s(?=who\s)|\s(?=(?:when|before|after|because|since|that)\s+(?:(?:he|she|it|they|we|the|a|an|his|her|its|their|four|two|three|several|some|most|all)\b|\p{Lu}|\w+ed\b))/gu;
const JOINING =
  /^(?:and|but|while|whereas|although|though|or|that|when|since|because|(?:after|before)(?!\s+\w+ing\b))\s+/i;
/** Verbs that report: what follows them is what was said. */
export const REPORTING =
  /\b(?:said|says|told|tells|announced|announces|reported|reports|confirmed|warned|claimed|claims|denied|denies|declared|stated|states|tweeted|wrote|testified|acknowledged|insisted|vowed|pledged|promised|added|argued|explained|revealed|estimated|believes?|agreed|demanded)\b/i;
/** Between two dates of one clause: what is ahead or behind has a part of its own, and so has the second of two deeds. */
const BETWEEN =
  /,\s(?=(?:\w{3,}ing|\w{3,}ed|broke|left|took|began|made|went|came|lost|won|fell|rose)\s)|\s(?=(?:ahead of|before|after|following|since|until|prior to)\s)|\s(?=and\s+(?:(?:in|on)\s+(?:\w+\.?\s){0,2}?\w+|(?:this|last|next)\s\w+),?\s+(?:it|he|she|they|we|the|a|an|its|his|her)\s)|\s(?=and\s+(?:\w+ly\s+)?(?:\w{2,}ed|will|was|were|had|held|met|said|made|took|began|left|sent)\s)/gi;
/** What may stand so close before its date and yet be a part of its own. */
const DEED = /^(?:and|\w{3,}ed|broke|left|took|began|made|went|came|lost|won|fell|rose)\b/i;
/** "the treaty concluded in 2010": a thing and the deed that the date belongs to, inside a sentence about something else. */
const REDUCED =
  /\b(?:the|a|an|its|their|his|her)\s+(?:[\p{L}\d'’.-]+\s+){1,6}?(?:\p{Ll}{2,}ed|made|struck|held|built|begun|sent|won|set)\s+(?:(?:in|on|by|since|during)\s+)?$/u;
/** ", the police said on Monday": who reports, at a sentence's end. */
const REPORT_TAIL = /,["”]?\s+(?=(?:[\p{L}\d'’.-]+\s+){1,9}(?:said|told|reported|announced|added|wrote)\b[^,]*$)/u;
const RELATIVE = /^(?:who|whose|which|when|where|before|after|if|since|as|although|while|because)\b/i;

const words = (text: string) => text.match(/[\p{L}\d]+/gu)?.length ?? 0;

/**
 * The part of a sentence that a date belongs to.
 * @param text the sentence
 * @param date where the date stands in it
 * @param others where its other dates stand
 * @returns offsets in the sentence; the whole sentence where no smaller part makes sense by itself
 */
export function clauseOf(text: string, date: Span, others: Span[]): Span {
  const reduced = REDUCED.exec(text.slice(Math.max(0, date.start - 120), date.start));
  if (reduced) {
    const start = Math.max(0, date.start - 120) + reduced.index;
    const behind =
      /^[^,;]*?(?=,\s|;|\s(?:and|but|which|who|when|was|were|is|are|has|had|will|would)\s|$)/.exec(
        text.slice(date.end),
      )?.[0] ?? '';
    if (hasVerb(text.slice(0, start))) return trimmed(text, start, date.end + behind.length);
  }
  const cuts = breaksOf(text, date, others);
  const starts = [0, ...cuts];
  const ends = [...cuts, text.length];
  let first = starts.findLastIndex((start) => start <= date.start);
  let last = first;
  const part = (from: number, to: number) => text.slice(starts[from] ?? 0, ends[to] ?? text.length);
  const own = part(first, last);
  // "… on May 12 that four ships were hit": what was said belongs to the saying.
  if (REPORTING.test(own) && /^that\b/i.test(part(last + 1, last + 1)) && last + 1 < starts.length) last += 1;
  const holds = (index: number) =>
    others.some(({ start, end }) => start >= (starts[index] ?? 0) && end <= (ends[index] ?? 0));
  const tail = text.slice(date.end, ends[first] ?? text.length).replace(/[\s,]+/g, '');
  // "since July 2018 when they met": the clause behind tells what happened then.
  if (
    tail === '' &&
    /\b(?:since|until|till|from|before|by)\s+$/i.test(text.slice(0, date.start)) &&
    /^(?:when|where)\b/i.test(part(first + 1, first + 1)) &&
    first + 1 < starts.length
  )
    return trimmed(text, date.start, ends[first + 1] ?? text.length);
  while (!hasVerb(part(first, last)) || words(part(first, last)) < 4) {
    if (first > 0 && !(holds(first - 1) && last + 1 < starts.length)) first -= 1;
    else if (last + 1 < starts.length) last += 1;
    else if (first > 0) first -= 1;
    else break;
  }
  // "The envoy, who took office in 2009, will leave on Friday": beyond the aside its subject speaks on.
  if (
    first > 0 &&
    /^(?:who|which)\b/i.test(part(first, first)) &&
    /,\s(?:will|would|has|had|is|was|are|were|said|told|met|\w{2,}ed|left|took|plans|is)\s/.test(
      text.slice(starts[first] ?? 0, date.start),
    )
  )
    first -= 1;
  let end = ends[last] ?? text.length;
  const start = starts[first] ?? 0;
  if (RELATIVE.test(text.slice(start)) && !/^If\b/.test(text.slice(start, start + 3))) {
    const comma = text.slice(date.end, end).search(/,\s/);
    if (comma >= 0) end = date.end + comma;
  }
  return trimmed(text, start, end);
}

/** Whether a place stands inside a quotation that is still open. */
function inQuotation(text: string, at: number): boolean {
  const before = text.slice(0, at);
  const straight = before.split('"').length - 1;
  return straight % 2 === 1 || before.split('“').length > before.split('”').length;
}

function breaksOf(text: string, date: Span, others: Span[]): number[] {
  const cuts: number[] = [];
  for (const found of text.matchAll(BREAK)) {
    const at = found.index + found[0].length;
    // No cut inside the date, nor inside a quotation that has not closed.
    if ((at <= date.start || found.index >= date.end) && !inQuotation(text, found.index)) cuts.push(at);
  }
  const tail = REPORT_TAIL.exec(text);
  if (tail) cuts.push(tail.index + tail[0].length);
  for (const found of text.matchAll(BETWEEN)) {
    const at = found.index + found[0].length;
    const from = Math.max(
      0,
      ...others.filter((other) => other.end <= found.index).map((other) => other.end),
      date.end <= found.index ? date.end : 0,
    );
    const dated = from > 0 && (date.start >= at || others.some((other) => other.start >= at));
    // "in 1995 and after 1996": a joining right behind a date keeps both in one clause.
    const next = Math.min(...[date, ...others].filter(({ start }) => start >= at).map(({ start }) => start));
    if (next - at < 14 && !DEED.test(text.slice(at, at + 16))) continue;
    if (dated && !inQuotation(text, found.index) && found.index - from >= 0 && /\p{L}{3}/u.test(text.slice(at + 4)))
      cuts.push(at);
  }
  return [...new Set(cuts)].sort((a, b) => a - b);
}

function trimmed(text: string, start: number, end: number): Span {
  const joined = JOINING.exec(text.slice(start, start + 12));
  let from = start + (joined?.[0].length ?? 0);
  let to = end;
  while (from < to && /[\s,;:—–-]/.test(text[from] ?? '')) from += 1;
  while (to > from && /[\s,;:—–-]/.test(text[to - 1] ?? '')) to -= 1;
  return { start: from, end: to };
}
