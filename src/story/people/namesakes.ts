import type { Day } from '../../knowledge/partial-date';
import type { Person } from '../../knowledge/types';
import { countryKey } from '../lexicon/countries';
import { genderOf, suits, tellsOffice } from './offices';
import type { Title } from './titles';

/**
 * Of several people with the same name, the one that the title beside it means on the story's day: an office held on
 * that day goes before one held earlier.
 * @returns undefined where no title stands there, or where it leaves more than one open
 */
export function chooseByTitle(people: Person[], title: Title | undefined, day: Day | undefined): Person | undefined {
  if (!title || (!tellsOffice(title) && title.countries.length === 0)) return undefined;
  const scored = [...new Set(people)].map((person) => ({ person, score: suits(person, title, day) }));
  const best = Math.max(0, ...scored.map(({ score }) => score));
  if (best === 0) return undefined;
  const suiting = scored.filter(({ score }) => score === best);
  return suiting.length === 1 ? suiting[0]?.person : undefined;
}

/** Those that a courtesy ("Mrs.") or a country before the name does not rule out. */
export function notRuledOut(people: Person[], title: Title | undefined): Person[] {
  const gender = genderOf(title);
  return people.filter((person) => {
    if (gender && person.gender && gender !== person.gender) return false;
    const country = person.country;
    return !title || title.countries.length === 0 || !country || title.countries.includes(countryKey(country));
  });
}
