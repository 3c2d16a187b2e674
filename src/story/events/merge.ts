import type { EventFound } from '../types';

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

/**
 * Puts mentions of one event together: the same date, and the same people and agreements in like words, or nearly the same words.
 * The first full telling stays; the others become its further mentions.
 * @param isCaption whether an event stands in a caption or heading, which gives way to a sentence of the story
 */
export function mergeEvents(events: EventFound[], isCaption: (event: EventFound) => boolean): EventFound[] {
  const kept: { event: EventFound; words: Set<string> }[] = [];
  for (const event of events) {
    const words = contentWords(event.sentence.slice(event.clause.start - event.start, event.clause.end - event.start));
    const twin = kept.find(({ event: other, words: others }) => {
      if (other.date.value !== event.date.value || other.date.value === '') return false;
      if (other.start === event.start && other.date.span?.start !== event.date.span?.start) return false;
      const alike = share(words, others);
      const about = [...event.people, ...event.treaties];
      return alike >= (same(about, [...other.people, ...other.treaties]) ? ALIKE_WITH_SAME_PEOPLE : ALIKE);
    });
    if (!twin) {
      kept.push({ event, words });
      continue;
    }
    const { event: first } = twin;
    const telling = isCaption(first) && !isCaption(event);
    const [main, further] = telling ? [event, first] : [first, event];
    const also = [...first.also, { start: further.start, end: further.end }].sort((a, b) => a.start - b.start);
    twin.event = { ...main, also };
  }
  return kept.map(({ event }) => event).sort((a, b) => a.start - b.start || a.clause.start - b.clause.start);
}
