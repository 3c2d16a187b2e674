import type { Form, Named } from '../../knowledge/types';

/** Words after the family name that belong to nobody alone. */
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?,?$/i;
const LONGEST_SUFFIX = 4;

/** Where the family name comes first. */
const FAMILY_FIRST = new Set(['China', 'Taiwan', 'North Korea', 'South Korea', 'Korea', 'Hong Kong']);

/**
 * The forms under which a person is named after the first mention: the record's own, else the family name.
 * East Asian names written in their own order begin with it: three parts, or a hyphen in the second ("Kim Jong-un").
 */
export function shortForms(person: Named): Form[] {
  if (person.short) return person.short;
  const { name } = person;
  const space = name.lastIndexOf(' ');
  if (space < 0) return [];
  const last = name.slice(space + 1);
  const first = name.slice(0, name.indexOf(' '));
  if (last.length <= LONGEST_SUFFIX && SUFFIX.test(last))
    return shortForms({ ...person, name: name.slice(0, space).replace(/,$/, '') });
  if (FAMILY_FIRST.has(person.country ?? '') && isFamilyFirst(name)) return [first];
  return [last];
}

/** Of three words, or with a given name of two parts: "Kim Jong-un". */
function isFamilyFirst(name: string): boolean {
  const words = name.split(' ');
  return words.length === 3 || /-\p{Ll}/u.test(words[1] ?? '');
}
