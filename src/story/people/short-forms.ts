import type { Form, Person } from '../../knowledge/types';

/** Words after the family name that belong to nobody alone. */
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?,?$/i;

/** Where the family name comes first. */
const FAMILY_FIRST = new Set(['China', 'Taiwan', 'North Korea', 'South Korea', 'Korea', 'Hong Kong']);

/**
 * The forms under which a person is named after the first mention: the record's own, else the family name.
 * East Asian names written in their own order begin with it: three parts, or a hyphen in the second ("Kim Jong-un").
 */
export function shortForms(person: Person): Form[] {
  if (person.short) return person.short;
  const words = person.name.split(/\s+/).filter((word) => !SUFFIX.test(word));
  const [first, second] = words;
  if (words.length < 2 || !first || !second) return [];
  if (FAMILY_FIRST.has(person.country ?? '') && (words.length === 3 || /-\p{Ll}/u.test(second))) return [first];
  const last = words.at(-1) ?? '';
  return [last.replace(/,$/, '')];
}
