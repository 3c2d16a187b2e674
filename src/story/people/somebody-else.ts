import { firstDay, lastDay } from '../../knowledge/partial-date';
import type { Person } from '../../knowledge/types';
import { countryKey } from '../lexicon/countries';
import type { Reading } from '../types';
import { phraseWords } from '../words';
import type { Place } from './known';
import { suits, tellsOffice } from './offices';
import { gapAfter } from './surroundings';

/** Trades that hardly anybody in the knowledge base follows; a namesake is meant where the record knows nothing of it. */
const OTHER_TRADES = new Set(
  `actor actress artist baker barrister batsman bassist bowler boxer builder butcher chef choreographer comedian composer
  cricketer cyclist dancer defender designer dj drummer electrician farmer fighter filmmaker firefighter footballer forward
  goalkeeper goalie goaltender golfer guitarist gymnast hairdresser homeowner jockey linebacker magician midfielder model
  musician novelist nurse outfielder painter photographer pianist pitcher plumber pop quarterback racer rapper receiver rider
  rocker rower rugby runner sailor schoolboy schoolgirl sculptor singer skater skier soccer songwriter sprinter star striker
  student swimmer teenager tenor tennis violinist waiter winger wrestler youtuber basketball baseball hockey football nfl nba
  cellist flautist flutist oboist trumpeter saxophonist harpist organist percussionist soprano baritone ballerina fielder
  wicketkeeper spinner seamer allrounder fullback flanker halfback hurdler decathlete triathlete marathoner canoeist kayaker
  fencer archer judoka snowboarder biathlete curler diver surfer skateboarder carpenter bricklayer cleaner cashier shopkeeper
  barber tailor cobbler blacksmith beekeeper fisherman trucker postman milkman librarian headmaster headmistress pharmacist
  optician paramedic midwife corporal trooper gunner rifleman
  winemaker gardener dentist surgeon vet veterinarian plaintiff pensioner grandmother grandfather`
    .split(/\s+/)
    .filter(Boolean),
);

/** International bodies: no country speaks against them. */
const BODIES = new Set(['european union', 'united nations']);

const tradesOf = (person: Person): Set<string> =>
  new Set(
    phraseWords(
      [
        person.why,
        ...(person.offices ?? []).map(({ title }) => title),
        ...(person.milestones ?? []).map(({ what }) => what),
      ].join(' '),
    ).map(({ folded }) => folded),
  );

/** The words of the apposition behind a name: "a 34-year-old plumber from Leeds". */
function appositionWords(reading: Reading, last: number): string[] {
  if (gapAfter(reading, last) !== ', ') return [];
  const words: string[] = [];
  for (let index = last + 1; index < last + 9; index++) {
    const word = reading.words[index];
    if (!word) break;
    words.push(word.folded);
    if (!/^[\s-]$/.test(gapAfter(reading, index))) break;
  }
  return words;
}

/** Ages a person may have had on a day, or undefined where birth or day are unknown. */
function agesOn(person: Person, day: string | undefined): { least: number; most: number } | undefined {
  if (!person.born || day === undefined) return undefined;
  const years = (from: string) =>
    Number(day.slice(0, 4)) - Number(from.slice(0, 4)) - (day.slice(5) < from.slice(5) ? 1 : 0);
  return { least: years(lastDay(person.born)), most: years(firstDay(person.born)) };
}

/** The age that the story gives: "Name, 34," or "Name (34)" or "34-year-old Name". */
function statedAge(reading: Reading, place: Place): number | undefined {
  const next = reading.words[place.last + 1];
  const gap = gapAfter(reading, place.last);
  if (next && (gap === ', ' || gap === ' (') && /^[1-9]\d$/.test(next.surface)) {
    const behind = reading.text[next.end];
    if (behind === ',' || behind === ')' || behind === '.') return Number(next.surface);
  }
  const behind = appositionWords(reading, place.last).join(' ');
  const before = reading.words.slice(Math.max(0, place.first - 4), place.first).map(({ folded }) => folded);
  const found = /(\d\d) year old/.exec(`${before.join(' ')} | ${behind}`);
  return found ? Number(found[1]) : undefined;
}

/** What the next sentence calls somebody whose name began the one before: "The 24-year-old fielder". */
function calledNext(reading: Reading, place: Place): { age: number; trade: string } | undefined {
  const sentence = reading.words[place.first]?.sentence;
  if (sentence === undefined || reading.sentences[sentence]?.start !== place.start) return undefined;
  const next = reading.sentences[sentence + 1];
  const found = next && /^The (\d\d)-year-old (\p{L}+)/u.exec(reading.text.slice(next.start, next.start + 40));
  return found ? { age: Number(found[1]), trade: found[2] ?? '' } : undefined;
}

/** The age from which on a person may be in the news for an office, in years. */
const YOUNGEST = 12;

/** As titles; "private" with a small letter says something else. */
const PRIVATES = new Set(['Private', 'Pte', 'Pvt']);

const isBeside = (reading: Reading, index: number) => /^\.? $/.test(gapAfter(reading, index));

/**
 * Whether what stands beside a full name shows that the story means a namesake: another trade, another age, another
 * country's office, a day on which the person was no more than a child.
 */
export function isSomebodyElse(reading: Reading, place: Place, person: Person): boolean {
  const day = reading.story.published;
  const ages = agesOn(person, day);
  if (ages && ages.most < YOUNGEST) return true;
  const age = statedAge(reading, place);
  if (age !== undefined && ages && !person.died && (age < ages.least - 1 || age > ages.most + 1)) return true;
  const next = calledNext(reading, place);
  if (next && OTHER_TRADES.has(next.trade) && ages && (next.age < ages.least - 1 || next.age > ages.most + 1))
    return true;
  const rank = reading.words[place.first - 1];
  if (rank && PRIVATES.has(rank.surface) && isBeside(reading, place.first - 1)) return true;
  const title = place.title;
  const suited = title && tellsOffice(title) && suits(person, title, day) > 0;
  if (suited) return false;
  const around = [...(title?.words ?? []), ...appositionWords(reading, place.last)];
  const odd = around.filter((word) => OTHER_TRADES.has(word) || OTHER_TRADES.has(word.replace(/s$/, '')));
  if (odd.length > 0) {
    const own = tradesOf(person);
    if (!odd.some((word) => own.has(word))) return true;
  }
  return title !== undefined && tellsOffice(title) && isElsewhere(person, title.countries);
}

/** Whether countries are named and the person has to do with none of them. */
function isElsewhere(person: Person, countries: string[]): boolean {
  if (countries.length === 0 || countries.some((country) => BODIES.has(country))) return false;
  const own = [person.country, ...(person.offices ?? []).map(({ country }) => country)].flatMap((country) =>
    country ? [countryKey(country)] : [],
  );
  const told = new Set(
    phraseWords(`${person.why} ${(person.offices ?? []).map(({ title }) => title).join(' ')}`).map(
      ({ folded }) => folded,
    ),
  );
  return own.length > 0 && !countries.some((country) => own.includes(country) || told.has(country));
}
