import type { Candidate } from './rule';
import { partOf } from './words';

const END = '\\s+$';
/** What may stand before a period and belongs to it, and the modifier it gives. The longest first. */
const PERIOD: [RegExp, string | undefined][] = [
  [
    new RegExp(
      `\\b(?:the\\s+)?(?:very\\s+)?(?:beginning|start|outset|(?:early|first|small)\\s+(?:part|days|months|weeks|hours))\\s+of(?:\\s+the)?${END}`,
      'i',
    ),
    'START',
  ],
  [new RegExp(`\\b(?:the\\s+)?middle\\s+of(?:\\s+the)?${END}`, 'i'), 'MID'],
  [
    new RegExp(`\\b(?:the\\s+)?(?:very\\s+)?(?:end|close|latter\\s+part|late\\s+part)\\s+of(?:\\s+the)?${END}`, 'i'),
    'END',
  ],
  [new RegExp(`\\b(?:the\\s+)?early(?:\\s+(?:in|on))?(?:\\s+the)?(?:${END}|-$)`, 'i'), 'START'],
  [/\b(?:the\s+)?mid(?:[-‐‑]|\s+)$/i, 'MID'],
  [new RegExp(`\\b(?:the\\s+)?late(?:\\s+(?:in|on))?(?:\\s+the)?(?:${END}|-$)`, 'i'), 'END'],
  [/\bearlier(?:\s+(?:in|on))?(?:\s+the)?\s+$/i, 'START'],
  [/\blater(?:\s+(?:in|on))?(?:\s+the)?\s+$/i, 'END'],
  [/\b(?:about|around|circa|approximately|roughly)\s+$/i, 'APPROX'],
  [/\bthe\s+$/i, undefined],
];
/** Of these, "early in May" and the like hold their preposition; "earlier on Tuesday" does not. */
const LOOSE = /\b(?:earlier|later|early|late)\s+on\s+$/i;
const DETERMINED =
  /^(?:\d{3}0s|['’‘]?\d0s|(?:\w+ies)\b|\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|last\s(?:quarter|half)|\w+teenth|\w+tieth|final|spring|summer|autumn|fall|winter|year-|fiscal|financial|\d{4}\s(?:fiscal|financial))/i;

const LENGTH: [RegExp, string][] = [
  [/\b(?:nearly|almost|just\s+under|less\s+than|under|fewer\s+than|not\s+quite)\s+$/i, 'LESS_THAN'],
  [/\b(?:more\s+than|just\s+over|over|well\s+over|longer\s+than|upwards\s+of)\s+$/i, 'MORE_THAN'],
  [/\b(?:at\s+least|no\s+less\s+than|a\s+minimum\s+of)\s+$/i, 'EQUAL_OR_MORE'],
  [/\b(?:at\s+most|no\s+more\s+than|up\s+to|as\s+many\s+as|not\s+more\s+than|a\s+maximum\s+of)\s+$/i, 'EQUAL_OR_LESS'],
  [/\b(?:about|around|approximately|roughly|some)\s+$/i, 'APPROX'],
];
/** "the three months": a length that is the head of its phrase. */
const HEADED = /^[\w.]+\s+(?:\w+\s+)?(?:seconds|minutes|hours|days|weeks|months|quarters|years|decades|centuries)$/i;
const LATE_LENGTH = /^(?:about|around|approximately|roughly|nearly|almost|some)\s/i;

/** "the morning of Aug. 6": the day's value, with the part of the day. */
const PART_OF_DAY = /\b(?:the\s+)?(?:early\s+|late\s+)?(morning|afternoon|evening|night)\s+of\s+$/i;

function inPart(candidate: Candidate, part: string): Candidate['resolve'] {
  return (from) => {
    const day = candidate.resolve(from);
    return day && /^\d{4}-\d\d-\d\d$/.test(day.value) ? { ...day, value: `${day.value}T${part}` } : day;
  };
}

/**
 * Gives an expression the words before it that belong to it: "early" and "the end of" before periods, "about" before lengths,
 * "the" before decades, centuries, quarters and seasons.
 */
export function withModifier(candidate: Candidate, text: string, from: number): Candidate {
  if (candidate.takes === 'nothing') return candidate;
  const before = text.slice(Math.max(from, candidate.start - 44), candidate.start);
  const surface = text.slice(candidate.start, candidate.end);
  if (candidate.takes === 'clock') {
    const found = /\b(?:about|around|approximately|roughly|shortly\s+before|shortly\s+after)\s+$/i.exec(before);
    if (!found) return candidate;
    const mod = /before/i.test(found[0]) ? 'BEFORE' : /after/i.test(found[0]) ? 'AFTER' : 'APPROX';
    return { ...candidate, start: candidate.start - found[0].length, mod };
  }
  if (candidate.takes === 'length') {
    for (const [words, mod] of LENGTH) {
      const found = words.exec(before);
      // "Over two days they talked" tells how long; only behind another such word is "over" more than.
      if (
        found &&
        !(
          /^over/i.test(found[0]) &&
          !/\b(?:for|after|in|of|than|lasted|within|by|a|an|the|is|was|took|takes|well)\s+$/i.test(
            before.slice(0, found.index),
          )
        )
      )
        return { ...candidate, start: candidate.start - found[0].length, mod };
    }
    const determined = /\bthe\s+$/i.exec(before);
    if (determined && HEADED.test(surface) && !/^\s*[-‐‑]/.test(text.slice(candidate.end)))
      return { ...candidate, start: candidate.start - determined[0].length };
    return LATE_LENGTH.test(surface) && !/^some\s+[a-zÀ-ɏ]+s\b/i.test(surface)
      ? { ...candidate, mod: 'APPROX' }
      : candidate;
  }
  const named = /^\d{4}$/.test(surface) ? /\bthe\s+year\s+$/i.exec(before) : null;
  if (named) return { ...candidate, start: candidate.start - named[0].length };
  const part = candidate.type === 'DATE' ? PART_OF_DAY.exec(before) : null;
  if (part)
    return {
      ...candidate,
      start: candidate.start - part[0].length,
      type: 'TIME',
      resolve: inPart(candidate, partOf(part[1] ?? '')),
    };
  for (const [words, mod] of PERIOD) {
    const found = words.exec(before);
    if (!found) continue;
    if (mod === undefined && !DETERMINED.test(surface)) continue;
    if (LOOSE.test(found[0])) continue;
    if (mod === 'APPROX' && candidate.type === 'TIME') continue;
    const start = candidate.start - found[0].length;
    const outer =
      mod !== undefined && /^(?:start|beginning|end|middle|close|early|late|mid)/i.test(found[0])
        ? /\bthe\s+$/i.exec(text.slice(Math.max(from, start - 5), start))
        : null;
    return { ...candidate, start: start - (outer?.[0].length ?? 0), ...(mod ? { mod } : {}) };
  }
  return candidate;
}
