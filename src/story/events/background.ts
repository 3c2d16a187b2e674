import type { Library } from '../../knowledge/library';
import { firstDay, lastDay, type PartialDate } from '../../knowledge/partial-date';
import type { Person } from '../../knowledge/types';
import type { BackgroundEvent, EventFound, PersonFound, TreatyFound } from '../types';

/** Terms of office as two dated facts each, as far as they are dated. */
function officesOf(person: Person): { date: PartialDate; what: string }[] {
  return (person.offices ?? []).flatMap(({ title, from, to, acting }) => [
    ...(from ? [{ date: from, what: `Became ${acting ? 'acting ' : ''}${title}` }] : []),
    ...(to ? [{ date: to, what: `Left office as ${acting ? 'acting ' : ''}${title}` }] : []),
  ]);
}

/**
 * Milestones of the story's agreements and the offices of its people that the story does not tell itself, by date; shown apart
 * from what the story tells.
 */
export function backgroundOf(
  found: { people: PersonFound[]; treaties: TreatyFound[]; events: EventFound[] },
  library: Library,
): BackgroundEvent[] {
  const told = (id: string, date: PartialDate) =>
    found.events.some(
      ({ treaties, people, date: { from, to } }) =>
        (treaties.includes(id) || people.includes(id)) && from && to && firstDay(date) >= from && lastDay(date) <= to,
    );
  const facts = (id: string, name: string, dated: { date: PartialDate; what: string }[]) =>
    dated.filter(({ date }) => !told(id, date)).map(({ date, what }) => ({ date, what, id, name }));
  const treaties = found.treaties.flatMap(({ id, name }) =>
    facts(id, name, library.treaties.get(id)?.milestones ?? []),
  );
  const people = found.people.flatMap(({ id, name }) => {
    const person = library.people.get(id);
    return person ? facts(id, name, [...officesOf(person), ...(person.milestones ?? [])]) : [];
  });
  return [...treaties, ...people].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
