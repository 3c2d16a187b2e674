import type { Annotations } from './types';

/** Gives annotations the words of the story's own text, where line breaks were read over as spaces. */
export function asWritten(found: Annotations, text: string): Annotations {
  const words = <T extends { start: number; end: number; surface: string }>(span: T): T => ({
    ...span,
    surface: text.slice(span.start, span.end),
  });
  return {
    ...found,
    people: found.people.map((person) => ({
      ...person,
      ...(person.role ? { role: words(person.role) } : {}),
      mentions: person.mentions.map(words),
    })),
    treaties: found.treaties.map((treaty) => ({ ...treaty, mentions: treaty.mentions.map(words) })),
    dates: found.dates.map(words),
    events: found.events.map((event) => ({ ...event, sentence: text.slice(event.start, event.end) })),
  };
}
