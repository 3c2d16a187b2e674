import { COUNTRY_WORDS } from '../lexicon/countries';
import { PERSON_NOUNS } from '../lexicon/person-nouns';
import { PLACES } from '../lexicon/places';
import { kindOfWord, type WordKind } from '../lexicon/word-kinds';
import { type Style, stylesOf } from '../sentence-style';
import type { Reading, Word } from '../types';
import { isTitleWord } from './titles';

/**
 * What a capitalised word does in a name:
 * `name` may be part of one, `title` stands before one, `other` ends one, `initial` is a single letter.
 */
export type Part = 'name' | 'title' | 'other' | 'initial';

/** Small words inside names: "van der Bellen", "bin Salman", "de la Cruz". */
export const PARTICLES: ReadonlySet<string> = new Set(
  'de del della di da dos das do van von der den la le el al bin ibn ben bint ter ten du zu af av y e los las st abu abd ul wa'.split(
    ' ',
  ),
);

/** The words of a story with what each may do in a name, looked up once. */
export interface NameReading {
  reading: Reading;
  styles: Style[];
  kinds: Map<string, WordKind>;
  /** Folded words that the story writes small somewhere. */
  small: Set<string>;
  /** Index of the first word of each sentence. */
  firsts: number[];
  /** Words that belong to a place of several words: "United Arab Emirates", "San Jose". */
  inPlace: Set<Word>;
}

/** What the search for names looks at in one story: which words begin sentences, stand in small letters, belong to places. */
export function openNames(reading: Reading): NameReading {
  const firsts: number[] = [];
  const small = new Set<string>();
  reading.words.forEach((word, index) => {
    firsts[word.sentence] ??= index;
    const first = word.surface.charCodeAt(0);
    if (first >= 97 && first <= 122) small.add(word.folded);
  });
  const styles = stylesOf(reading);
  return { reading, styles, kinds: new Map(), small, firsts, inPlace: wordsInPlaces(reading.words) };
}

/** The words of places that have several, so that no part of one passes for a name. */
function wordsInPlaces(words: Word[]): Set<Word> {
  const found = new Set<Word>();
  for (let index = 0; index + 1 < words.length; index++) {
    const word = words[index];
    if (!word || !PLACE_STARTS.has(word.folded) || !/^\p{Lu}/u.test(word.surface)) continue;
    for (let length = 4; length > 1; length--) {
      const phrase = words.slice(index, index + length);
      const key = phrase.map(({ folded }) => folded).join(' ');
      if (!PLACES.has(key) && !COUNTRY_WORDS.has(key)) continue;
      for (const part of phrase) found.add(part);
      break;
    }
  }
  return found;
}

const PLACE_STARTS = new Set(
  [...PLACES, ...COUNTRY_WORDS.keys()]
    .filter((place) => place.includes(' '))
    .map((place) => place.slice(0, place.indexOf(' '))),
);

/** What kind of word a folded one is; looked up once for each word of the story. */
export function kindOf(names: NameReading, folded: string): WordKind {
  let kind = names.kinds.get(folded);
  if (!kind) {
    kind = kindOfWord(folded);
    names.kinds.set(folded, kind);
  }
  return kind;
}

const isInitial = (surface: string) => /^\p{Lu}$/u.test(surface) || /^\p{Lu}(?:\.\p{Lu})+\.?$/u.test(surface);

/** "Walter A. Reed": an "A" with a full stop behind it is no article. */
function isStoppedInitial({ reading }: NameReading, { surface, end }: Word): boolean {
  return surface.length === 1 && reading.text[end] === '.';
}

/** What a capitalised word may do in a name. */
export function partOf(names: NameReading, word: Word): Part {
  const { surface, folded } = word;
  const style = names.styles[word.sentence];
  if (names.inPlace.has(word) || (FUNCTION_WORDS.has(folded) && !isStoppedInitial(names, word))) return 'other';
  if (isInitial(surface) && folded !== 'us' && folded !== 'uk' && folded !== 'un' && folded !== 'eu') return 'initial';
  const kind = kindOf(names, folded);
  const named = kind.given || kind.family;
  if (style !== 'capitals' && surface.length > 1 && surface === surface.toUpperCase()) {
    return surface.length <= 3 && !kind.country && kind.given && !kind.english ? 'name' : 'other';
  }
  if (isTitleWord(folded) && !(kind.given && !PERSON_NOUNS.has(folded))) return 'title';
  if (kind.calendar && !kind.given) return 'other';
  if (kind.organisation && !kind.given && !kind.family) return 'other';
  if (kind.country || kind.place) return named && !STRONG_PLACES.has(folded) ? 'name' : 'other';
  if (PERSON_NOUNS.has(folded) && !named) return 'title';
  if (kind.english && !named) return 'other';
  if (kind.organisation && !kind.given) return COMMON_FAMILY.has(folded) ? 'name' : 'other';
  return 'name';
}

/** Words that open sentences but never are names, though lists of names hold some. */
const FUNCTION_WORDS = new Set(
  `a an and any are as at be been but by can do for from had has have he her here his how i if in is it its just like me more
  most my near no nor not now of off on one only or other our out over own per she since so some such than that the their them
  then there these they this those to too two under until up upon us was we were what when where which while who whom whose why
  with would yes yet you your also although amid among despite during even ever every few first last many much never next none
  several still though three through thus today tomorrow very via well whether within without yesterday about above across after
  again against all almost along already always another around away back because before behind being below between both can could
  did does down each either else storm hurricane typhoon cyclone`.split(/\s+/),
);

/** Places that lists of names hold too, but the press means as places. */
const STRONG_PLACES = new Set(
  `america france china india israel london berlin paris washington moscow england germany egypt italy asia africa europe
  iran iraq syria russia japan korea mexico canada brazil spain ireland turkey greece cuba peru chile american french german
  english british russian chinese iranian israeli italian spanish polish roman european african asian boston milan
  texas florida california york kansas madrid geneva vienna athens cairo damascus kabul delhi mumbai bombay manila havana
  lima quito toronto montreal sydney melbourne liverpool manchester valencia barcelona napoli`.split(/\s+/),
);

/** Family names that are common although organisations have them. */
const COMMON_FAMILY = new Set(
  'park hill stone law power price post banks holland west bush shell star street waters rivers fields lane woods parks hall house church bridges forrest mills temple wells day may north law jobs marks rush steel justice order field bishop best gold home king knight major marsh pace page parish penny pope prince rice rose sharp short small speed spring strong summers taylor winter young ford christian love stone ball cook chase guy drew frank grant hope joy dean earl duke royal sky'.split(
    ' ',
  ),
);
