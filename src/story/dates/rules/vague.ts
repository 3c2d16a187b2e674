import { type Candidate, fixed, pattern, type Rule } from '../rule';
import { GAP } from '../words';

/** What begins the clause behind "in the past", "at present". */
const CLAUSE = 'he|she|it|they|we|you|there|the|this|these|no|some|many|most|because|for|in|on|at|from';

const whole = (found: RegExpExecArray, value: string): Candidate => ({
  start: found.index,
  end: found.index + found[0].length,
  type: 'DATE',
  takes: 'nothing',
  resolve: fixed(value),
});

/** "now", "currently", "at the moment". */
const present: Rule = {
  begins: ['now', 'nowadays', 'currently', 'presently', 'present', 'the', 'right', 'these'],
  pattern: pattern(
    `(?:(?:right${GAP})?now(?!-)|nowadays|currently|presently|the${GAP}(?:present(?:${GAP}(?:day|time))?|moment)(?=\\s*[.,;)"”]|${GAP}(?:and|but|is|are|${CLAUSE})\\b)|present(?=\\s*[.,;)"”]|${GAP}(?:and|but|${CLAUSE})\\b)|these${GAP}days)\\b`,
  ),
  read(found, text) {
    const before = text.slice(Math.max(0, found.index - 12), found.index);
    if (/^present/i.test(found[0]) && !/\bat\s+$/i.test(before)) return undefined;
    if (/^the\s/i.test(found[0]) && !/\b(?:at|for|until|up to|to)\s+$/i.test(before)) return undefined;
    // "Now that …" joins clauses.
    if (/^now$/i.test(found[0]) && /^\s+that\b/.test(text.slice(found.index + 3, found.index + 9))) return undefined;
    return whole(found, 'PRESENT_REF');
  },
};

/** "recently", "the past", "recent years", "at the time". */
const past: Rule = {
  begins: ['recently', 'more', 'the', 'recent', 'lately', 'most', 'ages', 'moments', 'some', 'a'],
  pattern: pattern(
    `(?:(?:more${GAP}|most${GAP})?recently|(?:a${GAP}long${GAP}time|some${GAP}time|a${GAP}while|ages|moments)${GAP}ago|lately|(?:the${GAP}(?:most${GAP})?)?recent${GAP}(?:days|weeks|months|years|decades|times)|the${GAP}(?:recent${GAP}|distant${GAP})?past(?=\\s*[.,;:)"”]|${GAP}(?:and|but|to|by|as|that|when|have|has|had|with|or|${CLAUSE})\\b)|the${GAP}time(?=\\s*[.,;)"”]|${GAP}(?:and|but|that|to|as|when|in)\\b))(?!\\w|-)`,
  ),
  read(found, text) {
    const before = text.slice(Math.max(0, found.index - 12), found.index);
    if (/^the\s+time/i.test(found[0]) && !/\bat\s+$/i.test(before)) return undefined;
    if (/^the.*past$/i.test(found[0]) && !/\b(?:in|of|from|with|to|than|about)\s+$/i.test(before)) return undefined;
    return whole(found, 'PAST_REF');
  },
};

/** "the future", "soon", "the near future". */
const future: Rule = {
  begins: ['the', 'soon', 'near'],
  pattern: pattern(
    `(?:the${GAP}(?:near${GAP}|foreseeable${GAP}|not-too-distant${GAP})?future|soon(?!-|${GAP}(?:as|after|afterwards?)\\b))\\b`,
  ),
  read(found, text) {
    const before = text.slice(Math.max(0, found.index - 12), found.index);
    const after = text.slice(found.index + found[0].length, found.index + found[0].length + 5);
    if (/^soon/i.test(found[0]) && /\b(?:as|too|so|how)\s+$/i.test(before)) return undefined;
    if (/future$/i.test(found[0]) && (!/\b(?:in|for|into|to)\s+$/i.test(before) || /^\s+of\b/.test(after)))
      return undefined;
    return whole(found, 'FUTURE_REF');
  },
};

export const vague: Rule[] = [present, past, future];
