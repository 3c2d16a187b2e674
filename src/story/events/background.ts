import type { Library } from '../../knowledge/library';
import type { BackgroundEvent, PersonFound, TreatyFound } from '../types';

/** Milestones of the story's treaties, by date; shown apart from what the story tells. */
export function backgroundOf(
  _found: { people: PersonFound[]; treaties: TreatyFound[] },
  library: Library,
): BackgroundEvent[] {
  return _found.treaties
    .flatMap(({ id, name }) =>
      (library.treaties.get(id)?.milestones ?? []).map(({ date, what }) => ({ date, what, id, name })),
    )
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
