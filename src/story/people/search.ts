import type { Person } from '../../knowledge/types';
import { countryKey } from '../lexicon/countries';
import type { Reading } from '../types';
import { addMention, type Figure, knownFigure } from './cast';
import type { NameReading } from './name-words';
import { leadsOn } from './offices';

/** What is gathered while a story is read. */
export interface Search {
  names: NameReading;
  reading: Reading;
  cast: Figure[];
  /** Words that belong to a name already, by index. */
  used: Set<number>;
  /** Keys of the countries that the story names, itself or by their people. */
  countries: Set<string>;
}

/** The figure of a known person; new where the story has not named them yet. */
export function figureOf(search: Search, person: Person): Figure {
  let figure = search.cast.find(({ known }) => known === person);
  if (!figure) {
    figure = knownFigure(person);
    search.cast.push(figure);
  }
  return figure;
}

/** Gives the words `first` to `last` to a figure. */
export function take(search: Search, figure: Figure, first: number, last: number, by: 'full' | 'short'): void {
  for (let index = first; index <= last; index++) search.used.add(index);
  addMention(search.reading, figure, first, last, by);
}

/** Whether one of the words `first` to `last` belongs to a name already. */
export function overlaps(search: Search, first: number, last: number): boolean {
  for (let index = first; index <= last; index++) if (search.used.has(index)) return true;
  return false;
}

/** Whether the story is about the person's world: they lead a country on its day, or it names a country of theirs. */
export function isInOwnWorld(search: Search, person: Person): boolean {
  const day = search.reading.story.published;
  if (day !== undefined && leadsOn(person, day)) return true;
  const homes = [person.country, ...(person.offices ?? []).map(({ country }) => country)];
  const keys = homes.flatMap((country) => (country ? [countryKey(country)] : []));
  return keys.length === 0 || keys.some((key) => search.countries.has(key));
}

/** Figures by keys of theirs. */
export function group(cast: Figure[], keys: (figure: Figure) => string[]): Map<string, Figure[]> {
  const groups = new Map<string, Figure[]>();
  for (const figure of cast) {
    for (const key of new Set(keys(figure))) {
      const list = groups.get(key);
      if (list) list.push(figure);
      else groups.set(key, [figure]);
    }
  }
  return groups;
}

/** The last word of a phrase: the family name of most names. */
export const lastWord = (phrase: string) => phrase.slice(phrase.lastIndexOf(' ') + 1);
