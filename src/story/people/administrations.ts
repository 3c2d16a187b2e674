import { compareWithDay } from '../../knowledge/partial-date';
import type { Person } from '../../knowledge/types';
import { countryKey } from '../lexicon/countries';
import type { Reading } from '../types';
import type { Place } from './known';
import { leadsOn } from './offices';
import type { Search } from './search';
import { gapAfter, isCapitalised } from './surroundings';

/** What is called by whoever leads it: "the Koizumi government". */
const GOVERNMENT = /^(?:administration|government|cabinet|presidency)s?$/;
/** What the press calls an American president's time by, long after it too: "the Reagan administration". */
const ADMINISTRATION = /^(?:administration|presidency|presidencie)s?$/;

const AMERICA = countryKey('United States');

/** The noun that the name at `last` stands before, also as one of two: "the Eisenhower and Kennedy administrations". */
function nounBehind(reading: Reading, last: number): string | undefined {
  const { words } = reading;
  const next = words[last + 1];
  if (next && gapAfter(reading, last) === ' ' && GOVERNMENT.test(next.folded)) return next.folded;
  const third = words[last + 3];
  const paired = /^(?:and|or)$/.test(next?.folded ?? '') && isCapitalised(words[last + 2]) && third !== undefined;
  return paired && gapAfter(reading, last + 2) === ' ' && third.folded === 'administrations' ? third.folded : undefined;
}

/** Whether the person was president of the United States before the day, or at any time where the day is unknown. */
function wasPresident({ offices = [] }: Person, day: string | undefined): boolean {
  return offices.some(
    ({ kind, country, from }) =>
      kind === 'head-of-state' &&
      country !== undefined &&
      countryKey(country) === AMERICA &&
      (day === undefined || from === undefined || compareWithDay(from, day) === 'before'),
  );
}

/**
 * Who led the government that is called by the surname at a place: whoever leads one on the story's day; for American
 * administrations, in a story that names the United States, whoever led one before.
 * @returns undefined where no government is called so, or where several people may be meant
 */
export function leaderMeant(search: Search, place: Place): Person | undefined {
  if (place.last > place.first) return undefined;
  const noun = nounBehind(search.reading, place.last);
  if (!noun) return undefined;
  const day = search.reading.story.published;
  const people = [...new Set([...place.short, ...place.full])];
  const leading = day === undefined ? [] : people.filter((person) => leadsOn(person, day));
  if (leading.length > 0) return leading.length === 1 ? leading[0] : undefined;
  if (!ADMINISTRATION.test(noun) || !search.countries.has(AMERICA)) return undefined;
  const past = people.filter((person) => wasPresident(person, day));
  return past.length === 1 ? past[0] : undefined;
}
