import { SAYING } from '../lexicon/person-nouns';
import type { Style } from '../sentence-style';
import { isFamilyFirst } from './east-asian';
import { ENOUGH, ENOUGH_IN_CAPITALS, fullNameScore } from './evidence';
import { type NameReading, PARTICLES } from './name-words';
import type { Run } from './runs';
import { GENERATION, gapAfter, isCapitalised } from './surroundings';

/** A full name that the story gives somebody. */
export interface Spotted extends Run {
  given: string[];
  /** Folded, with its particles: "van der bellen". */
  family: string;
}

/** Which words of a full name are the given and which the family name. */
function nameParts(names: NameReading, run: Run): { given: string[]; family: string } {
  const words = names.reading.words.slice(run.first, run.last + 1).filter(({ folded }) => !GENERATION.has(folded));
  const folded = words.map((word) => word.folded);
  if (isFamilyFirst(names, run)) return { given: folded.slice(1), family: folded[0] ?? '' };
  let at = folded.length - 1;
  if (gapAfter(names.reading, run.first + at - 1) === '-' && at > 1) at--;
  while (at > 1 && PARTICLES.has(folded[at - 1] ?? '')) at--;
  return { given: folded.slice(0, at), family: folded.slice(at).join(' ') };
}

/** Two family names joined by a hyphen are two people ("Reagan-Gorbachev"), not one. */
function isPair(names: NameReading, run: Run): boolean {
  return run.last - run.first === 1 && /^[-‐‑]$/.test(gapAfter(names.reading, run.first));
}

/** What being named again, or beside others in a list, adds to a name's score. */
const REPEATED = 0.5;
const LISTED = 1;
/** What the surname's saying something elsewhere adds: "Root said". */
const SPEAKS = 1;

/** Capitalised words that say something somewhere in the story, alone or after "Mr.". */
function speakers({ reading }: NameReading): Set<string> {
  const found = new Set<string>();
  reading.words.forEach((word, index) => {
    const next = reading.words[index + 1];
    if (!next || !SAYING.has(next.folded) || !isCapitalised(word) || gapAfter(reading, index) !== ' ') return;
    if (next.sentence === word.sentence) found.add(word.folded);
  });
  return found;
}

/** The runs that the story shows to be people's full names. */
export function spotFullNames(names: NameReading, runs: Run[]): Spotted[] {
  const speaking = speakers(names);
  const speaks = (run: Run) => {
    const next = names.reading.words[run.last + 1];
    const last = names.reading.words[run.last];
    return last && speaking.has(last.folded) && !SAYING.has(next?.folded ?? '') ? SPEAKS : 0;
  };
  const scored = runs
    .filter((run) => run.last > run.first && !isPair(names, run))
    .map((run) => ({ run, score: fullNameScore(names, run) + speaks(run), key: keyOf(names, run) }))
    .filter(({ score }) => score > Number.NEGATIVE_INFINITY);
  const best = new Map<string, number>();
  const plain = new Set<string>();
  const count = (key: string, run: Run, score: number) => {
    best.set(key, Math.max(score, best.get(key) ?? Number.NEGATIVE_INFINITY));
    if (styleAt(names, run) === 'plain' && score >= ENOUGH) plain.add(key);
  };
  for (const { run, score, key } of scored) count(key, run, score + (best.has(key) ? REPEATED : 0));
  scored.forEach(({ run, score, key }, index) => {
    if (plain.has(key)) return;
    const listed = [scored[index - 1], scored[index + 1]].some(
      (other) => other && plain.has(other.key) && areListed(names, run, other.run),
    );
    if (listed) count(key, run, score + LISTED);
  });
  return scored
    .filter(({ key }) => plain.has(key) || (best.get(key) ?? 0) >= ENOUGH_IN_CAPITALS)
    .map(({ run }) => ({ ...run, ...nameParts(names, run) }));
}

function styleAt(names: NameReading, run: Run): Style {
  return names.styles[names.reading.words[run.first]?.sentence ?? 0] ?? 'plain';
}

/** Whether only a comma or "and" parts two names. */
function areListed(names: NameReading, a: Run, b: Run): boolean {
  const [left, right] = a.first < b.first ? [a, b] : [b, a];
  const { text, words } = names.reading;
  return /^(?:, |,? and |,? & )$/.test(text.slice(words[left.last]?.end, words[right.first]?.start));
}

function keyOf(names: NameReading, run: Run): string {
  return names.reading.words
    .slice(run.first, run.last + 1)
    .map(({ folded }) => folded)
    .join(' ');
}
