import type { Person } from '../../knowledge/types';
import type { Matcher } from '../matcher';
import type { Mention, PersonFound, Reading, TreatyFound } from '../types';
import { knownPlaces, type Place, personInFull } from './known';
import { chooseByTitle, notRuledOut } from './namesakes';

/** How far apart, in words, two namesakes' full names must stand for the nearer one to own the surname. */
const CLEAR_OF_NAMESAKE = 60;

/** The person that a surname continues: the only one named in full, or the one named last and alone for a while. */
function continued(place: Place, people: Person[], inFull: { person: Person; at: number }[]): Person | undefined {
  const named = people.filter((person) => inFull.some((one) => one.person === person));
  if (named.length <= 1) return named[0];
  const before = inFull.filter(({ person, at }) => named.includes(person) && at < place.first).reverse();
  const [latest] = before;
  const other = before.find(({ person }) => person !== latest?.person);
  if (!latest) return undefined;
  return other === undefined || latest.at - other.at > CLEAR_OF_NAMESAKE ? latest.person : undefined;
}

/** Finds the people of a story: known ones by the matcher's forms, others introduced in the story with a full name. */
export function findPeople(reading: Reading, matcher: Matcher, treaties: TreatyFound[]): PersonFound[] {
  const day = reading.story.published;
  const taken = treaties.flatMap(({ mentions }) => mentions).sort((a, b) => a.start - b.start);
  const places = knownPlaces(reading, matcher, taken);
  const inFull: { person: Person; at: number }[] = [];
  const people = new Map<Place, Person>();
  for (const place of places) {
    const person = personInFull(reading, place) ?? chooseByTitle(place.short, place.title, day);
    if (!person) continue;
    people.set(place, person);
    inFull.push({ person, at: place.first });
  }
  const found = new Map<string, PersonFound>();
  for (const place of places) {
    const person = people.get(place) ?? continued(place, notRuledOut(place.short, place.title), inFull);
    if (!person) continue;
    const mention: Mention = {
      start: place.start,
      end: place.end,
      surface: reading.text.slice(place.start, place.end),
      by: place.full.includes(person) ? 'full' : 'short',
    };
    const known = found.get(person.id);
    if (known) known.mentions.push(mention);
    else found.set(person.id, { id: person.id, name: person.name, known: true, mentions: [mention] });
  }
  return [...found.values()];
}
