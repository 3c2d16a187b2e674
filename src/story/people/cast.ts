import type { Person } from '../../knowledge/types';
import type { Mention, Reading } from '../types';
import { phraseWords } from '../words';
import { shortForms } from './short-forms';

/** Somebody in the story, known or not, while the story is read. */
export interface Figure {
  known?: Person;
  /** The fullest name. */
  name: string;
  /** Folded words of the given name's part and of the family name: jean, claude + juncker. */
  given: string[];
  family: string;
  /** Word indexes where the full name stands, in order. */
  fulls: number[];
  mentions: Mention[];
}

const COURTESY_INITIAL = /^\p{L}$/u;

/** The figure of a known person. */
export function knownFigure(person: Person): Figure {
  const words = phraseWords(person.name).map(({ folded }) => folded);
  const short = shortForms(person)[0] ?? person.name;
  const family = phraseWords(typeof short === 'string' ? short : short.form).map(({ folded }) => folded);
  // Some are never called by a part of their name: popes, or those whose surname is an ordinary word.
  const given = person.short?.length === 0 ? [] : words.filter((word) => !family.includes(word));
  return { known: person, name: person.name, given, family: family.join(' '), fulls: [], mentions: [] };
}

/** Whether two given names may be one person's: the same, an initial of the other, or one within the other. */
function givenAgree(a: string[], b: string[]): boolean {
  const [first, other] = [a[0], b[0]];
  if (first === undefined || other === undefined) return false;
  if (first === other) return true;
  if (COURTESY_INITIAL.test(first) || COURTESY_INITIAL.test(other)) return first[0] === other[0];
  const [few, many] = a.length < b.length ? [a, b] : [b, a];
  return few.length < many.length && few.every((word) => many.includes(word));
}

/** Middle names and initials that a record knows of. */
function middlesOf(person: Person): Set<string> {
  const forms = [person.name, ...(person.forms ?? []).map((form) => (typeof form === 'string' ? form : form.form))];
  return new Set(forms.flatMap((form) => phraseWords(form).slice(1, -1)).map(({ folded }) => folded.charAt(0)));
}

/** Whether middle names of the story may be the person's: the record knows none, or the same initials. */
export function middlesAgree(person: Person, given: string[]): boolean {
  const own = middlesOf(person);
  return own.size === 0 || given.slice(1).every((word) => own.has(word.charAt(0)));
}

/** The figure of the cast that a full name belongs to. */
export function sameFigure(cast: Figure[], given: string[], family: string): Figure | undefined {
  return cast.find(
    (figure) =>
      figure.family === family &&
      givenAgree(figure.given, given) &&
      (!figure.known || middlesAgree(figure.known, given)),
  );
}

/** Adds a mention of the words `first` to `last`. */
export function addMention(reading: Reading, figure: Figure, first: number, last: number, by: Mention['by']): void {
  const start = reading.words[first]?.start ?? 0;
  const end = reading.words[last]?.end ?? start;
  figure.mentions.push({ start, end, surface: reading.text.slice(start, end), by });
  if (by === 'full') figure.fulls.push(first);
}

/** How far apart, in words, two namesakes' full names must stand for the nearer one to own the surname. */
const CLEAR_OF_NAMESAKE = 60;

/**
 * Of several figures whom a bare surname at word `at` may mean, the one it continues: the only one, the one named last
 * and alone for a while, or the one named first and more often in full than all others, unless another was just named.
 */
export function continuedFigure(figures: Figure[], at: number): Figure | undefined {
  if (figures.length <= 1) return figures[0];
  const lastBefore = (figure: Figure) => Math.max(-1, ...figure.fulls.filter((full) => full < at));
  const byLatest = [...figures].sort((a, b) => lastBefore(b) - lastBefore(a));
  const [latest, other] = byLatest;
  if (!latest || !other || lastBefore(latest) < 0) return undefined;
  if (lastBefore(other) < 0 || lastBefore(latest) - lastBefore(other) > CLEAR_OF_NAMESAKE) return latest;
  const byFirst = [...figures].sort((a, b) => (a.fulls[0] ?? Infinity) - (b.fulls[0] ?? Infinity));
  const [main, second] = byFirst;
  const most = main && figures.every((figure) => figure === main || figure.fulls.length < main.fulls.length);
  return most && second && at - lastBefore(second) > CLEAR_OF_NAMESAKE / 2 ? main : undefined;
}
