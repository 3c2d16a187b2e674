import type { Word } from '../types';
import { isEastAsianFamily, isSyllable } from './east-asian';
import { kindOf, type NameReading, PARTICLES, partOf } from './name-words';
import { GENERATION, gapAfter, isCapitalised } from './surroundings';

/** A stretch of words that may be one name, titles and other words around it cut off. Indexes are inclusive. */
export interface Run {
  first: number;
  last: number;
}

/** Whether the words `index` and `index + 1` may stand in one name, by what is between them. */
function joined(names: NameReading, index: number): boolean {
  const { words } = names.reading;
  const word = words[index];
  const next = words[index + 1];
  if (!word || !next || word.sentence !== next.sentence) return false;
  const gap = gapAfter(names.reading, index);
  if (gap === ' ' || gap === '-' || gap === '\n' || gap === '‑' || gap === '‐') return true;
  return (gap === '. ' || gap === '.') && (partOf(names, word) === 'initial' || /^(?:jr|sr)$/.test(word.folded));
}

function isNamePart(names: NameReading, word: Word | undefined): boolean {
  if (!isCapitalised(word)) return false;
  const part = partOf(names, word);
  return part === 'name' || part === 'initial';
}

/** Whether the word at `index` begins a run: a word of a name, or two capitals before one ("JK Rowling"). */
function begins(names: NameReading, index: number): boolean {
  const { words } = names.reading;
  const word = words[index];
  if (isNamePart(names, word)) return true;
  const next = words[index + 1];
  if (!word || !next) return false;
  if (isCapitalised(word) && isEastAsianFamily(word.folded) && isCapitalised(next) && isSyllable(next.folded)) {
    const third = words[index + 2];
    if (third && gapAfter(names.reading, index + 1) === '-' && isSyllable(third.folded)) return true;
  }
  if (!/^\p{Lu}{2}$/u.test(word.surface) || NOT_INITIALS.has(word.folded)) return false;
  if (gapAfter(names.reading, index) !== ' ' || !/^\p{Lu}\p{Ll}/u.test(next.surface)) return false;
  const kind = kindOf(names, next.folded);
  return isNamePart(names, next) && !kind.english && (kind.family || !kind.given);
}

const NOT_INITIALS = new Set(
  'qb wr lb cb db cm mp vp gp us uk un eu tv pm ap fc ac sc cf vw ge gm hp bp bt ad bc am ny la dc st mr ms dr uc ai it ii iv vi rb cd sv ss as'.split(
    ' ',
  ),
);

/** "Chow Hang-tung": an ordinary word that is the first half of a hyphenated given name behind an East Asian family name. */
function isFirstSyllable(names: NameReading, first: number, index: number): boolean {
  const { words } = names.reading;
  const [family, word, next] = [words[first], words[index], words[index + 1]];
  if (!family || !word || !next || index !== first + 1 || !isEastAsianFamily(family.folded)) return false;
  return gapAfter(names.reading, index) === '-' && isSyllable(word.folded) && isSyllable(next.folded);
}

/** Whether the word at `index` goes on a run that began at `first`. */
function goesOn(names: NameReading, first: number, index: number): boolean {
  const { words } = names.reading;
  const word = words[index];
  if (!word) return false;
  const hyphen = /^[-‐‑]$/.test(gapAfter(names.reading, index - 1));
  if (hyphen && index - first >= 2 && isSyllable(word.folded) && isEastAsianFamily(words[first]?.folded ?? ''))
    return true;
  if (!isCapitalised(word)) return false;
  if (isNamePart(names, word) || isFirstSyllable(names, first, index)) return true;
  if (hyphen) return index - first >= 2 && /^\p{Lu}\p{Ll}/u.test(word.surface);
  if (PARTICLES.has(word.folded) && isCapitalised(words[index + 1]) && gapAfter(names.reading, index) === ' ')
    return true;
  return index <= first + 2 && isUnlikelyFamily(names, first, index);
}

/** A family name that is an ordinary word, month or place ("Eden Hazard", "Brian May", "Jack London"), behind a plain given name. */
function isUnlikelyFamily(names: NameReading, first: number, index: number): boolean {
  const { words } = names.reading;
  const [given, word] = [words[first], words[index]];
  if (!given || !word || names.styles[word.sentence] !== 'plain' || !/^\p{Lu}\p{Ll}+$/u.test(word.surface))
    return false;
  const own = kindOf(names, given.folded);
  if (!own.given || own.place || own.country || names.inPlace.has(word)) return false;
  if (own.english && index === first + 1) return false;
  const next = words[index + 1];
  if (isCapitalised(next) && gapAfter(names.reading, index) === ' ' && !GENERATION.has(next.folded)) return false;
  const kind = kindOf(names, word.folded);
  if (index > first + 1) return kind.family && kindOf(names, words[first + 1]?.folded ?? '').given;
  if (kind.calendar) return word.folded === 'may' && !/^\d/.test(next?.surface ?? '');
  return (
    kind.family ||
    isEastAsianFamily(word.folded) ||
    (!kind.organisation && !kind.place && !kind.country && partOf(names, word) !== 'title')
  );
}

/** The capitalised word behind particles that begin at `index` ("van der Bellen"), else `index - 1`. */
function behindParticles(names: NameReading, index: number): number {
  const { words } = names.reading;
  let at = index;
  // "Tehreek-e-Insaf": a particle between hyphens stands in the names of movements and of places.
  if (gapAfter(names.reading, index - 1) === '-' && gapAfter(names.reading, index) === '-') return index - 1;
  while (at < index + 3 && PARTICLES.has(words[at]?.surface ?? '') && joined(names, at)) at++;
  return at > index && isNamePart(names, words[at]) ? at : index - 1;
}

/** Cuts the story into the stretches that may be names, in one pass. */
export function runsOf(names: NameReading): Run[] {
  const { words } = names.reading;
  const runs: Run[] = [];
  for (let index = 0; index < words.length; index++) {
    if (!begins(names, index)) continue;
    let last = index;
    while (joined(names, last)) {
      const next = behindParticles(names, last + 1);
      if (next > last) last = next;
      else if (goesOn(names, index, last + 1)) last++;
      else break;
    }
    runs.push({ first: withoutPrefix(names, index, last), last });
    index = last;
  }
  return runs;
}

/** Endings of trades and followers: "Scientologist", "YouTuber". */
const TRADE = /(?:ist|ian|man|woman|crat|naut|[bgmpt]er|tor)$/;

/** What a run begins with and is no part of the name: somebody's trade or side, the letter of a place in a team. */
function withoutPrefix(names: NameReading, first: number, last: number): number {
  const { words } = names.reading;
  const [word, second] = [words[first], words[first + 1]];
  if (!word || !second || last - first < 2 || gapAfter(names.reading, first) !== ' ') return first;
  const kind = kindOf(names, word.folded);
  if (kind.given || kind.family || isEastAsianFamily(word.folded)) return first;
  const prefix = TRADE.test(word.folded) || /^[CFGPT]$/.test(word.surface);
  return prefix && kindOf(names, second.folded).given ? first + 1 : first;
}
