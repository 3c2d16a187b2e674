import type { Person } from '../../knowledge/types';
import { COUNTRY_WORDS, countryKey } from '../lexicon/countries';
import type { Matcher } from '../matcher';
import type { PersonFound, Reading, TreatyFound, Word } from '../types';
import { addMention, continuedFigure, type Figure, knownFigure, sameFigure } from './cast';
import { knownPlaces, type Place, personInFull } from './known';
import { isTitledName, standsForPerson } from './lone-names';
import { kindOf, type NameReading, openNames, PARTICLES } from './name-words';
import { chooseByTitle, notRuledOut } from './namesakes';
import { leadsOn, suits } from './offices';
import { roleOf } from './role';
import { type Run, runsOf } from './runs';
import { isSomebodyElse } from './somebody-else';
import { type Spotted, spotFullNames } from './spot';
import { gapAfter, isCapitalised } from './surroundings';
import { titleBefore } from './titles';

/** What is gathered while a story is read. */
interface Search {
  names: NameReading;
  reading: Reading;
  cast: Figure[];
  /** Words that belong to a name already, by index. */
  used: Set<number>;
  /** Keys of the countries that the story names, itself or by their people. */
  countries: Set<string>;
}

function figureOf(search: Search, person: Person): Figure {
  let figure = search.cast.find(({ known }) => known === person);
  if (!figure) {
    figure = knownFigure(person);
    search.cast.push(figure);
  }
  return figure;
}

function take(search: Search, figure: Figure, first: number, last: number, by: 'full' | 'short'): void {
  for (let index = first; index <= last; index++) search.used.add(index);
  addMention(search.reading, figure, first, last, by);
}

/** Whether the story's own name is longer than the known form that stands in it: "Ivanka Trump". */
function outgrown(names: NameReading, place: Place, runs: ReadonlyMap<number, Run>): boolean {
  const run = runs.get(place.first);
  if (!run) return false;
  const before = names.reading.words[place.first - 1];
  if (place.first > run.first && before && /^(?: |\. ?)$/.test(gapAfter(names.reading, place.first - 1))) {
    const kind = kindOf(names, before.folded);
    if (place.last === place.first || kind.given || before.surface.length === 1) return true;
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
  const day = search.reading.story.published;
  if (day !== undefined && leadsOn(person, day)) return true;
  const homes = [person.country, ...(person.offices ?? []).map(({ country }) => country)];
  const keys = homes.flatMap((country) => (country ? [countryKey(country)] : []));
  return keys.length === 0 || keys.some((key) => search.countries.has(key));
}

/** The countries that the story names, by key. */
function countriesIn(reading: Reading): Set<string> {
  const found = new Set<string>();
  reading.words.forEach(({ folded, surface }, index) => {
    if (!/^\p{Lu}/u.test(surface)) return;
    const next = reading.words[index + 1]?.folded ?? '';
    const country = COUNTRY_WORDS.get(`${folded} ${next}`) ?? COUNTRY_WORDS.get(folded);
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
      (bare ? undefined : inFull) ?? chooseByTitle([...place.short, ...place.full], place.title, published);
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
  const known = new Set(places.filter(({ first, last }) => last > first).map(({ last }) => last));
  return new Set(spotted.filter(({ last }) => !known.has(last)).map(({ family }) => lastWord(family)));
}

function takeSpotted(search: Search, spotted: Spotted[]): void {
  const families = new Set(spotted.map(({ family }) => family));
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

function overlaps(search: Search, first: number, last: number): boolean {
  for (let index = first; index <= last; index++) if (search.used.has(index)) return true;
  return false;
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

const lastWord = (phrase: string) => phrase.slice(phrase.lastIndexOf(' ') + 1);

/** Surnames and given names of people whom the story has named in full. */
function takeContinued(search: Search): void {
  const byFamily = group(search.cast, ({ family }) => [family, lastWord(family)]);
  const byGiven = group(search.cast, ({ given }) => given.slice(0, 1));
  const { words } = search.reading;
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (!word || search.used.has(index)) continue;
    let end = index;
    let figures: Figure[] | undefined;
    if (PARTICLES.has(word.folded)) {
      while (PARTICLES.has(words[end]?.folded ?? '') && gapAfter(search.reading, end) === ' ' && end < index + 3) end++;
      const phrase = words.slice(index, end + 1).map(({ folded }) => folded);
      figures = byFamily.get(phrase.join(' '));
    }
    if (!figures) {
      end = index;
      if (isSmall(word)) continue;
      figures = byFamily.get(word.folded);
    }
    if (figures) {
      if (!isCapitalised(words[end]) || overlaps(search, index, end) || !standsForPerson(search.names, end, end))
        continue;
      const figure = continuedFigure(figures, index);
      if (figure) take(search, figure, index, end, 'short');
      continue;
    }
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

/** Whether a given name stands by itself: no title but a lower-case noun, no place, no ordinary word at a sentence's start. */
function isGivenAlone(search: Search, index: number): boolean {
  const word = search.reading.words[index];
  if (!word || word.folded.length < 3) return false;
  const kind = kindOf(search.names, word.folded);
  if (kind.country || kind.place || (kind.english && !kind.given)) return false;
  const before = search.reading.words[index - 1];
  if (titleBefore(search.reading, index) && isCapitalised(before)) return false;
  return standsForPerson(search.names, index, index);
}

function group(cast: Figure[], keys: (figure: Figure) => string[]): Map<string, Figure[]> {
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

/** People whom the story names by surname only, with a title: "Mr. Toccafondi". Later bare mentions belong to them. */
function takeTitled(search: Search): void {
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

/** Finds the people of a story: known ones by the matcher's forms, others introduced in the story with a full name. */
export function findPeople(reading: Reading, matcher: Matcher, treaties: TreatyFound[]): PersonFound[] {
  const taken = treaties.flatMap(({ mentions }) => mentions).sort((a, b) => a.start - b.start);
  const names = openNames(reading);
  const runs = runsOf(names);
  const search: Search = { names, reading, cast: [], used: new Set(), countries: countriesIn(reading) };
  const byWord = runsByWord(runs);
  const places = knownPlaces(reading, matcher, taken).filter((place) => !outgrown(names, place, byWord));
  const spotted = spotFullNames(names, runs);
  const open = takeKnown(search, places, unknownFamilies(spotted, places));
  takeSpotted(search, spotted);
  takeKnownShort(search, open);
  takeContinued(search);
  takeTitled(search);
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
