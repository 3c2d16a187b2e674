import type { Person } from '../../knowledge/types';
import type { Place } from './known';
import { standsForPerson } from './lone-names';
import { ranksOn } from './offices';
import { figureOf, lastWord, overlaps, type Search, take } from './search';

/** What stands between two who are named together: "Kerry and Lavrov", "Wang-Lavrov talks". */
const BETWEEN = /^(?:,? and |, | & |[-‐‑–/]|, left, and )$/;

/** Its longest, in characters. */
const LONGEST_GAP = 12;

/** Known people where mentions of theirs begin and end. */
function knownBounds(search: Search): { starts: Map<number, Person>; ends: Map<number, Person> } {
  const starts = new Map<number, Person>();
  const ends = new Map<number, Person>();
  for (const { known, mentions } of search.cast) {
    if (!known) continue;
    for (const { start, end } of mentions) {
      starts.set(start, known);
      ends.set(end, known);
    }
  }
  return { starts, ends };
}

/**
 * Surnames named in one breath with a known person of the same rank on the story's day: beside foreign minister Zarif,
 * "Kerry" is the foreign minister Kerry. Only where one person of that rank has the name; where the story names several
 * of that name in full, only one of those.
 * @returns whether somebody was found so
 */
export function takePaired(search: Search, open: Place[]): boolean {
  const { text, story, words } = search.reading;
  const day = story.published;
  if (day === undefined) return false;
  let found = false;
  const strangers = new Set(search.cast.flatMap(({ known, family }) => (known ? [] : [lastWord(family)])));
  const { starts, ends } = knownBounds(search);
  for (const place of open) {
    if (place.last > place.first || overlaps(search, place.first, place.last)) continue;
    if (!standsForPerson(search.names, place.first, place.last)) continue;
    const stranger = strangers.has(words[place.first]?.folded ?? '');
    const beside: Person[] = [];
    for (let gap = 1; gap <= LONGEST_GAP; gap++) {
      const left = ends.get(place.start - gap);
      const right = starts.get(place.end + gap);
      if (left && BETWEEN.test(text.slice(place.start - gap, place.start))) beside.push(left);
      if (right && BETWEEN.test(text.slice(place.end, place.end + gap))) beside.push(right);
    }
    const ranks = new Set(beside.flatMap((person) => [...ranksOn(person, day)]));
    const meant = [...new Set(place.short)].filter((person) =>
      [...ranksOn(person, day)].some((rank) => ranks.has(rank)),
    );
    const named = meant.filter((person) => search.cast.some(({ known }) => known === person));
    const [person, other] = named.length > 0 || stranger ? named : meant;
    if (!person || other) continue;
    const figure = figureOf(search, person);
    take(search, figure, place.first, place.last, 'short');
    figure.fulls.push(place.first);
    figure.fulls.sort((a, b) => a - b);
    found = true;
  }
  return found;
}
