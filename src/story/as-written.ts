import type { Annotations, Reading, Span } from './types';

/** Gives annotations the offsets and words of the story's own text, where white space and line breaks were read as single spaces. */
export function asWritten(
  found: Annotations,
  { story: { text }, written }: Pick<Reading, 'story' | 'written'>,
): Annotations {
  const span = <T extends Span>(one: T): T => ({ ...one, start: written(one.start), end: written(one.end) });
  const words = <T extends Span & { surface: string }>(one: T): T => {
    const placed = span(one);
    return { ...placed, surface: text.slice(placed.start, placed.end) };
  };
  return {
    ...found,
    people: found.people.map((person) => ({
      ...person,
      ...(person.role ? { role: words(person.role) } : {}),
      mentions: person.mentions.map(words),
    })),
    treaties: found.treaties.map((treaty) => ({ ...treaty, mentions: treaty.mentions.map(words) })),
    dates: found.dates.map(words),
    events: found.events.map((event) => {
      const { start, end } = span(event);
      const date = event.date.span ? { ...event.date, span: span(event.date.span) } : event.date;
      return {
        ...event,
        start,
        end,
        sentence: text.slice(start, end),
        clause: span(event.clause),
        date,
        also: event.also.map(span),
      };
    }),
  };
}
