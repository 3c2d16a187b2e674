import type { Reading, Word } from '../types';

/** Words that make a name the name of something else: a school, a ship, a street. Folded. */
const INSTITUTION = new Set(
  `school university college academy institute airport library center centre building street st avenue ave road boulevard
  blvd highway bridge tunnel park tower towers hotel plaza square hall house hospital clinic museum theatre theater stadium
  arena county city town township island islands lake river mount mountain airfield base fort camp dam station terminal
  foundation fund trust award awards prize medal scholarship fellowship chair cup trophy bowl open classic championship act
  amendment bill law doctrine class carrier destroyer inc corp co company ltd llc plc group brothers sons bank motors
  records studios pictures press publishing review journal times post memorial monument cemetery chapel church cathedral
  ranch estate estates gallery collection high elementary middle primary secondary international space telescope drive lane
  battalion brigade regiment squadron platoon barracks army
  court syndrome disease effect virus parkway expressway corporation industries organization hurricane cyclone typhoon storm`
    .split(/\s+/)
    .filter(Boolean),
);

/** Ships and storms stand before the name. */
const VESSEL = new Set('uss hms usns ss mv mount lake fort camp port saint hurricane cyclone typhoon'.split(' '));

/** What stands behind a name and is none by itself. */
export const GENERATION: ReadonlySet<string> = new Set('jr sr ii iii iv vii viii xii xiv xvi'.split(' '));

/** Whether `word` begins with a capital letter. */
export function isCapitalised(word: Word | undefined): word is Word {
  return word !== undefined && /^\p{Lu}/u.test(word.surface);
}

/** The text between two neighbouring words. */
export function gapAfter(reading: Reading, index: number): string {
  const word = reading.words[index];
  const next = reading.words[index + 1];
  return word && next ? reading.text.slice(word.end, next.start) : '\n\n';
}

/**
 * Whether the words `first` to `last` are part of a longer name of something else: "George Bush High School",
 * "USS Ronald Reagan", "Donald Trump Jr.", "@Amb_Ulyanov". Lower-case words ("the Trump school") do not make one.
 */
export function belongsToLongerName(reading: Reading, first: number, last: number): boolean {
  const { words } = reading;
  const next = words[last + 1];
  const gap = gapAfter(reading, last);
  if (next && /^,? $/.test(gap) && GENERATION.has(next.folded) && isCapitalised(next)) return true;
  if (isCapitalised(next) && gap === ' ' && INSTITUTION.has(next.folded)) return true;
  const afterNext = words[last + 2];
  if (isCapitalised(next) && gap === ' ' && isCapitalised(afterNext) && gapAfter(reading, last + 1) === ' ') {
    if (INSTITUTION.has(afterNext.folded)) return true;
  }
  if (next?.folded === 'class' && gap === '-') return true;
  const mark = reading.text[(words[first]?.start ?? 0) - 1];
  if (mark === '@' || mark === '_') return true;
  const previous = words[first - 1];
  return (
    previous !== undefined &&
    gapAfter(reading, first - 1) === ' ' &&
    VESSEL.has(previous.folded) &&
    isCapitalised(previous)
  );
}
