import { NAMESAKE_COMPANIES } from '../lexicon/organisation-words';
import { PERSON_NOUNS, SAYING } from '../lexicon/person-nouns';
import type { Reading, Word } from '../types';
import { kindOf, type NameReading, partOf } from './name-words';
import { belongsToLongerName, gapAfter, isCapitalised } from './surroundings';
import { titleBefore } from './titles';

/** Abbreviated and other words that only a person's name follows. */
const COURTESY = new Set(
  'mr mrs ms miss dr prof sir lord lady dame sen rep gen col lt maj capt sgt adm gov rev pm mp judge justice sheikh sheik'.split(
    ' ',
  ),
);

/** Governments are called by their head: "the Monti government". */
const HEADED = new Set('administration government cabinet presidency campaign era'.split(' '));

const WHERE = new Set('in at near from outside inside across around throughout to of'.split(' '));

/** In headlines ordinary words have capitals too: "Back From Brink Reagan Calls Moscow", "WILL OBAMA STAY?". */
export function isHeadlineWord(names: NameReading, word: Word): boolean {
  const kind = kindOf(names, word.folded);
  const isWord = kind.english && (!kind.given || word.folded === 'will' || word.folded === 'may');
  return names.styles[word.sentence] !== 'plain' && isWord;
}

/** Whether two words stand in capitals where the rest of the sentence does not: "captain JOE ROOT". */
function areShouted(names: NameReading, ...words: (Word | undefined)[]): boolean {
  return words.every(
    (word) =>
      word !== undefined &&
      word.surface.length > 1 &&
      word.surface === word.surface.toUpperCase() &&
      names.styles[word.sentence] === 'plain',
  );
}

/** Whether a neighbouring capitalised word makes the words `first` to `last` part of another, longer name. */
function hasNameBeside(names: NameReading, first: number, last: number): boolean {
  const { reading } = names;
  const before = reading.words[first - 1];
  const next = reading.words[last + 1];
  const gapBefore = gapAfter(reading, first - 1);
  if (isCapitalised(before) && before.sentence === reading.words[first]?.sentence && /^(?: |\. ?)$/.test(gapBefore)) {
    const part = isHeadlineWord(names, before) ? 'other' : partOf(names, before);
    if (part === 'initial' || (gapBefore === ' ' && part === 'name')) return true;
    if (gapBefore === ' ' && part === 'other' && areShouted(names, before, reading.words[first])) return true;
  }
  if (isCapitalised(next) && gapAfter(reading, last) === ' ' && next.sentence === reading.words[last]?.sentence) {
    const part = partOf(names, next);
    return part === 'name' || part === 'initial' || areShouted(names, reading.words[last], next);
  }
  return false;
}

/** A country's or a team's letters in brackets: "(RUS)". */
function isCode({ text }: Reading, { surface, start, end }: Word): boolean {
  return text[start - 1] === '(' && text[end] === ')' && surface.length === 3 && surface === surface.toUpperCase();
}

/**
 * Whether a name that the story has introduced can be meant by these words alone: not inside another name, not an
 * ordinary word at a sentence's start, not the place of that name.
 */
export function standsForPerson(names: NameReading, first: number, last: number): boolean {
  const { reading } = names;
  const word = reading.words[first];
  if (!isCapitalised(word) || belongsToLongerName(reading, first, last) || isCode(reading, word)) return false;
  if (hasNameBeside(names, first, last)) return false;
  if (last > first) return true;
  const kind = kindOf(names, word.folded);
  const title = titleBefore(reading, first);
  if (kind.place || kind.country || (kind.english && kind.calendar)) {
    const before = reading.words[first - 1];
    if (!title && before && gapAfter(reading, first - 1) === ' ' && WHERE.has(before.folded)) return false;
    if (kind.calendar && !title && !SAYING.has(reading.words[last + 1]?.folded ?? '')) return false;
  }
  if (!kind.english || title) return true;
  const opens = names.firsts[word.sentence] === first;
  const capitals = names.styles[word.sentence] !== 'plain';
  if (SAYING.has(reading.words[last + 1]?.folded ?? '') && !capitals) return true;
  return !((opens || capitals) && names.small.has(word.folded));
}

/** Records of meetings write surnames in capitals: "Mr. BAZOBERRY (Bolivia)". */
function isShoutedAfterCourtesy({ reading }: NameReading, index: number): boolean {
  const before = reading.words[index - 1];
  const surface = reading.words[index]?.surface ?? '';
  if (!isCapitalised(before) || !COURTESY.has(before.folded) || !/^\.? $/.test(gapAfter(reading, index - 1)))
    return false;
  return /^\p{Lu}{4,}$/u.test(surface);
}

/** Whether a single capitalised word is a person by what stands beside it: "Mr. Toccafondi", "coach Klopp", "the Monti government". */
export function isTitledName(names: NameReading, index: number): boolean {
  const { reading } = names;
  const word = reading.words[index];
  const before = reading.words[index - 1];
  if (!isCapitalised(word) || hasNameBeside(names, index, index)) return false;
  if (partOf(names, word) !== 'name' && !isShoutedAfterCourtesy(names, index)) return false;
  if (belongsToLongerName(reading, index, index)) return false;
  const kind = kindOf(names, word.folded);
  if (kind.organisation || kind.calendar || NAMESAKE_COMPANIES.has(word.folded)) return false;
  if (names.styles[word.sentence] !== 'plain') return false;
  const next = reading.words[index + 1];
  const plain = !kind.english && !kind.place && !kind.country;
  if (next && gapAfter(reading, index) === ' ' && HEADED.has(next.folded) && !isCapitalised(next))
    return kind.family && plain;
  if (!before || before.sentence !== word.sentence) return false;
  const gap = gapAfter(reading, index - 1);
  if (COURTESY.has(before.folded) && isCapitalised(before) && /^\.? $/.test(gap))
    return plain || kind.family || kind.given;
  if (gap !== ' ' || !PERSON_NOUNS.has(before.folded)) return false;
  return (plain && (kind.family || kind.given)) || (kind.given && isCapitalised(before));
}
