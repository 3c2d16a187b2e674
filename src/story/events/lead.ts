import { dayOf, numberOfDay } from '../dates/calendar';
import type { Annotations, EventFound, Reading } from '../types';
import { hasVerb } from '../verbs';
import { attributionOf } from './attribution';
import { namedIn } from './participants';

/** The lead is among the first sentences of running text; before it stand titles, captions, bylines. */
const FIRST_SENTENCES = 12;
/** A sentence of a story, not a label: at least this many words. */
const LEAD_WORDS = 9;
/** ", which was signed in 1991", "the pact, signed in 1991". */
const IN_PASSING =
  /^(?:who|which|whose)\b|,\s(?:(?:which\s+was|first|originally)\s)?(?:\p{Ll}{2,}ed|made|struck|held|built)\s[^,]*$/u;
/** Days before the story after which a date cannot be that of its news. */
const LONG_AGO = 60;

/**
 * The story's own day: its first full sentence tells the main event, mostly of the day of publication, when no words date it.
 * @returns nothing where the lead or another of the first entries is dated, or the day of publication is unknown
 */
export function storyDayEvent(
  reading: Reading,
  found: Pick<Annotations, 'people' | 'treaties' | 'dates'>,
  events: EventFound[],
): EventFound | undefined {
  const { published } = reading.story;
  if (!published) return undefined;
  const index = reading.sentences.slice(0, FIRST_SENTENCES).findIndex((sentence) => {
    const text = reading.text.slice(sentence.start, sentence.end);
    const words = text.match(/\p{L}[\p{L}'’.-]*/gu)?.length ?? 0;
    return sentence.block.kind === 'paragraph' && words >= LEAD_WORDS && /[.!?]["'”’)]*$/.test(text) && hasVerb(text);
  });
  const longAgo = dayOf(numberOfDay(published) - LONG_AGO);
  const lead = reading.sentences[index];
  if (!lead) return undefined;
  const dated = events.some(
    ({ start, date, clause }) =>
      start === lead.start &&
      // What lies far back and is told in passing leaves the day of what the rest of the sentence tells open.
      !(date.to !== undefined && date.to < longAgo && IN_PASSING.test(reading.text.slice(clause.start, clause.end))),
  );
  const here = namedIn(reading, found, lead, index);
  const about = [...here.people, ...here.treaties];
  // What a thing is tells of no happening.
  if (/^(?:The|An?|\p{Lu})[^,;]{2,90}?\s(?:is|are)\s(?:an?|the|one)\s/u.test(reading.text.slice(lead.start, lead.end)))
    return undefined;
  // The event is dated a sentence or two later, or nobody is named whose event it could be.
  const soon = reading.sentences[index + 4]?.start ?? reading.text.length;
  const told = events.some(({ start, date }) => start < soon && date.from === published && date.to === published);
  if (dated || told || about.length === 0) return undefined;
  const text = reading.text.slice(lead.start, lead.end);
  const attribution = attributionOf(text);
  return {
    start: lead.start,
    end: lead.end,
    sentence: text,
    clause: { start: lead.start, end: lead.end },
    date: { value: published, type: 'DATE', from: published, to: published },
    status: 'past',
    ...(attribution ? { attribution } : {}),
    ...here,
    also: [],
  };
}
