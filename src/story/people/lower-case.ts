import type { Hit } from '../forms';
import { SAYING } from '../lexicon/person-nouns';
import type { Matcher } from '../matcher';
import type { Reading } from '../types';
import { continuedFigure, type Figure } from './cast';
import { kindOf } from './name-words';
import { chooseByTitle } from './namesakes';
import { figureOf, isInOwnWorld, lastWord, overlaps, type Search, take } from './search';
import { gapAfter } from './surroundings';
import { titleBefore } from './titles';

/** The shortest surname that is believed when written small, in letters: shorter ones are words of other languages. */
const SHORTEST = 5;

/** Addresses, handles and file names are written small on purpose. */
function isAddress({ text }: Reading, { start, end }: Hit): boolean {
  return /[@#/\\._~=&?-]/.test(text[start - 1] ?? '') || /^(?:[@/\\_=~-]|\.\p{L})/u.test(text.slice(end, end + 2));
}

/** Whether a word written small can be nothing but a name: no ordinary word, place, country, and no given name alone. */
function isNameOnly(search: Search, folded: string, alone: boolean): boolean {
  const kind = kindOf(search.names, folded);
  if (kind.english || kind.place || kind.country || kind.organisation || kind.calendar) return false;
  return !alone || (!kind.given && folded.length >= SHORTEST);
}

/** The known person that a surname written small means: one named before in full, or the one that the title beside it tells. */
function figureMeant(search: Search, matcher: Matcher, hits: Hit[], index: number): Figure | undefined {
  const people = hits.flatMap(({ entry }) => matcher.library.people.get(entry.id) ?? []);
  const title = titleBefore(search.reading, index);
  const titled = chooseByTitle(people, title, search.reading.story.published);
  if (titled) return figureOf(search, titled);
  const next = search.reading.words[index + 1];
  if (!next || gapAfter(search.reading, index) !== ' ' || !SAYING.has(next.folded)) return undefined;
  return continuedFigure(
    search.cast.filter(({ known }) => known && people.includes(known)),
    index,
  );
}

/**
 * Names written small by mistake: full names whose last word can be nothing else, in a story about their world; surnames beside a title that fits, or
 * saying something where the story names their owner rightly. Words that are also surnames ("may said") never count.
 * @param slips places where a form stands but for its capitals
 */
export function takeLowerCase(search: Search, matcher: Matcher, slips: Hit[]): void {
  const strangers = new Set(search.cast.flatMap(({ known, family }) => (known ? [] : [lastWord(family)])));
  const byStart = new Map<number, Hit[]>();
  for (const hit of slips) {
    if (hit.entry.rule || isAddress(search.reading, hit)) continue;
    byStart.set(hit.first, [...(byStart.get(hit.first) ?? []), hit]);
  }
  for (const [first, hits] of byStart) {
    const last = Math.max(...hits.map((hit) => hit.last));
    const longest = hits.filter((hit) => hit.last === last);
    const word = search.reading.words[last]?.folded ?? '';
    if (overlaps(search, first, last) || strangers.has(word)) continue;
    if (!isNameOnly(search, word, first === last)) continue;
    if (first === last) {
      const figure = figureMeant(search, matcher, longest, first);
      if (figure) take(search, figure, first, last, 'short');
      continue;
    }
    const ids = new Set(longest.filter(({ entry }) => entry.by === 'full').map(({ entry }) => entry.id));
    const [id = ''] = ids;
    const person = ids.size === 1 ? matcher.library.people.get(id) : undefined;
    const isNamed = search.cast.some(({ known }) => known === person);
    if (person && (isNamed || isInOwnWorld(search, person)))
      take(search, figureOf(search, person), first, last, 'full');
  }
}
