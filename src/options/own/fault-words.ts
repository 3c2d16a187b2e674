import type * as v from 'valibot';
import { number, say } from '../../words/say';

/** Letters of a reader's file that a message repeats. */
const QUOTED = 40;

const quoted = (value: unknown) => String(value).slice(0, QUOTED);

/** What is wrong with a value of a pack, in the reader's language: the schema's own words are for builders. */
export function faultWords(issue: v.BaseIssue<unknown>): string {
  const { type, input, requirement } = issue;
  if (input === undefined || input === null || type === 'non_empty') return say('faultMissing');
  if (type === 'max_length' && typeof requirement === 'number') return say('faultTooLong', number(requirement));
  if (type === 'check' || type === 'length') return say('faultDate', quoted(input));
  if (issue.expected === 'never') return say('faultUnknown');
  if (type === 'regex') return say(issue.path?.at(-1)?.key === 'id' ? 'faultId' : 'faultShape', quoted(input));
  if (type === 'picklist' || type === 'literal')
    return say('faultChoice', quoted(input), (issue.expected ?? '').replace(/[()]/g, ''));
  return say('faultKind');
}
