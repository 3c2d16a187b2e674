import type { Span } from '../types';
import { hasVerb } from '../verbs';

/** Where a sentence falls into clauses; the word that joins belongs to the clause behind it. */
const BREAK =
  /;\s|\s--+\s?|\s[–—]\s|—|:\s(?![“"])|(?<!\b(?:all|nothing|anything|choice|none|last)),?\s+(?=(?:but|while|whereas|although|though)\s)|,\s+(?=(?:and|or|who|whose|which|when|where|after|before|as|with|adding|accusing|days|weeks|months|years)\s)|\s(?=who\s)|\s(?=(?:when|before|after|because|since|that)\s+(?:(?:he|she|it|they|we|the|a|an|this|his|her|its|their|four|two|three|several|some|most|all)\b|\p{Lu}|\w+ed\b))/gu;
/** Before these words a verb must follow for them to begin a clause: not "since the war", "before the end of the year". */
const MAYBE_PREPOSITION =
  /^(?:[Bb]efore|[Aa]fter|[Ss]ince)\s(?:(?:the|an?|this|his|her|its|their)\s(?:\p{Lu}[\p{L}.]*\s|\p{Ll}+ed\s)*\p{L}+)?/u;
const JOINING =
  /^(?:and|but|while|whereas|although|though|or|that|when|since|because|(?:after|before)(?!\s+\w+ing\b))\s+/i;
/** Verbs that report: what follows them is what was said. */
export const REPORTING =
  /\b(?:said|says|told|tells|announced|announces|reported|reports|confirmed|warned|claimed|claims|denied|denies|declared|stated|states|tweeted|wrote|testified|acknowledged|insisted|vowed|pledged|promised|added|argued|explained|revealed|estimated|believes?|agreed|demanded)\b/i;
/** Verbs whose content a clause with "that" tells. */
const TAKES_THAT = new RegExp(
  `${REPORTING.source}|\\b(?:say|tell|confirm|deny|announce|report|warn|claim|insist|hopes?|expects?|knows?|learned|found|shows?|showed|decided?|urged?|proposed?|suggest(?:s|ed)?|hint(?:s|ed)?)\\b`,
  'i',
);
/** Between two dates of one clause: what is ahead or behind has a part of its own, and so has the second of two deeds. */
const BETWEEN =
  /,\s(?=(?:\w{3,}ing|\w{3,}ed|broke|left|took|began|made|went|came|lost|won|fell|rose)\s)|\s(?=(?:ahead of|before|after|following|since|until|prior to)\s)|\s(?=and\s+(?:(?:in|on)\s+(?:\w+\.?\s){0,2}?\w+|(?:this|last|next)\s\w+),?\s+(?:it|he|she|they|we|the|a|an|its|his|her)\s)|\s(?=and\s+(?:\w+ly\s+)?(?:\w{2,}ed|will|was|were|had|held|met|said|made|took|began|left|sent)\s)/gi;
/** What may stand so close before its date and yet be a part of its own. */
const DEED = /^(?:and|\w{3,}ed|broke|left|took|began|made|went|came|lost|won|fell|rose)\b/i;
/** "the treaty concluded in 2010": a thing and the deed that the date belongs to, inside a sentence about something else. */
const REDUCED =
  /\b(?:the|a|an|its|their|his|her)\s+(?:(?!(?:the|an?|its|their|his|her|was|were|is|are|has|had|have|would|will|could|can|may|might|must|should)\s)[\p{L}\d'’.-]+\s+){1,6}?(?:\p{Ll}{2,}ed|made|struck|held|built|begun|sent|won|set)\s+(?:by\s+(?:the\s+)?(?:(?!and\s)[\p{L}.]+\s+){1,5}?)?(?:(?:in|on|by|since|during)\s+)?$/u;
/** "under accords signed in 2003": the same without an article. */
const REDUCED_PLURAL =
  /(?<=\b(?:[Uu]nder|[Ii]n|[Bb]y|[Ww]ith|of|[Ff]rom|through|[Dd]espite|citing)\s)(?:[\p{Ll}\d'’.-]+\s+){0,3}?\p{Ll}{3,}s\s+(?:\p{Ll}{2,}ed|made|struck|held|built|begun|sent|won|set)\s+(?:(?:in|at)\s+\p{Lu}\p{L}+\s+(?:\p{Lu}\p{L}+\s+)?)?(?:(?:in|on|by|since|during)\s+)?$/u;
/** "Following a dinner on Wednesday, they …": a happening before the sentence's own. */
const OPENING = /^((?:following|after|before|ahead of|despite)\s)[^,;]{8,160},\s/i;
/** "When the talks failed, they …": up to the main clause. "If" stays with what hangs on it. */
const SUBORDINATE =
  /^(?:(?:but|and|however),?\s)?(?:(?:(?:just|only|shortly|soon)\s)?(?:(?:[a-zÀ-ɏ]+\s){0,2}(?:minutes|hours|days?|weeks?|months?|years?)\s)?(?=before|after))?(?:when|as|while|although|though|because|once|after|before|since)\s[^,;]{8,200},\s(?!(?:who|which|whose|where|and|or|but|including|said|says|according|[a-zÀ-ɏ]+ing)\b)/i;
const MEASURE =
  /(?:,\s(?:(?:only|just|almost|nearly|about|more\sthan|less\sthan)\s)?(?:(?:\p{L}+|\d+)\s)?(?:minutes?|hours?|days?|weeks?|months?|years?)|\s(?:shortly|soon))\s$/u;
/** "In a statement issued on Sunday, he said …": what carries the words is no happening of its own. */
const CARRIER =
  /^(?:the|a|an|its|their|his|her)\s(?:[a-zÀ-ɏ]+\s)?(?:statement|interview|speech|letter|report|address|article|broadcast)\s/i;
const PHRASE_FIRST = /^(?:under|in|by|following|after|with|during|at|despite)\s/i;
/** "the pact, signed in 1991,": a thing and what is told of it in passing. */
const ASIDE =
  /(?:^|\s)((?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er)\s(?:(?!\s(?:the|an?|its|their|his|her)\s)[^,;]){2,70}|(?:\p{Lu}[\p{L}\d.’'-]*\s?){1,5}),\s(?:(?:first|originally|initially|which\s+was)\s)?(?:(?!followed|accompanied|according)\p{Ll}{2,}ed|made|struck|held|built|begun|sent|won|set)\s[^,;]*$/u;
/** ", the police said on Monday": who reports, at a sentence's end. */
const REPORT_TAIL =
  /,["”]?\s+(?=(?:[\p{L}\d'’.-]+\s+){1,9}(?:told\b[^,]*|(?:said|reported|announced|added|wrote)\b(?:\s+(?:on|in|at|by|to|over|during|after|from|through|via|late|early|earlier|this|last|today|yesterday|tonight|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b[^,]*)?)[.”"]*$)/u;
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
  const near = text.slice(Math.max(0, date.start - 120), date.start);
  const reduced = REDUCED.exec(near) ?? REDUCED_PLURAL.exec(near);
  if (reduced) {
    const start = Math.max(0, date.start - 120) + reduced.index;
    const behind =
      /^[^,;]*?(?=,\s|;|\s(?:and|but|which|who|when|was|were|is|are|has|had|will|would)\s|$)/.exec(
        text.slice(date.end),
      )?.[0] ?? '';
    if (
      hasVerb(text.slice(0, start)) ||
      (!CARRIER.test(text.slice(start)) && PHRASE_FIRST.test(text) && hasVerb(text.slice(date.end + behind.length)))
    )
      return trimmed(text, start, date.end + behind.length);
  }
  const aside = /^(?:,\s\d{4})?(?:,\s|\.?["”]?$)/.test(text.slice(date.end)) ? ASIDE.exec(near) : null;
  if (aside) {
    const start = Math.max(0, date.start - 120) + aside.index + aside[0].indexOf(aside[1] ?? '');
    // "The visit, scheduled for July, was cancelled": its verb tells what became of it.
    const open =
      /,\s(?:scheduled|planned|set|slated|expected)\s[^,]*$/i.test(aside[0]) && !hasVerb(text.slice(0, start));
    // ", who led the coup in May, signed it": the deed of the one before.
    const inner = /,\s(?:who|whose|which|where)\s[^,]*$/.test(text.slice(0, start));
    if (!open && !inner && (hasVerb(text.slice(0, start)) || hasVerb(text.slice(date.end))))
      return trimmed(text, start, date.end);
  }
  const head = OPENING.exec(text);
  const opening = head?.[0].length ?? 0;
  const apart = head !== null && others.some(({ start }) => start >= opening) && date.end <= opening;
  if (head && apart && !others.some(({ end }) => end <= opening)) return trimmed(text, head[1]?.length ?? 0, opening);
  const cuts = breaksOf(text, date, others);
  const starts = [0, ...cuts];
  const ends = [...cuts, text.length];
  let first = starts.findLastIndex((start) => start <= date.start);
  let last = first;
  const part = (from: number, to: number) => text.slice(starts[from] ?? 0, ends[to] ?? text.length);
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
  // "December 5, when it lapsed": what happened then.
  if (tail === '' && /^when\b/i.test(part(last + 1, last + 1)) && last + 1 < starts.length) last += 1;
  while (!hasVerb(part(first, last)) || words(part(first, last)) < 4) {
    if (first > 0 && !(holds(first - 1) && last + 1 < starts.length)) first -= 1;
    else if (last + 1 < starts.length) last += 1;
    else if (first > 0) first -= 1;
    else break;
  }
  // "… on May 12 that four ships were hit": what was said belongs to the saying.
  if (
    (tail === '' || TAKES_THAT.test(part(first, last))) &&
    /^that\b/i.test(part(last + 1, last + 1)) &&
    last + 1 < starts.length
  )
    last += 1;
  // "The envoy, who took office in 2009, will leave on Friday": beyond the aside its subject speaks on.
  if (
    first > 0 &&
    /^(?:who|whose|which)\b/i.test(part(first, first)) &&
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

/** Length of what measures a "before" or "after" and belongs to it: ", only three days", " shortly". */
function measureBefore(text: string, at: number): number {
  if (!/^(?:before|after)\b/i.test(text.slice(at, at + 7))) return 0;
  const found = MEASURE.exec(text.slice(Math.max(0, at - 48), at));
  return found ? found[0].length : 0;
}

/** "The pact — the last of its kind — lapses on Friday": an aside between dashes before the verb of its sentence. */
function asideOf(text: string): Span | undefined {
  const found = /^([^—–;:]{2,90}?)\s?(?:—|–|--)\s?[^—–;]{2,160}?\s?(?:—|–|--)\s?/.exec(text);
  return found?.[1] && !hasVerb(found[1]) ? { start: found[1].length, end: found[0].length } : undefined;
}

function breaksOf(text: string, date: Span, others: Span[]): number[] {
  const cuts: number[] = [];
  const dashes = asideOf(text);
  for (const found of text.matchAll(BREAK)) {
    const at = found.index + found[0].length;
    if (
      dashes &&
      found.index >= dashes.start &&
      found.index < dashes.end &&
      !(date.start > dashes.start && date.end <= dashes.end)
    )
      continue;
    const behind = /^[^,;]{0,160}/.exec(text.slice(at))?.[0] ?? '';
    if (MAYBE_PREPOSITION.test(behind) && !hasVerb(behind.replace(MAYBE_PREPOSITION, ''))) continue;
    // "before March", "after the May 3 vote": the date is what the word governs.
    if (
      /^(?:before|after|since)\b/i.test(behind) &&
      [date, ...others].some(({ start }) => start > at && start - at < 14)
    )
      continue;
    // No cut inside the date, nor inside a quotation that has not closed.
    if ((at <= date.start || found.index >= date.end) && !inQuotation(text, found.index))
      cuts.push(Math.max(at - measureBefore(text, at), at > date.end ? date.end : 0));
  }
  const opening = OPENING.exec(text)?.[0].length ?? 0;
  if (opening > 0 && date.start >= opening && others.some(({ end }) => end <= opening)) cuts.push(opening);
  const before = SUBORDINATE.exec(text)?.[0] ?? '';
  if (
    hasVerb(before) &&
    hasVerb(text.slice(before.length)) &&
    (date.end <= before.length || date.start >= before.length)
  )
    cuts.push(before.length);
  const tail = REPORT_TAIL.exec(text);
  const report = tail && hasVerb(text.slice(0, tail.index)) ? tail.index + tail[0].length : text.length;
  // Where the report's own date is the only one, it dates what is reported.
  if (report < text.length && (date.start < report || others.some(({ start }) => start < report))) cuts.push(report);
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
    // "since the war, he was shot in 2003": the date behind the comma is the sentence's.
    if (/^(?:since|after|before|following)\b/i.test(text.slice(at, at + 10)) && text.slice(at, next).includes(','))
      continue;
    // ", who led the coup, signed it on Saturday": the deed of the one before the aside.
    if (/,\s(?:who|whose|which)\s[^,]*$/.test(text.slice(0, found.index))) continue;
    if (dated && !inQuotation(text, found.index) && found.index - from >= 0 && /\p{L}{3}/u.test(text.slice(at + 4)))
      cuts.push(at);
  }
  return [...new Set(cuts)].sort((a, b) => a - b);
}

function trimmed(text: string, start: number, end: number): Span {
  const found = JOINING.exec(text.slice(start, start + 12));
  // "After three years in power, …" joins no clause.
  const joined =
    found && (!/^(?:after|before|since)\b/i.test(found[0]) || hasVerb(/^[^,;]*/.exec(text.slice(start))?.[0] ?? ''))
      ? found
      : undefined;
  let from = start + (joined?.[0].length ?? 0);
  let to = end;
  while (from < to && /[\s,;:—–-]/.test(text[from] ?? '')) from += 1;
  while (to > from && /[\s,;:—–-]/.test(text[to - 1] ?? '')) to -= 1;
  return { start: from, end: to };
}
