import { IRREGULAR_PAST, NO_VERB } from '../verbs';
import type { Direction } from './rule';

const TO_COME =
  "will|won['’]t|['’]ll|shall|(?:is|are|am)\\s+(?:due|set|scheduled|expected|slated|planned|likely|about|going|preparing|planning|hoping|to|on|at)|(?:is|are)\\s+\\w+ing|plans?|plan|intends?|hopes?|aims?|expects?|(?:re)?opens|resumes|starts|begins|closes|ends|runs|returns|arrives|leaves|visits|travels|flies|concludes|kicks\\s+off|takes\\s+(?:effect|place|office)|upcoming|forthcoming|scheduled|slated|due|expires?|ahead\\s+of|in\\s+time\\s+for|agreed\\s+to|vowed\\s+to|pledged\\s+to|promised\\s+to|preparing\\s+to|ready\\s+to|begin|would|(?:was|were)\\s+to\\s+(?!have\\b)\\w+|planned|can|could|may|might|must|should|deliver(?:y|ies)|starting|until|till|expected|set\\s+(?:to|for)|before(?!\\s+\\w+ing\\b)|prior\\s+to|to\\s+be(?:\\s+\\w+)?";
const CUE = new RegExp(
  `\\b(?:(?<future>${TO_COME})|(?<past>(?:has|have|had)\\s+(?:been|\\w+ed)|${IRREGULAR_PAST}|\\w{2,}ed))\\b`,
  'gi',
);
/** Future seen from the past: "had been due", "was expected": it may lie on either side of the day of publication. */
const FROM_PAST = /\b(?:had|been|originally|initially|previously|first)\s+(?:\w+\s+){0,2}$/i;
/** Plans told from the past: "was to meet", "would be decided". */
const AHEAD = /^(?:would|(?:was|were)\s)/i;
const WAS_BEFORE = /\b(?:was|were)\s+(?:\w+\s+)?$/i;
/** "clearing the way for a summit on …": a meeting that is still to come when it is told of. */
const TOWARD =
  /\b(?:for|toward|towards|until|at)\s+(?:a|an|the|its|their|his|her|another|new|more|further)\s+(?:[\w'’-]+\s+){0,4}?(?:summit|meeting|talks|conference|session|vote|election|elections|visit|round|signing|ceremony|hearing|trip|deadline)\b[^,;]*$/i;
const TO_COME_BEFORE = /\b(?:until|till|through|from|by|starting|beginning|effective|before)\s+(?:\w+\s+)?$/i;
const CLAUSE =
  /[;:]|\s(?:but|and|while|although|though|whereas|who|which|that|after|when|because|as)\s|\s--?\s|\s[–—]\s|,\s(?:who|which|while|but|and)\s/gi;

interface Cue {
  at: number;
  direction: Direction;
}

function cuesOf(text: string): Cue[] {
  const cues: Cue[] = [];
  for (const found of text.matchAll(CUE)) {
    const word = found[0];
    // The month, not the verb.
    if (word === 'May') continue;
    if (found.groups?.future) {
      const fromPast =
        /^(?:could|might|before|prior)\b/i.test(word) ||
        (/^(?:due|scheduled|expected|slated|planned|set|ready|agreed|preparing|to\s+be)/i.test(word) &&
          FROM_PAST.test(text.slice(0, found.index)));
      cues.push({
        at: found.index,
        direction: fromPast
          ? 'either'
          : AHEAD.test(word) || WAS_BEFORE.test(text.slice(0, found.index))
            ? 'ahead'
            : 'future',
      });
    } else if (!NO_VERB.test(word) && !/^\p{Lu}\p{Ll}+ed$/u.test(word))
      cues.push({ at: found.index, direction: 'past' });
  }
  return cues;
}

/**
 * Which way a sentence looks where a date stands in it: by the verb that governs the date, which in English mostly stands before it.
 * @param sentence the sentence's text
 * @param start offset of the date in the sentence
 * @param end offset behind it
 */
export function directionAt(sentence: string, start: number, end: number): Direction {
  const head = sentence.slice(Math.max(0, start - 240), start);
  if (/\b(?:since|as of)\s+(?:\w+\s+)?$/i.test(head)) return 'past';
  // "The deadline is Monday."
  if (/\b(?:is|are)\s+(?:on\s+|not\s+until\s+)?$/i.test(head)) return 'future';
  if (/\bas\s+(?:early|soon)\s+as\s+(?:\w+\s+)?$/i.test(head)) return 'future';
  const marks = [...head.matchAll(CLAUSE)];
  const cut = marks.length > 0 ? (marks.at(-1)?.index ?? 0) : 0;
  const clause = head.slice(cut);
  const left = cuesOf(clause).at(-1);
  if (left) {
    if (left.direction === 'past' && TO_COME_BEFORE.test(head) && /\b(?:has|have|had)\s+(?:until|till)/i.test(clause))
      return 'future';
    if (
      left.direction === 'past' &&
      TOWARD.test(clause.slice(left.at)) &&
      !/\b(?:held|met|began|opened|gathered|was|were)\b/i.test(clause.slice(left.at))
    )
      return 'ahead';
    return left.direction;
  }
  const right = cuesOf(sentence.slice(end, end + 240))[0];
  // A date at the head of its clause is governed by the verb behind it.
  if (right && (cut === 0 || clause.trim().length < 14)) return right.direction;
  if (TO_COME_BEFORE.test(head) && !/\bfrom\s+$/i.test(head)) return 'future';
  const before = cuesOf(head).at(-1);
  return before?.direction ?? right?.direction ?? 'either';
}
