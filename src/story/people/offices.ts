import { compareWithDay, type Day } from '../../knowledge/partial-date';
import type { Office, OfficeKind, Person } from '../../knowledge/types';
import { countryKey } from '../lexicon/countries';
import { phraseWords } from '../words';
import type { Title } from './titles';

/** Abbreviations and spellings of title words, brought to the one that offices are written with. */
const SAME: Record<string, string> = {
  sen: 'senator',
  rep: 'representative',
  congressman: 'representative',
  congresswoman: 'representative',
  gen: 'general',
  lt: 'lieutenant',
  adm: 'admiral',
  gov: 'governor',
  defence: 'defense',
  advisor: 'adviser',
  spokeswoman: 'spokesman',
  spokesperson: 'spokesman',
  premier: 'prime',
  pm: 'prime',
  fm: 'foreign',
  chairwoman: 'chairman',
  chair: 'chairman',
};

/** Courtesy: says nothing of an office. */
const COURTESY = new Set('mr mrs ms miss dr prof professor sir lord lady dame'.split(' '));

/** Fields: without a word for who holds it they name no office ("State Hook"). Bodies do: "IAEA's Grossi". */
const FIELDS = new Set(
  `state foreign affairs external defense interior finance treasury energy trade home national security policy house senate
  committee ministry department military armed forces central bank nuclear atomic agency intelligence government press presidential parliamentary cabinet army navy air force marine staff joint party communist republican
  democrat democratic opposition supreme`
    .split(/\s+/)
    .filter(Boolean),
);

/** What a title may be short for, besides the words of the office itself. */
const KINDS: Record<string, OfficeKind[]> = {
  president: ['head-of-state'],
  king: ['head-of-state'],
  queen: ['head-of-state'],
  emperor: ['head-of-state'],
  emir: ['head-of-state'],
  shah: ['head-of-state'],
  sultan: ['head-of-state'],
  leader: ['head-of-state', 'head-of-government', 'party'],
  ruler: ['head-of-state', 'head-of-government'],
  dictator: ['head-of-state', 'head-of-government', 'party'],
  strongman: ['head-of-state', 'head-of-government', 'party'],
  chancellor: ['head-of-government'],
  prime: ['head-of-government'],
  foreign: ['foreign-minister'],
  defense: ['defence-minister'],
  senator: ['legislator'],
  representative: ['legislator'],
  ambassador: ['ambassador', 'un-ambassador', 'negotiator'],
  envoy: ['negotiator', 'ambassador', 'un-ambassador'],
  negotiator: ['negotiator'],
  spokesman: ['spokesperson'],
  general: ['military'],
  admiral: ['military'],
  colonel: ['military'],
  marshal: ['military'],
  adviser: ['security-adviser', 'adviser'],
};

const RANK = new Set(['vice', 'deputy', 'assistant', 'under', 'undersecretary']);

const wordsOfOffices = new WeakMap<Office, Set<string>>();

function officeWords(office: Office): Set<string> {
  const known = wordsOfOffices.get(office);
  if (known) return known;
  const words = phraseWords(`${office.title} ${office.organisation ?? ''}`).map(({ folded }) => SAME[folded] ?? folded);
  const found = new Set(words);
  wordsOfOffices.set(office, found);
  return found;
}

/** Whether a title before the name is one for this office. */
function namesOffice(title: Title, office: Office, person: Person): boolean {
  if (title.countries.length > 0) {
    const country = office.country ?? person.country;
    if (country !== undefined && !title.countries.includes(countryKey(country))) return false;
  }
  const asked = title.words.filter((word) => !COURTESY.has(word)).map((word) => SAME[word] ?? word);
  if (asked.length === 0) return title.countries.length > 0;
  const own = officeWords(office);
  for (const rank of RANK) if (own.has(rank) !== asked.includes(rank)) return false;
  if (asked.every((word) => own.has(word))) return true;
  if (asked.some((word) => RANK.has(word))) return false;
  return asked.some((word) => KINDS[word]?.includes(office.kind));
}

/** How an office lies to a day: held on it, over before it, or yet to come. */
function officeOn(office: Office, day: Day): 'held' | 'past' | 'future' {
  if (office.from && compareWithDay(office.from, day) === 'after' && office.from !== day) return 'future';
  if (office.to && compareWithDay(office.to, day) === 'before') return 'past';
  return office.ended && !office.to ? 'past' : 'held';
}

/**
 * How well a title suits a person on the story's day.
 * @returns 2: an office held on that day; 1: one held before, or the day is unknown; 0: none
 */
export function suits(person: Person, title: Title, day: Day | undefined): 0 | 1 | 2 {
  let best: 0 | 1 | 2 = 0;
  for (const office of person.offices ?? []) {
    if (!namesOffice(title, office, person)) continue;
    const when = day === undefined ? 'past' : officeOn(office, day);
    if (when === 'held') return 2;
    if (when === 'past') best = 1;
  }
  return best;
}

/** Whether a title names some office at all: "Mr." and "Dr." do not. */
export function tellsOffice(title: Title): boolean {
  return title.words.some((word) => !COURTESY.has(word) && !FIELDS.has(SAME[word] ?? word));
}

/** `m` or `f` where a courtesy tells it. */
export function genderOf(title: Title | undefined): 'm' | 'f' | undefined {
  const words = title?.words ?? [];
  if (words.some((word) => word === 'mr' || word === 'sir')) return 'm';
  return words.some((word) => ['mrs', 'ms', 'miss', 'lady', 'dame'].includes(word)) ? 'f' : undefined;
}

/** Offices whose holders meet as equals. */
const RANKS: Partial<Record<OfficeKind, 'head' | 'foreign' | 'defence'>> = {
  'head-of-state': 'head',
  'head-of-government': 'head',
  'foreign-minister': 'foreign',
  'defence-minister': 'defence',
};

/** The ranks that a person holds on a day: one of a country's heads, its foreign minister, its defence minister. */
export function ranksOn(person: Person, day: Day): Set<string> {
  const held = (person.offices ?? []).filter((office) => office.from && officeOn(office, day) === 'held');
  return new Set(held.flatMap(({ kind }) => RANKS[kind] ?? []));
}

/** Whether the person holds one of the offices by which the world's press names a country's leaders. */
export function leadsOn(person: Person, day: Day): boolean {
  return (person.offices ?? []).some(
    (office) =>
      (office.kind === 'head-of-state' || office.kind === 'head-of-government') && officeOn(office, day) === 'held',
  );
}
