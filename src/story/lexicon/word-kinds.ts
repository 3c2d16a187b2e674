import { COUNTRY_WORDS } from './countries';
import { ENGLISH_WORDS } from './english-words';
import { FAMILY_NAMES } from './family-names';
import { FURTHER_GIVEN_NAMES } from './further-given-names';
import { GIVEN_NAMES } from './given-names';
import { CALENDAR_WORDS, ORGANISATION_WORDS } from './organisation-words';
import { PLACES } from './places';

/** What a folded word may be. */
export interface WordKind {
  given: boolean;
  family: boolean;
  /** An ordinary English word. */
  english: boolean;
  place: boolean;
  /** A country, its people or its capital. */
  country: boolean;
  organisation: boolean;
  calendar: boolean;
}

/** Regular endings and what they stand for. */
const ENDINGS: [string, string][] = [
  ['s', ''],
  ['es', ''],
  ['ies', 'y'],
  ['ed', ''],
  ['ed', 'e'],
  ['ied', 'y'],
  ['ing', ''],
  ['ing', 'e'],
  ['ly', ''],
];

/** Whether a folded word is an ordinary English one, in any regular form. */
export function isEnglish(word: string): boolean {
  if (ENGLISH_WORDS.has(word)) return true;
  for (const [ending, put] of ENDINGS) {
    if (word.length - ending.length > 2 && word.endsWith(ending)) {
      if (ENGLISH_WORDS.has(word.slice(0, -ending.length) + put)) return true;
    }
  }
  return /(.)\1(?:ed|ing)$/.test(word) && ENGLISH_WORDS.has(word.replace(/.(?:ed|ing)$/, ''));
}

/** Looks one folded word up in all lists. */
export function kindOfWord(word: string): WordKind {
  return {
    given: GIVEN_NAMES.has(word) || FURTHER_GIVEN_NAMES.has(word),
    family: FAMILY_NAMES.has(word),
    english: isEnglish(word),
    place: PLACES.has(word),
    country: COUNTRY_WORDS.has(word),
    organisation: ORGANISATION_WORDS.has(word),
    calendar: CALENDAR_WORDS.has(word),
  };
}
