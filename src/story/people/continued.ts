import type { Word } from '../types';
import { continuedFigure, type Figure } from './cast';
import { standsForPerson } from './lone-names';
import { kindOf, PARTICLES } from './name-words';
import { group, lastWord, overlaps, type Search, take } from './search';
import { gapAfter, isCapitalised } from './surroundings';
import { titleBefore } from './titles';

/** The words of a double name: "Botelho de Vasconcelos". */
const LONGEST_DOUBLE = 4;

/** "Arias Cárdenas" of a Francisco Arias Cárdenas: the last two words of a longer name. */
export function doubleName({ given, family }: Pick<Figure, 'given' | 'family'>): string[] {
  const before = given.at(-1);
  return given.length > 1 && before !== undefined && before.length > 1 ? [`${before} ${family}`] : [];
}

/** The first family name of a person of the story who has two: "Peña" of a Rander Peña Ramírez. */
function firstOfTwo(search: Search, { known, given }: Figure): string[] {
  const before = given.length > 1 ? given.at(-1) : undefined;
  if (known || before === undefined || before.length < 3) return [];
  const kind = kindOf(search.names, before);
  return kind.family && !kind.given && !kind.english ? [before] : [];
}

interface Names {
  family: Map<string, Figure[]>;
  double: Map<string, Figure[]>;
  /** The words that double names begin with. */
  openings: Set<string>;
  first: Map<string, Figure[]>;
}

/** Whom a name that begins at the word `index` may continue, and its last word. */
function namedAt(search: Search, names: Names, index: number): { figures: Figure[]; end: number } | undefined {
  const { words } = search.reading;
  const word = words[index];
  if (!word) return undefined;
  if (PARTICLES.has(word.folded)) {
    let end = index;
    while (PARTICLES.has(words[end]?.folded ?? '') && gapAfter(search.reading, end) === ' ' && end < index + 3) end++;
    const phrase = words.slice(index, end + 1).map(({ folded }) => folded);
    const figures = names.family.get(phrase.join(' '));
    if (figures) return { figures, end };
  }
  if (isSmall(word)) return undefined;
  if (names.openings.has(word.folded)) {
    let phrase = word.folded;
    for (let end = index + 1; end < index + LONGEST_DOUBLE && /^[ -]$/.test(gapAfter(search.reading, end - 1)); end++) {
      phrase += ` ${words[end]?.folded}`;
      const figures = names.double.get(phrase);
      if (figures) return { figures, end };
    }
  }
  const figures = names.family.get(word.folded) ?? names.first.get(word.folded);
  return figures && { figures, end: index };
}

/** Surnames and given names of people whom the story has named in full. */
export function takeContinued(search: Search): void {
  const double = group(search.cast, doubleName);
  const names: Names = {
    family: group(search.cast, ({ known, family }) => (known?.short?.length === 0 ? [] : [family, lastWord(family)])),
    double,
    openings: new Set([...double.keys()].map((name) => name.slice(0, name.indexOf(' ')))),
    first: group(search.cast, (figure) => firstOfTwo(search, figure)),
  };
  const byGiven = group(search.cast, ({ given }) => given.slice(0, 1));
  const { words } = search.reading;
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (!word || search.used.has(index)) continue;
    const named = namedAt(search, names, index);
    if (named) {
      const { figures, end } = named;
      const double = !PARTICLES.has(word.folded) && end > index;
      if (!isCapitalised(words[end]) || overlaps(search, index, end)) continue;
      if (!standsForPerson(search.names, double ? index : end, end)) continue;
      const figure = continuedFigure(figures, index);
      if (figure) take(search, figure, index, end, 'short');
      continue;
    }
    if (isSmall(word)) continue;
    const namesakes = byGiven.get(word.folded);
    const [figure] = namesakes ?? [];
    if (!figure || namesakes?.length !== 1 || (figure.fulls[0] ?? Infinity) > index || !isGivenAlone(search, index))
      continue;
    take(search, figure, index, index, 'short');
  }
}

const isSmall = ({ surface }: Word) => {
  const code = surface.charCodeAt(0);
  return code >= 97 && code <= 122;
};

/** Whether a given name stands by itself: no further name behind it, no title but a lower-case noun, no place, no ordinary word at a sentence's start. */
function isGivenAlone(search: Search, index: number): boolean {
  const word = search.reading.words[index];
  if (!word || word.folded.length < 3) return false;
  const kind = kindOf(search.names, word.folded);
  if (kind.country || kind.place || (kind.english && !kind.given)) return false;
  const before = search.reading.words[index - 1];
  const next = search.reading.words[index + 1];
  if (isCapitalised(next) && gapAfter(search.reading, index) === ' ' && next.sentence === word.sentence) return false;
  if (titleBefore(search.reading, index) && isCapitalised(before)) return false;
  return standsForPerson(search.names, index, index);
}
