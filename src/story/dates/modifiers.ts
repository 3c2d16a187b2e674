import type { Candidate } from './rule';

const END = '\\s+$';
/** What may stand before a period and belongs to it, and the modifier it gives. The longest first. */
const PERIOD: [RegExp, string | undefined][] = [
  [
    new RegExp(
      `\\b(?:the\\s+)?(?:very\\s+)?(?:beginning|start|outset|early\\s+(?:part|days|months|weeks))\\s+of(?:\\s+the)?${END}`,
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
  /^(?:\d{3}0s|['’‘]?\d0s|(?:\w+ies)\b|\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|\w+teenth|\w+tieth|final|spring|summer|autumn|fall|winter|year-|fiscal|financial|\d{4}\s(?:fiscal|financial))/i;

const LENGTH: [RegExp, string][] = [
  [/\b(?:nearly|almost|just\s+under|less\s+than|under|fewer\s+than|not\s+quite)\s+$/i, 'LESS_THAN'],
  [/\b(?:more\s+than|just\s+over|over|well\s+over|longer\s+than|upwards\s+of)\s+$/i, 'MORE_THAN'],
  [/\b(?:at\s+least|no\s+less\s+than|a\s+minimum\s+of)\s+$/i, 'EQUAL_OR_MORE'],
  [/\b(?:at\s+most|no\s+more\s+than|up\s+to|as\s+many\s+as|not\s+more\s+than|a\s+maximum\s+of)\s+$/i, 'EQUAL_OR_LESS'],
  [/\b(?:about|around|approximately|roughly|some)\s+$/i, 'APPROX'],
];
const LATE_LENGTH = /^(?:about|around|approximately|roughly|nearly|almost|some)\s/i;

/**
 * Gives an expression the words before it that belong to it: "early" and "the end of" before periods, "about" before lengths,
 * "the" before decades, centuries, quarters and seasons.
 */
export function withModifier(candidate: Candidate, text: string, from: number): Candidate {
  if (candidate.takes === 'nothing') return candidate;
  const before = text.slice(Math.max(from, candidate.start - 44), candidate.start);
  if (candidate.takes === 'length') {
    for (const [words, mod] of LENGTH) {
      const found = words.exec(before);
      // "in the about two years" never comes, "Over two days" as a preposition does.
      if (
        found &&
        !(
          mod === 'MORE_THAN' &&
          /^over/i.test(found[0]) &&
          /^(?:the|a|an)\b/i.test(text.slice(candidate.start, candidate.start + 4))
        )
      )
        return { ...candidate, start: candidate.start - found[0].length, mod };
    }
    return LATE_LENGTH.test(text.slice(candidate.start, candidate.start + 14))
      ? { ...candidate, mod: 'APPROX' }
      : candidate;
  }
  const surface = text.slice(candidate.start, candidate.end);
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
