import type { Person } from '../../knowledge/types';
import type { Hit } from '../forms';
import { COUNTRY_WORDS, countryKey } from '../lexicon/countries';
import type { Matcher } from '../matcher';
import type { PersonFound, Reading, Span, TreatyFound } from '../types';
import { leaderMeant } from './administrations';
import { continuedFigure, type Figure, sameFigure } from './cast';
import { doubleName, takeContinued } from './continued';
import { knownPlaces, type Place, personInFull } from './known';
import { takeLeaders } from './leaders';
import { isHeadlineWord, standsForPerson } from './lone-names';
import { takeLowerCase } from './lower-case';
import { kindOf, type NameReading, openNames } from './name-words';
import { chooseByTitle, notRuledOut } from './namesakes';
import { suits } from './offices';
import { takePaired } from './pairs';
import { roleOf } from './role';
import { type Run, runsOf } from './runs';
import { figureOf, isInOwnWorld, lastWord, overlaps, type Search, take } from './search';
import { isSomebodyElse } from './somebody-else';
import { type Spotted, spotFullNames } from './spot';
import { gapAfter } from './surroundings';
import { takeTitled } from './titled';

/** Whether the story's own name is longer than the known form that stands in it: "Ivanka Trump". */
function outgrown(names: NameReading, place: Place, runs: ReadonlyMap<number, Run>): boolean {
  const run = runs.get(place.first);
  if (!run) return false;
  const before = names.reading.words[place.first - 1];
  if (place.first > run.first && before && /^(?: |\. ?)$/.test(gapAfter(names.reading, place.first - 1))) {
    const kind = kindOf(names, before.folded);
    const isName = place.last === place.first || kind.given || before.surface.length === 1;
    if (isName && !isHeadlineWord(names, before)) return true;
  }
  return place.last < run.last && gapAfter(names.reading, place.last) === ' ';
}

function runsByWord(runs: Run[]): Map<number, Run> {
  const byWord = new Map<number, Run>();
  for (const run of runs) for (let index = run.first; index <= run.last; index++) byWord.set(index, run);
  return byWord;
}

/** People whom the story's own words show to be namesakes of those in the knowledge base. */
function strangersIn(search: Search, places: Place[]): Set<Person> {
  const strangers = new Set<Person>();
  const familiar = new Set<Person>();
  for (const place of places) {
    const person = personInFull(search.reading, place);
    if (!person || place.first === place.last) continue;
    if (isSomebodyElse(search.reading, place, person)) strangers.add(person);
    else if (place.title && suits(person, place.title, search.reading.story.published) > 0) familiar.add(person);
  }
  return new Set([...strangers].filter((person) => !familiar.has(person)));
}

/** Whether a surname that stands for a known person by itself stands in that person's world: a country of theirs is named. */
function isAtHome(search: Search, place: Place, person: Person): boolean {
  const word = search.reading.words[place.first];
  if (!word || !standsForPerson(search.names, place.first, place.last)) return false;
  if (word.folded.length < 4 && word.surface === word.surface.toUpperCase()) return true;
  return isInOwnWorld(search, person);
}

/** Seats of government, which stand for their countries. */
const SEATS = new Map(
  [
    ['white house', 'United States'],
    ['the pentagon', 'United States'],
    ['capitol hill', 'United States'],
    ['the kremlin', 'Russia'],
    ['downing street', 'United Kingdom'],
  ].map(([seat = '', country = '']) => [seat, countryKey(country)]),
);

/** The countries that the story names, by key. */
function countriesIn(reading: Reading): Set<string> {
  const found = new Set<string>();
  reading.words.forEach(({ folded, surface }, index) => {
    if (!/^\p{Lu}/u.test(surface)) return;
    const next = reading.words[index + 1]?.folded ?? '';
    const seat = SEATS.get(`${folded} ${next}`) ?? SEATS.get(`${reading.words[index - 1]?.folded} ${folded}`);
    const country = seat ?? COUNTRY_WORDS.get(`${folded} ${next}`) ?? COUNTRY_WORDS.get(folded);
    if (country) found.add(country);
  });
  return found;
}

/**
 * Known people by their full forms, and by a title that leaves one of the namesakes.
 * @param families family names of people whom the story names in full and the knowledge base does not know
 * @returns the places left open
 */
function takeKnown(search: Search, places: Place[], families: ReadonlySet<string>): Place[] {
  const published = search.reading.story.published;
  const strangers = strangersIn(search, places);
  for (const place of places) {
    const person = place.last > place.first ? personInFull(search.reading, place) : undefined;
    if (person?.country && !strangers.has(person)) search.countries.add(countryKey(person.country));
  }
  const open: Place[] = [];
  for (const place of places) {
    const inFull = personInFull(search.reading, place);
    const word = search.reading.words[place.last]?.folded ?? '';
    const alone = place.first === place.last;
    const bare = alone && (families.has(word) || (inFull !== undefined && !isAtHome(search, place, inFull)));
    const person =
      (bare ? undefined : inFull) ??
      chooseByTitle([...place.short, ...place.full], place.title, published) ??
      (families.has(word) ? undefined : leaderMeant(search, place));
    if (!person || strangers.has(person)) {
      if (inFull && bare) open.push({ ...place, short: [...place.short, inFull] });
      else if (!inFull) open.push({ ...place, short: place.short.filter((one) => !strangers.has(one)) });
      continue;
    }
    const full = place.full.includes(person);
    const figure = figureOf(search, person);
    take(search, figure, place.first, place.last, full ? 'full' : 'short');
    if (!full) figure.fulls.push(place.first);
  }
  return open;
}

