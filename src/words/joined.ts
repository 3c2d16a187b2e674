import { say } from './say';

const present = (parts: readonly (string | undefined)[]) => parts.filter((part): part is string => Boolean(part));

/** "A", "A and B", "A, B and C". */
export function listText(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : say('listLast', withCommas(items.slice(0, -1)), last);
}

/** "A, B": parts of one statement. What is absent or '' is left out. */
export const withCommas = (parts: readonly (string | undefined)[]): string =>
  present(parts).reduce((said, part) => (said ? say('listComma', said, part) : part), '');

/** "A; B": statements beside each other. */
export const withSemicolons = (parts: readonly (string | undefined)[]): string =>
  present(parts).reduce((said, part) => (said ? say('listSemicolon', said, part) : part), '');
