import type { Person } from '../../knowledge/types';
import { openRules, type RuleContext, ruleHolds } from '../form-rules';
import { findHits, type Hit } from '../forms';
import { PERSON_NOUNS } from '../lexicon/person-nouns';
import { kindOfWord } from '../lexicon/word-kinds';
import type { Matcher } from '../matcher';
import type { Reading, Span } from '../types';
import { middlesAgree } from './cast';
import { isNamesakeThing } from './namesake-things';
import { chooseByTitle } from './namesakes';
import { belongsToLongerName } from './surroundings';
import { type Title, titleBefore } from './titles';

/** A stretch of words that is some known person's form. */
export interface Place extends Span {
  first: number;
  last: number;
  title?: Title;
  /** Records whose full form, or whose short form, this is. */
  full: Person[];
  short: Person[];
}

/** Titles are no part of a name, though forms may carry them: "Secretary Pompeo" → "Pompeo"; "Marine Le Pen" has none. */
function withoutTitle(reading: Reading, hit: Hit): number {
  const opening = reading.words[hit.first]?.folded ?? '';
  if (kindOfWord(opening).given && !PERSON_NOUNS.has(opening)) return hit.first;
  for (let index = hit.last; index > hit.first; index--) {
    const title = titleBefore(reading, index);
    if (title && title.first <= hit.first) return index;
  }
  return hit.first;
}

/**
 * Every place where a form of a known person stands and its rule holds; the longest where they overlap.
 * @param taken places of agreements: a name inside one is none
 * @param slips takes the places where a form is written small
 */
export function knownPlaces(reading: Reading, matcher: Matcher, taken: Span[], slips: Hit[]): Place[] {
  const hits = findHits(reading, matcher.people, { slips }).filter((hit) => mayHaveMiddle(matcher, hit));
  if (hits.length === 0) return [];
  const context = openRules(reading);
  const sure = hits.filter(({ entry }) => entry.by === 'full' && !entry.rule?.needsFull);
  const named = new Set(sure.filter((hit) => holds(context, hit)).map(({ entry }) => entry.id));
  const byStart = new Map<number, Hit[]>();
  for (const hit of hits) {
    if (!holds(context, hit) || (hit.entry.rule?.needsFull && !named.has(hit.entry.id))) continue;
    const list = byStart.get(hit.first);
    if (list) list.push(hit);
    else byStart.set(hit.first, [hit]);
  }
  const places: Place[] = [];
  let covered = -1;
  let treaty = 0;
  for (const [first, list] of [...byStart].sort(([a], [b]) => a - b)) {
    if (first <= covered) continue;
    const last = Math.max(...list.map((hit) => hit.last));
    const longest = list.filter((hit) => hit.last === last);
    const hit = longest[0];
    if (!hit) continue;
    while ((taken[treaty]?.end ?? Infinity) <= hit.start) treaty++;
    covered = last;
    if ((taken[treaty]?.start ?? Infinity) < hit.end) continue;
    places.push(placeOf(reading, matcher, longest, hit));
  }
  return places.filter(
    (place) => !belongsToLongerName(reading, place.first, place.last) && !isNamesakeThing(context, place),
  );
}

/** Where people have patronymics, which the press writes now and then: "Sergei V. Lavrov", "Sergei Viktorovich Lavrov". */
const WITH_PATRONYMICS = new Set(
  `Russia|Soviet Union|Ukraine|Belarus|Kazakhstan|Uzbekistan|Kyrgyzstan|Tajikistan|Turkmenistan|Azerbaijan|Armenia|Georgia|Moldova`.split(
    '|',
  ),
);

/** Whether a middle name that only the story has may be the person's. */
function mayHaveMiddle(matcher: Matcher, { entry, middle }: Hit): boolean {
  if (middle === undefined) return true;
  const person = matcher.library.people.get(entry.id);
  return person !== undefined && WITH_PATRONYMICS.has(person.country ?? '') && middlesAgree(person, ['', middle]);
}

function holds(context: RuleContext, hit: Hit): boolean {
  return !hit.entry.rule || ruleHolds(context, hit, hit.entry.rule);
}

function placeOf(reading: Reading, matcher: Matcher, hits: Hit[], hit: Hit): Place {
  const first = withoutTitle(reading, hit);
  const people = (by: 'full' | 'short') => {
    const ids = new Set(hits.filter(({ entry }) => entry.by === by).map(({ entry }) => entry.id));
    return [...ids].flatMap((id) => matcher.library.people.get(id) ?? []);
  };
  const title = titleBefore(reading, first);
  const place: Place = {
    first,
    last: hit.last,
    start: reading.words[first]?.start ?? hit.start,
    end: hit.end,
    full: people('full'),
    short: people('short'),
  };
  if (title) place.title = title;
  return place;
}

/** The person that a full form names; of namesakes the one whose title and day suit, else nobody. */
export function personInFull(reading: Reading, place: Place): Person | undefined {
  if (place.full.length === 0) return undefined;
  if (place.full.length === 1 && place.short.every((person) => person === place.full[0])) return place.full[0];
  return chooseByTitle(place.full, place.title, reading.story.published);
}
