import type { EventFound, Span } from '../types';

const SMALL =
  /^(?:the|a|an|of|in|on|at|to|for|and|or|but|with|by|from|as|that|which|who|his|her|its|their|it|he|she|they|is|was|were|are|has|had|have|be|been|will|would|said|after|before|this|not|also|during|about|right|left|center|centre)$/;

/** How alike two texts must be, as the share of common words, to tell of one happening. With the same people or treaties half of it does. */
const ALIKE = 0.6;
const ALIKE_WITH_SAME_PEOPLE = 0.3;

function contentWords(text: string): Set<string> {
  return new Set((text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).filter((word) => !SMALL.test(word)));
}

function share(a: Set<string>, b: Set<string>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common += 1;
  return common / Math.max(1, Math.min(a.size, b.size) + (a.size + b.size - 2 * common) / 4);
}

const same = (a: string[], b: string[]) => a.length === b.length && a.length > 0 && a.every((id) => b.includes(id));

interface Kept {
  event: EventFound;
  words: Set<string>;
  also: Span[];
}

function tellsTheSame({ event: other, words: others }: Kept, event: EventFound, words: Set<string>): boolean {
  if (other.start === event.start && other.date.span?.start !== event.date.span?.start) return false;
  const about = [...event.people, ...event.treaties];
  const alike = same(about, [...other.people, ...other.treaties]) ? ALIKE_WITH_SAME_PEOPLE : ALIKE;
  return share(words, others) >= alike;
}

/**
 * Puts mentions of one event together: the same date, and the same people and agreements in like words, or nearly the same words.
 * The first full telling stays; the others become its further mentions.
 * @param isCaption whether an event stands in a caption or heading, which gives way to a sentence of the story
 */
export function mergeEvents(events: EventFound[], isCaption: (event: EventFound) => boolean): EventFound[] {
  const byValue = new Map<string, Kept[]>();
  for (const event of events) {
    const words = contentWords(event.sentence.slice(event.clause.start - event.start, event.clause.end - event.start));
    const others = byValue.get(event.date.value) ?? [];
    byValue.set(event.date.value, others);
    const twin = event.date.value === '' ? undefined : others.find((other) => tellsTheSame(other, event, words));
    if (!twin) {
      others.push({ event, words, also: [] });
      continue;
    }
    const first = twin.event;
    if (isCaption(first) && !isCaption(event)) twin.event = event;
    const further = twin.event === event ? first : event;
    twin.also.push({ start: further.start, end: further.end });
  }
  return [...byValue.values()]
    .flat()
    .map(({ event, also }) => ({ ...event, also: also.sort((a, b) => a.start - b.start) }))
    .sort((a, b) => a.start - b.start || a.clause.start - b.clause.start);
}
