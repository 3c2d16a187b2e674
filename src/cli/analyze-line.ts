import type { Matcher } from '../story/matcher';
import { readLine } from './read-line';
import { record } from './record';

/** What became of a line: a line of JSON, or why there is none. */
export type Answer = { json: string } | { fault: string };

/** Analyses one line of the input. Never throws: what cannot be read is told. */
export function analyzeLine(line: string, matcher: Matcher): Answer {
  try {
    const { id, input } = readLine(line);
    return { json: JSON.stringify({ id, ...record(input, matcher) }) };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}
