import type { Figure } from './cast';
import { isTitledName, standsForPerson } from './lone-names';
import { lastWord, type Search, take } from './search';

/** People whom the story names by surname only, with a title: "Mr. Toccafondi". Later bare mentions belong to them. */
export function takeTitled(search: Search): void {
  const { words } = search.reading;
  const titled = new Map<string, Figure>();
  const named = new Set(search.cast.map(({ family }) => lastWord(family)));
  words.forEach((word, index) => {
    if (search.used.has(index) || named.has(word.folded) || !isTitledName(search.names, index)) return;
    let figure = titled.get(word.folded);
    if (!figure) {
      figure = { name: word.surface, given: [], family: word.folded, fulls: [], mentions: [] };
      titled.set(word.folded, figure);
      search.cast.push(figure);
    }
    take(search, figure, index, index, 'short');
  });
  if (titled.size === 0) return;
  words.forEach((word, index) => {
    const figure = titled.get(word.folded);
    if (!figure || search.used.has(index) || !standsForPerson(search.names, index, index)) return;
    take(search, figure, index, index, 'short');
  });
}
