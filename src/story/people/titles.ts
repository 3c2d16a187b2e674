import { COUNTRY_WORDS } from '../lexicon/countries';
import { PERSON_NOUNS } from '../lexicon/person-nouns';
import type { Reading, Word } from '../types';

/** Words that titles before names are made of, folded. */
const TITLE_WORDS = new Set(
  `president vice deputy prime minister premier chancellor secretary state foreign affairs external defense defence interior
  finance treasury energy trade justice home national security adviser advisor counselor spokesman spokeswoman spokesperson saheb sahib
  ambassador envoy negotiator delegate representative rep sen senator congressman congresswoman chairman chairwoman chair
  chief director general gen lt lieutenant maj major brig brigadier col colonel capt captain cmdr commander adm admiral
  marshal sgt sergeant crown king queen prince princess emperor emir sheikh sheik shah sultan pope archbishop cardinal rev reverend
  father ayatollah grand hojatoleslam imam mullah leader supreme speaker governor gov mayor justice judge attorney
  mr mrs ms miss dr prof professor sir lord lady dame baroness baron comrade dictator strongman ruler candidate
  undersecretary under assistant special press government presidential parliamentary cabinet army navy air force marine
  staff joint chiefs of for to the and party communist republican democrat democratic opposition former ex then late
  acting interim outgoing incoming new newly elected elect designate first lady head inspector nuclear atomic agency
  intelligence cia fbi nato eu un iaea opcw fm pm junior senior current top counterpart majority minority house senate
  committee ministry department policy military armed forces central bank chancellor taoiseach nobel laureate economist`
    .split(/\s+/)
    .filter(Boolean),
);

/** Whether a folded word stands in titles before names: minister, Mr, general. */
export function isTitleWord(folded: string): boolean {
  return (TITLE_WORDS.has(folded) || TITLE_WORDS.has(folded.replace(/s$/, ''))) && !FILLING.has(folded);
}

/** Words that may open or join a title but name no office. */
const FILLING = new Set(
  'of for to the and former ex then late acting interim outgoing incoming new newly elected elect designate junior senior current top counterpart'.split(
    ' ',
  ),
);

const FORMER = new Set(['former', 'ex', 'then', 'late', 'onetime']);

/** What stands before a name. */
export interface Title {
  /** Index of its first word. */
  first: number;
  /** Folded words that name the office, without countries: foreign, minister. */
  words: string[];
  /** Keys of the countries it names. */
  countries: string[];
  former: boolean;
}

/** "Under Secretary of State", "under secretary"; but not "under Secretary Shultz" or "under President Assad". */
function isUnderSecretary(under: Word, next: Word): boolean {
  const capital = ({ surface }: Word) => /^\p{Lu}/u.test(surface);
  return /^secretar(?:y|ies)$/.test(next.folded) && capital(under) === capital(next);
}

/** The longest title looked at, in words: "Deputy Assistant Secretary of State for East Asian Affairs". */
const LONGEST = 9;

/**
 * The title right before the word at `index`: "Russian Foreign Minister" before Lavrov, "Sen." before Lugar.
 * @returns undefined where no title word stands there
 */
export function titleBefore(reading: Reading, index: number): Title | undefined {
  const { words, text } = reading;
  const title: Title = { first: index, words: [], countries: [], former: false };
  let first = index;
  while (first > 0 && index - first < LONGEST) {
    const word = words[first - 1];
    const next = words[first];
    if (!word || !next || word.sentence !== next.sentence) break;
    const gap = text.slice(word.end, next.start);
    if (!/^(?:\.?\s|\s?-\s?|['’]s\s|['’]\s|, )$/.test(gap)) break;
    if (gap === ', ' && first === index) break;
    const two =
      word.folded.length > 1 && first > 1 ? COUNTRY_WORDS.get(`${words[first - 2]?.folded} ${word.folded}`) : undefined;
    if (two && /^\p{Lu}/u.test(words[first - 2]?.surface ?? '')) {
      title.countries.push(two);
      first -= 2;
      continue;
    }
    const country = /^\p{Lu}/u.test(word.surface) ? COUNTRY_WORDS.get(word.folded) : undefined;
    if (country) {
      title.countries.push(country);
      first--;
      continue;
    }
    const singular = word.folded.replace(/s$/, '');
    const known = [word.folded, singular].find((one) => TITLE_WORDS.has(one) || PERSON_NOUNS.has(one));
    if (!known || gap === ', ') break;
    if (known === 'under' && !isUnderSecretary(word, next)) break;
    if (FORMER.has(known)) title.former = true;
    if (!FILLING.has(known)) title.words.unshift(known);
    first--;
  }
  if (title.words.length === 0 && title.countries.length === 0) return undefined;
  title.first = first;
  return title;
}
