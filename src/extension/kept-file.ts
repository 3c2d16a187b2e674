import * as v from 'valibot';
import { checkPerson, checkTreaty } from '../options/own/check';
import type { Settings } from './settings';
import { type AllShelves, allShelvesSchema } from './storage';

/** Marks a file as ours. */
const FILE = v.object({ format: v.literal('backstory'), version: v.literal(1), kept: allShelvesSchema });

/** Everything that is kept, as the text of a file. */
export function writeKeptFile(kept: AllShelves): string {
  return `${JSON.stringify({ format: 'backstory', version: 1, kept }, null, 2)}\n`;
}

/**
 * Reads such a file. Files come from anywhere, so own cards are checked as those of a pack are, and no file switches on
 * what sends something from this device: that is the reader's own switch.
 * @param now the settings of this device
 * @returns undefined where the file is none of ours, or not whole
 */
export function readKeptFile(text: string, now: Settings): AllShelves | undefined {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return undefined;
  }
  const read = v.safeParse(FILE, parsed);
  if (!read.success) return undefined;
  const { settings, own, ...kept } = read.output.kept;
  if ([...own.people.map(checkPerson), ...own.treaties.map(checkTreaty)].some(Array.isArray)) return undefined;
  return {
    ...kept,
    own,
    settings: { ...settings, lookUp: settings.lookUp && now.lookUp, sync: settings.sync && now.sync },
  };
}
