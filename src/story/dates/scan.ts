import { withModifier } from './modifiers';
import type { Candidate, Rule } from './rule';
import { clocks } from './rules/clock';
import { days } from './rules/days';
import { lengths } from './rules/lengths';
import { months } from './rules/months';
import { nearNames } from './rules/near-names';
import { periods } from './rules/periods';
import { relative } from './rules/relative';
import { sets } from './rules/sets';
import { vague } from './rules/vague';
import { weekday } from './rules/weekdays';
import { yearBefore } from './rules/year-before';
import { years } from './rules/years';

const RULES: Rule[] = [
  ...days,
  ...months,
  weekday,
  ...years,
  ...relative,
  nearNames,
  ...yearBefore,
  ...lengths,
  ...sets,
  ...periods,
  ...clocks,
  ...vague,
];

const BY_WORD: ReadonlyMap<string, Rule[]> = RULES.reduce((map, rule) => {
  for (const word of new Set(rule.begins)) map.set(word, [...(map.get(word) ?? []), rule]);
  return map;
}, new Map<string, Rule[]>());

/** Runs of letters or digits; no word that begins a date is longer than this, so longer runs are passed over. */
const WORD = /[A-Za-z]+|\d+/g;
const LONGEST = 14;
const inWord = /[\p{L}\p{M}\d_]/u;

/**
 * Finds everything in a text that a rule takes for a temporal expression; where several do, the longest wins.
 * Linear: rules are tried only at words that can begin them, and none can match more than a few words.
 */
export function scan(text: string): Candidate[] {
  const found: Candidate[] = [];
  let behind = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (index < behind || word.length > LONGEST) continue;
    const digits = word.charCodeAt(0) < 58;
    const rules = BY_WORD.get(digits ? '#' : word.toLowerCase());
    if (!rules || (digits && word.length > 4)) continue;
    if (index > 0 && inWord.test(text[index - 1] ?? '')) continue;
    const best = longestAt(rules, text, index);
    if (!best) continue;
    for (const [at, candidate] of best.entries()) {
      const whole = at === 0 ? withModifier(candidate, text, behind) : candidate;
      found.push(whole);
      behind = whole.end;
    }
  }
  return found;
}

function longestAt(rules: Rule[], text: string, index: number): Candidate[] | undefined {
  let best: Candidate[] | undefined;
  let end = 0;
  for (const rule of rules) {
    const match = rule.pattern.at(text, index);
    if (!match) continue;
    const read = rule.read(match, text);
    const list = Array.isArray(read) ? read : read ? [read] : [];
    const last = list.at(-1);
    if (last && last.end > end) {
      best = list;
      end = last.end;
    }
  }
  return best;
}
