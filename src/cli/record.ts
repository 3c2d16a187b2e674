import type { Matcher } from '../story/matcher';
import { readStory } from '../story/read-story';
import type { InputStory } from './read-input';

/** What the engine found in one story, as a line of jsonl tells it. */
export function record(input: InputStory, matcher: Matcher) {
  const { story } = input;
  const found = readStory(story, matcher);
  const mentions = (list: { start: number; end: number; surface: string; by: string }[]) =>
    list.filter(({ by }) => by !== 'reference').map(({ start, end, surface }) => ({ start, end, surface }));
  return {
    isArticle: input.isArticle,
    title: story.title ?? null,
    published: story.published ?? null,
    publishedFrom: input.publishedFrom ?? null,
    language: story.language ?? null,
    text: story.text,
    people: found.people.map(({ id, name, known, role, mentions: list }) => ({
      id,
      name,
      role: role?.surface ?? null,
      known,
      mentions: mentions(list),
    })),
    treaties: found.treaties
      .map(({ id, name, mentions: list }) => ({ id, name, mentions: mentions(list) }))
      .filter(({ mentions: list }) => list.length > 0),
    dates: found.dates.map(({ start, end, surface, type, value, mod }) => ({
      start,
      end,
      surface,
      type,
      value,
      ...(mod ? { mod } : {}),
    })),
    events: found.events.map(({ date, ...event }) => ({
      ...event,
      date: {
        value: date.value,
        type: date.type,
        ...(date.mod ? { mod: date.mod } : {}),
        from: date.from ?? null,
        to: date.to ?? null,
      },
    })),
  };
}
