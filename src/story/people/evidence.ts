import { COUNTRY_WORDS } from '../lexicon/countries';
import { NAMESAKE_COMPANIES, NAMESAKE_PHRASES } from '../lexicon/organisation-words';
import { PERSON_NOUNS, SAYING } from '../lexicon/person-nouns';
import type { Word } from '../types';
import { isFamilyFirst } from './east-asian';
import { kindOf, type NameReading, PARTICLES, partOf } from './name-words';
import type { Run } from './runs';
import { belongsToLongerName, gapAfter, isCapitalised } from './surroundings';
import { titleBefore } from './titles';

/** How much each sign speaks for or against a run's being a person. A full name needs `ENOUGH`. */
const WEIGHT = {
  givenName: 3,
  givenNameAndPlace: 2,
  /** Mark, Grant, Hope: inside a sentence, and as its first word. */
  givenNameAndWord: 2.5,
  givenNameAndWordFirst: 1.5,
  initials: 1.5,
  severalInitials: 2.5,
  familyFirst: 2.5,
  familyFirstHyphen: 3.5,
  familyNameFirst: 1,
  unknownFirst: 0.5,
  familyName: 1.5,
  familyNameAndWord: 1,
  unknownLast: 1,
  title: 2,
  age: 2,
  apposition: 1.5,
  saying: 2,
  country: 2,
  repeated: 1,
  acting: 1,
  suffering: 2,
  kin: 1.5,
  possessor: 0.5,
  nation: 1,
  unlikelyLast: -0.5,
  the: -1.5,
  in: -1.5,
  company: -2,
  thing: -2.5,
  manyWords: -1.5,
} as const;

export const ENOUGH = 3;
/** In headlines every word has a capital, so the name itself must tell. */
export const ENOUGH_IN_CAPITALS = 4;

/** What people do in stories, more than organisations and teams. */
const ACTING = new Set(
  `scored headed heard grew died married resigned walked ran smiled laughed wept cried sat stood spoke talked looked felt thought
  knew wanted loved hated flew drove lived moved met visited arrived returned attended studied graduated retired appeared starred
  played plays wears wore performed pleaded testified who whose whom himself herself was is has had did does will would could
  finished won beat defeated lost hit took threw kicked saved crossed replaced converted served
  runs writes lives works teaches`
    .split(/\s+/)
    .filter(Boolean),
);

/** What is done to people: "was arrested". */
const SUFFERED = new Set(
  `killed arrested born charged sentenced convicted elected appointed fired sacked shot jailed detained hospitalised hospitalized
  acquitted indicted accused married buried imprisoned injured wounded murdered stabbed sworn reelected nominated kidnapped
  freed extradited deported raised educated`.split(/\s+/),
);

/** What people have: "Breonna Taylor's family". */
const KIN = new Set(
  `family wife husband father mother son daughter brother sister parents children death body lawyer lawyers attorney career
  widow girlfriend boyfriend killing murder assassination birthday supporters trial arrest resignation`.split(/\s+/),
);

/** Places stand behind these. */
const WHERE = new Set('in at near outside inside across around throughout toward towards'.split(' '));

/** What is made, sold or named after somebody: "the Harry Potter films". */
const THINGS = new Set(
  `film films movie movies series book books novel novels franchise show album song songs shares stock bank brand store stores
  car cars plant factory company group brewery hotel restaurant hotels products jeans perfume watch museum stadium airport
  school university foundation prize award trophy cup law act street road avenue bridge square station district county`
    .split(/\s+/)
    .filter(Boolean),
);

/** Places begin with these: "Santa Clara", "St. Germain". */
const SAINTS = new Set('san santa santo st saint ste sao los las el port fort mount new great'.split(' '));

const isAge = (surface: string) => /^(?:[1-9]\d|1[01]\d)$/.test(surface);

function firstWordScore(names: NameReading, run: Run, words: Word[]): number {
  const first = words[0];
  if (!first) return 0;
  if (partOf(names, first) === 'initial')
    return /\p{L}.*\p{L}/u.test(first.surface) ? WEIGHT.severalInitials : WEIGHT.initials;
  const kind = kindOf(names, first.folded);
  if (kind.given) {
    if (kind.place || kind.country) return WEIGHT.givenNameAndPlace;
    if (!kind.english && !kind.organisation) return WEIGHT.givenName;
    const opens = names.firsts[first.sentence] === run.first;
    return opens ? WEIGHT.givenNameAndWordFirst : WEIGHT.givenNameAndWord;
  }
  if (kind.english || kind.place || kind.country || kind.organisation) return 0;
  return kind.family ? WEIGHT.familyNameFirst : WEIGHT.unknownFirst;
}

/** What the words of the name itself say. */
function nameScore(names: NameReading, run: Run, words: Word[]): number {
  if (!isFamilyFirst(names, run)) return firstWordScore(names, run, words) + lastWordScore(names, words);
  const hyphen = run.last - run.first === 2 && gapAfter(names.reading, run.last - 1) === '-';
  if (hyphen) return WEIGHT.familyFirstHyphen;
  return WEIGHT.familyFirst + Math.max(0, lastWordScore(names, words));
}

function lastWordScore(names: NameReading, words: Word[]): number {
  const last = words.at(-1);
  if (!last || words.length < 2) return 0;
  const kind = kindOf(names, last.folded);
  const plain = !kind.english && !kind.place && !kind.country && !kind.organisation;
  if (kind.family) return plain ? WEIGHT.familyName : WEIGHT.familyNameAndWord;
  return plain ? WEIGHT.unknownLast : WEIGHT.unlikelyLast;
}

