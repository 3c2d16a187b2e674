import { MOST_NAMES } from './limits';
import type { StoryRead } from './messages';

/** Ids of those that a story's marks and cards tell of: whom it names, and the treaties related to them. */
export function namesOf({ annotations: { people, treaties }, treaties: records }: StoryRead): string[] {
  const ids = new Set([...people, ...treaties, ...records].map(({ id }) => id));
  return [...ids].slice(0, MOST_NAMES);
}
