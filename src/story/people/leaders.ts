import type { Person } from '../../knowledge/types';
import { countryKey } from '../lexicon/countries';
import { SAYING } from '../lexicon/person-nouns';
import { isEastAsianFamily } from './east-asian';
import type { Place } from './known';
import { standsForPerson } from './lone-names';
import { kindOf } from './name-words';
import { notRuledOut } from './namesakes';
import { leadsOn, suits, tellsOffice } from './offices';
import { figureOf, lastWord, overlaps, type Search, take } from './search';
import { gapAfter } from './surroundings';

/** Words of government: a story without any is about something else. */
const GOVERNMENT =
  /^(?:president|presidential|premier|prime|minister|government|administration|parliament|congress|senate|house|kremlin)s?$/;

/** The one person of a place's that leads a country on the story's day, where the story names that country. */
function leaderAt(search: Search, place: Place): Person | undefined {
  const day = search.reading.story.published;
  if (day === undefined || place.last > place.first) return undefined;
  const people = notRuledOut([...new Set([...place.short, ...place.full])], place.title);
  const leading = people.filter((person) => leadsOn(person, day));
  const [person] = leading;
  if (!person || leading.length > 1 || !person.country || !search.countries.has(countryKey(person.country)))
    return undefined;
  if (place.title && tellsOffice(place.title) && suits(person, place.title, day) === 0) return undefined;
  return standsForPerson(search.names, place.first, place.last) ? person : undefined;
}

/** Whether what stands beside the name shows that it is a person's: "Mr. Clinton", "Clinton said", "Clinton will". */
function isPersonal(search: Search, { first, last, title }: Place): boolean {
  if (title?.words.some((word) => word === 'mr' || word === 'mrs' || word === 'ms')) return true;
  const next = search.reading.words[last + 1];
  if (!next || gapAfter(search.reading, last) !== ' ' || first !== last) return false;
  return SAYING.has(next.folded) || /^(?:will|would|has|had|met|meets|called|spoke)$/.test(next.folded);
}

/**
 * A surname by which the press calls whoever leads a country, without name or title: "Clinton said" in a story of 1994
 * that names the United States and its government. Not ordinary words, not family names that millions share, and not
 * where the story names somebody else so.
 */
export function takeLeaders(search: Search, open: Place[]): void {
  if (open.length === 0) return;
  const named = new Set(search.cast.map(({ family }) => lastWord(family)));
  const isNamed = (place: Place) => named.has(search.reading.words[place.last]?.folded ?? '');
  const places = open.filter((place) => !overlaps(search, place.first, place.last) && !isNamed(place));
  const shown = new Set(places.flatMap((place) => (isPersonal(search, place) ? (leaderAt(search, place) ?? []) : [])));
  if (shown.size === 0 || !search.reading.words.some(({ folded }) => GOVERNMENT.test(folded))) return;
  for (const place of places) {
    const word = search.reading.words[place.first]?.folded ?? '';
    if (kindOf(search.names, word).english || isEastAsianFamily(word)) continue;
    const person = leaderAt(search, place);
    if (!person || !shown.has(person)) continue;
    const figure = figureOf(search, person);
    take(search, figure, place.first, place.last, 'short');
    figure.fulls.push(place.first);
  }
}