/** Family names of full names that are no known person's. */
function unknownFamilies(spotted: Spotted[], places: Place[]): Set<string> {
  const known = new Set(places.map(({ last }) => last));
  return new Set(spotted.filter(({ last }) => !known.has(last)).map(({ family }) => lastWord(family)));
}

function takeSpotted(search: Search, spotted: Spotted[]): void {
  // "Arias Cárdenas" goes on "Francisco Arias Cárdenas"; but "Stephen Jones" is a full name beside "John Stephen Jones".
  const families = new Set<string>();
  for (const name of spotted) {
    families.add(name.family);
    if (name.given.length > 1 && !kindOf(search.names, name.given.at(-1) ?? '').given)
      for (const double of doubleName(name)) families.add(double);
  }
  for (const { first, last, given, family } of spotted) {
    if (overlaps(search, first, last) || families.has([...given, family].join(' '))) continue;
    let figure = sameFigure(search.cast, given, family);
    const { text, words } = search.reading;
    const name = text.slice(words[first]?.start, words[last]?.end).replace(/\s+/g, ' ');
    if (!figure) {
      figure = { name, given, family, fulls: [], mentions: [] };
      search.cast.push(figure);
    } else if (!figure.known && name.length > figure.name.length) figure.name = name;
    take(search, figure, first, last, 'full');
  }
}

/** Surnames of known people, where one of those named in full is meant. */
function takeKnownShort(search: Search, open: Place[]): void {
  for (const place of open) {
    if (overlaps(search, place.first, place.last)) continue;
    if (!standsForPerson(search.names, place.first, place.last)) continue;
    const family = search.reading.words[place.last]?.folded ?? '';
    const others = search.cast.filter((figure) => !figure.known && lastWord(figure.family) === family);
    const people = notRuledOut(place.short, place.title);
    const figures = search.cast.filter(({ known }) => known && people.includes(known));
    const figure = continuedFigure([...figures, ...others], place.first);
    if (figure) take(search, figure, place.first, place.last, 'short');
  }
}

/** The words inside agreements' names, by index: "Kerry-Lavrov agreement" names neither. */
function wordsWithin({ words }: Reading, taken: Span[]): Set<number> {
  const within = new Set<number>();
  let next = 0;
  words.forEach(({ start, end }, index) => {
    while ((taken[next]?.end ?? Infinity) <= start) next++;
    if ((taken[next]?.start ?? Infinity) < end) within.add(index);
  });
  return within;
}

/** Finds the people of a story: known ones by the matcher's forms, others introduced in the story with a full name. */
export function findPeople(reading: Reading, matcher: Matcher, treaties: TreatyFound[]): PersonFound[] {
  const taken = treaties.flatMap(({ mentions }) => mentions).sort((a, b) => a.start - b.start);
  const names = openNames(reading);
  const runs = runsOf(names);
  const search: Search = {
    names,
    reading,
    cast: [],
    used: wordsWithin(reading, taken),
    countries: countriesIn(reading),
  };
  const byWord = runsByWord(runs);
  const slips: Hit[] = [];
  const places = knownPlaces(reading, matcher, taken, slips).filter((place) => !outgrown(names, place, byWord));
  const spotted = spotFullNames(names, runs);
  const open = takeKnown(search, places, unknownFamilies(spotted, places));
  takeSpotted(search, spotted);
  takeKnownShort(search, open);
  if (takePaired(search, open)) takeKnownShort(search, open);
  takeLeaders(search, open);
  takeContinued(search);
  takeTitled(search);
  takeLowerCase(search, matcher, slips);
  return search.cast
    .filter(({ mentions }) => mentions.length > 0)
    .map((figure) => ({ ...figure, mentions: figure.mentions.sort((a, b) => a.start - b.start) }))
    .sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0))
    .map(withIds(reading));
}

/** How many of a person's full names are looked at for a role. */
const ROLE_TRIES = 4;

/** Story people are numbered as they appear. */
function withIds(reading: Reading): (figure: Figure) => PersonFound {
  let number = 0;
  return ({ known, name, mentions, fulls }) => {
    const id = known ? known.id : `story:${++number}`;
    const role = roleOf(reading, mentions, fulls.slice(0, ROLE_TRIES));
    return { id, name, known: known !== undefined, ...(role ? { role } : {}), mentions };
  };
}
