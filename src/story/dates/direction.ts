import { IRREGULAR_PAST, NO_VERB } from '../verbs';
import type { Direction } from './rule';

const TO_COME =
  "will|won['’]t|['’]ll|shall|(?:is|are|am)\\s+(?:due|set|scheduled|expected|slated|planned|likely|about|going|preparing|planning|hoping|to|on|at)|(?:is|are)\\s+\\w+ing|plans?|plan|intends?|hopes?|aims?|expects?|(?:re)?opens|resumes|starts|begins|closes|ends|runs|returns|arrives|leaves|visits|travels|flies|concludes|kicks\\s+off|takes\\s+(?:effect|place|office)|upcoming|forthcoming|scheduled|slated|due|supposed\\s+to|meant\\s+to|expires?|ahead\\s+of|in\\s+time\\s+for|agreed\\s+to|vowed\\s+to|pledged\\s+to|promised\\s+to|preparing\\s+to|ready\\s+to|begin|would|(?:was|were)\\s+to\\s+(?!have\\b)\\w+|planned|can|could|may|might|must|should|deliver(?:y|ies)|starting|until|till|expected|set\\s+(?:to|for)|before(?!\\s+\\w+ing\\b)|prior\\s+to|to\\s+be(?:\\s+\\w+)?";
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
  /\b(?:for|toward|towards|until)\s+(?:a|an|the|its|their|his|her|another|new|more|further)\s+(?:[\w'’-]+\s+){0,4}?(?:summit|meeting|talks|conference|session|vote|election|elections|visit|round|signing|ceremony|hearing|trip|deadline)\b[^,;]*$/i;
/** What is told as done where it was done for: "arrived for a visit on Monday". */
const NOT_TOWARD =
  /\b(?:held|met|began|opened|gathered|was|were|arrived|came|travel+ed|flew|visited|hosted|joined|attended|returned|praised|thanked|criticized|turned)\b/i;
const TO_COME_BEFORE = /\b(?:until|till|through|from|by|starting|beginning|effective|before)\s+(?:\w+\s+)?$/i;
/** "will be held", "until they are held", "is being sent": the participle tells no time of its own. */
const PASSIVE_BEFORE = /\b(?:be|being|is|are)\s+(?:\w+ly\s+)?$/i;
/** Verbs that are nouns behind such words: "after two visits", "the returns". */
const NOUN_TOO = /^(?:visits|returns|starts|ends|travels|runs|closes|leaves|begins|due)$/i;
const NOUN_BEFORE =
  /(?:\b(?:the|a|an|of|their|its|his|her|two|three|four|several|many|more|all|for|by|new|last|first|official|previous|tax)|['’]s)\s+$/i;
const AUXILIARY_BEFORE = /\b(?:was|were|been|had|has|have|got|and)\s+(?:\w+ly\s+)?$/i;
/** What somebody bade, asked or settled: what is to be done lies ahead of it. */
const BIDS =
  /^(?:asked|asking|agreed|called|decided|demanded|invited|offered|ordered|proposed|resolved|threatened|told|urged|voted|wanted|warned)$/i;
const TO_DO = /\b(?:to|that\s+(?:\p{L}+\s+){1,4}?(?:be|leave|stop|end|meet|hold|halt|return|withdraw))\s+\p{Ll}/u;
/**
 * Verbs whose present tells of days to come in news: "Greece votes Sunday", "the two sides meet on Wednesday". Not those of
 * captions, whose present is past: "Ada Quist meets the envoys in Oslo on Monday".
 */
const SCHEDULED =
  /\b(?:votes|convenes|hosts|heads\s+to|celebrates|marks|goes|go\s+to|departs|elects|(?:meets?|vote|gather)(?=\s+(?:again\s+)?(?:on\s+)?$))\b/g;
const NO_PRESENT_BEFORE = /(?:\b(?:to|not|did|in)|n['’]t|^)\s+$/i;
const HEADS_CLAUSE = /,\s+(?:(?:on|in|late|early|by)\s+)*$/i;
const SUBJECT = /^,?\s(?:the|a|an|he|she|it|they|we|both|\p{Lu})/u;
const PASSED =
  /^\s+\S+\s+(?:was\s+|has\s+been\s+|had\s+been\s+|has\s+|had\s+)?(?:missed|passed|lapsed|expired|came)\b/i;
/** What stands behind the date that heads a line of a chronology. */
export const CHRONOLOGY = /^\s?(?:—|–|--|-|:)\s/;
const DETERMINED = /(?:\b(?:the|a|an|its|their|his|her)|['’]s)\s+$/i;
/** What had been said, made or suffered when it is told of. */
const DONE =
  /^\s+(?:\p{Ll}+\s+)?(?:declaration|statement|speech|letter|announcement|decision|ruling|interview|address|attacks?|raid|coup|crash|bombings?|massacre|explosion|blast|invasion|killings?)\b/u;
const LIMIT = /^\s+(?:deadline|target|expiry|expiration|cut-?off)\b/i;
const CLAUSE =
  /[;:]|\s(?:but|and|while|although|though|whereas|who|which|that|after|when|because|as)\s|\s--?\s|\s[–—]\s|,\s(?:who|which|while|but|and)\s/gi;

interface Cue {
  at: number;
  direction: Direction;
  word: string;
}

/** The verbs of a stretch of text that tell which way it looks, by place. */
function cuesOf(text: string): Cue[] {
  const cues: Cue[] = [];
  for (const found of text.matchAll(CUE)) {
    const word = found[0];
    // The month, not the verb.
    if (word === 'May') continue;
    const before = text.slice(Math.max(0, found.index - 40), found.index);
    // "was due to expire": the first of the two tells.
    if (/^(?:expire|begin|plan|expect)$/i.test(word) && /\b(?:was|were|been)\s+(?:\w+\s+){0,2}to\s+$/i.test(before))
      continue;
    if (NOUN_TOO.test(word) && NOUN_BEFORE.test(before)) continue;
    if (/^plans?$/i.test(word) && !/^\s+(?:to|on|for)\b/.test(text.slice(found.index + word.length))) continue;
    if (found.groups?.future) {
      const fromPast =
        /^(?:could|might|before|prior)\b/i.test(word) ||
        (/^(?:due|supposed|meant|scheduled|expected|slated|planned|set|ready|agreed|preparing|to\s+be)/i.test(word) &&
          FROM_PAST.test(before));
      const direction = fromPast ? 'either' : AHEAD.test(word) || WAS_BEFORE.test(before) ? 'ahead' : 'future';
      cues.push({ at: found.index, direction, word });
    } else if (
      cues.length > 0 &&
      /^\s+by\b/.test(text.slice(found.index + word.length)) &&
      !AUXILIARY_BEFORE.test(before)
    )
      // "will leave the lands occupied by them": said of the lands.
      continue;
    else if (!NO_VERB.test(word) && !PASSIVE_BEFORE.test(before) && !/^\p{Lu}\p{Ll}+ed$/u.test(word))
      cues.push({ at: found.index, direction: 'past', word });
  }
  let scheduled = false;
  for (const { 0: word, index } of text.matchAll(SCHEDULED)) {
    const before = text.slice(Math.max(0, index - 24), index);
    if (NOUN_BEFORE.test(before) || NO_PRESENT_BEFORE.test(before)) continue;
    // "Norway votes": a number of votes has no name before it.
    if (word === 'votes' && !/\p{Lu}\p{L}+\s+$/u.test(before)) continue;
    cues.push({ at: index, direction: 'future', word });
    scheduled = true;
  }
  return scheduled ? cues.sort((a, b) => a.at - b.at) : cues;
}

/**
 * Which way a sentence looks where a date stands in it: by the verb that governs the date, which in English mostly stands before it.
 * @param sentence the sentence's text
 * @param start offset of the date in the sentence
 * @param end offset behind it
 */
export function directionAt(sentence: string, start: number, end: number): Direction {
  const head = sentence.slice(Math.max(0, start - 240), start);
  // "the July 20 deadline": the verb tells nothing of when that is.
  // "July 5 — The president invites …": a line of a chronology.
  if (head.trim() === '' && CHRONOLOGY.test(sentence.slice(end))) return 'either';
  if (DETERMINED.test(head)) {
    const behind = sentence.slice(end, end + 60);
    if (LIMIT.test(behind)) return PASSED.test(behind) ? 'past' : 'either';
    // "will act in accordance with his 4 June declaration"
    if (DONE.test(behind)) return 'past';
  }
  if (/\b(?:since|as of)\s+(?:\w+\s+)?$/i.test(head)) return 'past';
  // "The deadline is Monday."
  if (/\b(?:is|are)\s+(?:on\s+|not\s+until\s+)?$/i.test(head)) return 'future';
  if (/\bas\s+(?:early|soon)\s+as\s+(?:\w+\s+)?$/i.test(head)) return 'future';
  const marks = [...head.matchAll(CLAUSE)];
  const cut = marks.length > 0 ? (marks.at(-1)?.index ?? 0) : 0;
  const clause = head.slice(cut);
  const cues = cuesOf(clause);
  const left = cues.at(-1);
  // ", on May 3 the council adopted": a date right before its subject.
  const behind =
    HEADS_CLAUSE.test(head) && SUBJECT.test(sentence.slice(end, end + 8)) ? sentence.slice(end, end + 120) : '';
  const own = behind ? cuesOf(behind)[0] : undefined;
  if (own) return own.direction;
  if (left) {
    if (left.direction === 'past' && TO_COME_BEFORE.test(head) && /\b(?:has|have|had)\s+(?:until|till)/i.test(clause))
      return 'future';
    if (left.direction === 'past' && BIDS.test(left.word) && TO_DO.test(clause.slice(left.at))) return 'ahead';
    // "nothing is expected before March"
    if (/^(?:before|prior)/i.test(left.word) && cues.at(-2)?.direction === 'future') return 'future';
    // "had been put off until Friday"
    if (/^(?:until|till)$/i.test(left.word) && cues.at(-2)?.direction === 'past') return 'ahead';
    if (left.direction === 'past' && TOWARD.test(clause.slice(left.at)) && !NOT_TOWARD.test(clause.slice(left.at)))
      return 'ahead';
    return left.direction;
  }
  // "as it prepares for an election on …"
  if (TOWARD.test(clause) && !NOT_TOWARD.test(clause)) return 'ahead';
  const right = cuesOf(sentence.slice(end, end + 240))[0];
  // A date at the head of its clause is governed by the verb behind it.
  if (right && (cut === 0 || clause.trim().length < 14)) return right.direction;
  if (TO_COME_BEFORE.test(head) && !/\bfrom\s+$/i.test(head)) return 'future';
  const before = cuesOf(head).at(-1);
  return before?.direction ?? right?.direction ?? 'either';
}