/** "Bulgaria's Grigor Dimitrov": a country's own before the name. */
function isNationBefore(names: NameReading, run: Run): boolean {
  const { words } = names.reading;
  const before = words[run.first - 1];
  return (
    before !== undefined && COUNTRY_WORDS.has(before.folded) && /^['’]s? $/.test(gapAfter(names.reading, run.first - 1))
  );
}

/** Signs around the run: titles, ages, appositions, saying, what it is part of. */
function surroundingsScore(names: NameReading, run: Run): number {
  const { reading } = names;
  const { words } = reading;
  const before = words[run.first - 1];
  const next = words[run.last + 1];
  const gapBefore = gapAfter(reading, run.first - 1);
  const gapBehind = gapAfter(reading, run.last);
  const sentence = words[run.last]?.sentence;
  let score = 0;
  const title = titleBefore(reading, run.first);
  const titled = title !== undefined && title.words.length > 0;
  if (titled) score += WEIGHT.title;
  else if (title || isNationBefore(names, run)) score += WEIGHT.nation;
  if (
    /\d-?years?-?old $/.test(
      reading.text.slice(Math.max(0, (words[run.first]?.start ?? 0) - 14), words[run.first]?.start),
    )
  )
    score += WEIGHT.age;
  if (next && next.sentence === sentence) {
    if (
      /^,? ?[, (] ?$/.test(gapBehind) &&
      isAge(next.surface) &&
      /^[,.)\s]/.test(reading.text.slice(next.end, next.end + 1))
    )
      score += WEIGHT.age;
    else if (
      gapBehind === ', ' &&
      (/^(?:an?|the|who|whose|then|now|former|also)$/.test(next.folded) || PERSON_NOUNS.has(next.folded))
    )
      score += WEIGHT.apposition;
    else if (/^ ?\($/.test(gapBehind) && (COUNTRY_WORDS.has(next.folded) || /^\p{Lu}{3}$/u.test(next.surface)))
      score += WEIGHT.country;
    if (SAYING.has(next.folded) && /^["”,]* $/.test(gapBehind)) score += WEIGHT.saying;
    else if (
      gapBehind === ' ' &&
      /^(?:was|is|were|been)$/.test(next.folded) &&
      SUFFERED.has(words[run.last + 2]?.folded ?? '')
    )
      score += WEIGHT.suffering;
    else if (gapBehind === ' ' && ACTING.has(next.folded)) score += WEIGHT.acting;
    else if (/^['’]s? $/.test(gapBehind)) {
      if (KIN.has(next.folded)) score += WEIGHT.kin;
      else if (kindOf(names, words[run.first]?.folded ?? '').given) score += WEIGHT.possessor;
    } else if (gapBehind === ' ' && THINGS.has(next.folded) && !isCapitalised(next)) score += WEIGHT.thing;
  }
  if (before && before.sentence === sentence && gapBefore === ' ') {
    if (SAYING.has(before.folded) || before.folded === 'by') score += before.folded === 'by' ? 0.5 : WEIGHT.saying;
    if (!titled && before.folded === 'the') score += WEIGHT.the;
    if (!titled && WHERE.has(before.folded) && !/^['’]s/.test(gapBehind)) score += WEIGHT.in;
  }
  return score;
}

/** What goes on behind a name that is a firm's, an aeroplane's or a party's: "Gallagher & Co.", "Tu-154". */
const FIRM = /^(?:[-‐‑]\d|,? (?:&|and) (?:Co|Company|Sons?|Brothers|Bros|Partners|Associates)\b)/;
const FIRM_ENDS = new Set('co corp inc ltd plc llc gmbh holdings productions'.split(' '));

/** Whether the run is the name of something else: a firm's, or that of an organisation which goes on behind it. */
function isOfFirm(names: NameReading, run: Run, last: Word): boolean {
  const { text, words } = names.reading;
  if (FIRM_ENDS.has(last.folded) || FIRM.test(text.slice(last.end, last.end + 14))) return true;
  if (/^\p{Lu}[-‐‑]/u.test(text.slice(words[run.first]?.start, last.end))) return true;
  if (NAMESAKE_PHRASES.has(`${words[run.first - 1]?.folded} ${words[run.first]?.folded}`)) return true;
  const next = words[run.last + 1];
  if (!isCapitalised(next) || names.styles[last.sentence] !== 'plain' || gapAfter(names.reading, run.last) !== ' ')
    return false;
  const kind = kindOf(names, next.folded);
  // In results the team stands behind the name: "Lewis Hamilton Mercedes 1:32".
  if (/^ ?[\d(]/.test(text.slice(next.end, next.end + 2))) return false;
  return kind.organisation && !kind.given && !kind.family && partOf(names, next) === 'other';
}

/** How much speaks for a run of two words or more being a person's full name; −Infinity where it cannot be one. */
export function fullNameScore(names: NameReading, run: Run): number {
  const words = names.reading.words.slice(run.first, run.last + 1).filter(({ surface }) => !PARTICLES.has(surface));
  if (words.length < 2 || belongsToLongerName(names.reading, run.first, run.last)) return Number.NEGATIVE_INFINITY;
  const last = words.at(-1);
  if (!last || partOf(names, last) === 'initial') return Number.NEGATIVE_INFINITY;
  if (NAMESAKE_PHRASES.has(words.map(({ folded }) => folded).join(' '))) return Number.NEGATIVE_INFINITY;
  if (SAINTS.has(words[0]?.folded ?? '') || isOfFirm(names, run, last)) return Number.NEGATIVE_INFINITY;
  let score = nameScore(names, run, words) + surroundingsScore(names, run);
  const opening = words[0] ? kindOf(names, words[0].folded) : undefined;
  if (words.some(({ folded }, index) => NAMESAKE_COMPANIES.has(folded) && (index === 0 || !opening?.given)))
    score += WEIGHT.company;
  if (words.length > 4) score += WEIGHT.manyWords;
  return score;
}
