import type { Library } from '../../knowledge/library';
import { numberOfDay } from '../dates/calendar';
import { CHRONOLOGY } from '../dates/direction';
import { daysOfValue, granularityOf } from '../dates/timex-value';
import type { Annotations, DateFound, EventFound, Reading, Sentence, Span } from '../types';
import { hasVerb } from '../verbs';
import { attributionOf } from './attribution';
import { clauseOf, REPORTING } from './clause';
import { storyDayEvent } from './lead';
import { mergeEvents } from './merge';
import { onlyNames } from './naming';
import { datesNoHappening, datesReport, tellsFigures } from './no-happening';
import { outcomeOf } from './outcomes';
import { namedIn } from './participants';
import { statusOf } from './status';

/** A sentence of fewer words tells no happening: datelines, bylines, labels. */
const FEWEST_WORDS = 4;
/** A longer stretch without a full stop is a table or a list, no sentence; and so is one with more dates. */
const LONGEST = 3000;
const MOST_DATES = 12;
/** Relative to a person's life or to custom, not a day in history. */
const VAGUE_VALUE = /_REF$|^P|X/;

/** Finds the dated happenings of a story: a timeline entry for each. */
export function findEvents(
  reading: Reading,
  found: Pick<Annotations, 'people' | 'treaties' | 'dates'>,
  library: Library,
): EventFound[] {
  const bySentence = datesBySentence(reading.sentences, found.dates);
  const events: EventFound[] = [];
  for (const [index, dates] of bySentence) {
    const sentence = reading.sentences[index];
    if (
      !sentence ||
      sentence.end - sentence.start > LONGEST ||
      dates.length > MOST_DATES ||
      !tells(reading.text.slice(sentence.start, sentence.end), dates[0], sentence.start)
    )
      continue;
    for (const date of apart(dates, reading.text)) {
      const event = eventOf(reading, found, library, { sentence, index, date, dates });
      if (event && !toldFiner(event, events)) events.push(event);
    }
  }
  const lead = storyDayEvent(reading, found, events);
  const kinds = new Map(reading.sentences.map(({ start, block }) => [start, block.kind]));
  const all = (lead ? [...events, lead] : events).sort((a, b) => a.start - b.start);
  return mergeEvents(all, ({ start }) => !/^(?:paragraph|quote|list-item)$/.test(kinds.get(start) ?? 'paragraph'));
}

/** How far apart, in characters, two dates stand at most that tell one time together. */
const BESIDE = 16;

const apartBy = (date: EventFound['date'], other: EventFound['date']) =>
  date.span && other.span ? Math.max(date.span.start, other.span.start) - Math.min(date.span.end, other.span.end) : 0;

/** "Sunday night (March 4)", "through March 11 this year": the clause has an entry already, of a day within this date. */
function toldFiner({ clause, date }: EventFound, events: EventFound[]): boolean {
  return events
    .slice(-3)
    .some(
      (other) =>
        other.clause.start === clause.start &&
        apartBy(date, other.date) <= BESIDE &&
        other.date.from !== undefined &&
        date.from !== undefined &&
        other.date.from >= date.from &&
        (other.date.to ?? '') <= (date.to ?? ''),
    );
}

/** What stands behind the date of a dateline: "Nov. 24 (AP) -". */
const DATELINE = /^\s*(?:\([^)]{2,30}\))?\s*(?:[-–—_]|--)\s/;
/** Between the ends of a stretch of time: "May 10-12", "from 2009 to 2011". */
const STRETCH = /^(?:\s?[-–—]\s?|,?\s(?:to|through|until|till)\s(?:the\s)?)$/;

/** "on Friday and Saturday": whether the second begins right behind the first. */
function follows(first: DateFound, second: DateFound): boolean {
  const to = daysOfValue(first.value)?.to;
  const from = daysOfValue(second.value)?.from;
  return (
    to !== undefined &&
    from !== undefined &&
    granularityOf(first.value) === granularityOf(second.value) &&
    numberOfDay(from) === numberOfDay(to) + 1
  );
}

/** Whether two dates are the ends of one stretch of time. */
function joins(first: DateFound, second: DateFound, text: string): boolean {
  const between = text.slice(first.end, second.start);
  return (
    STRETCH.test(between) ||
    (/^\sand\s(?:on\s)?$/.test(between) && follows(first, second)) ||
    (/^\s(?:and|to)\s(?:the\s)?$/.test(between) &&
      /\bbetween\s(?:the\s)?$/i.test(text.slice(Math.max(0, first.start - 14), first.start)))
  );
}

/** "Thirty years ago, on Dec. 8, 1987": whether a date right beside another tells it more finely. */
function tellsFiner(finer: DateFound, date: DateFound, text: string): boolean {
  const [first, second] = finer.start < date.start ? [finer, date] : [date, finer];
  const [inner, outer] = [daysOfValue(finer.value), daysOfValue(date.value)];
  return (
    inner !== undefined &&
    outer !== undefined &&
    finer.value !== date.value &&
    granularityOf(finer.value) !== granularityOf(date.value) &&
    granularityOf(date.value) !== 'time' &&
    inner.from >= outer.from &&
    inner.to <= outer.to &&
    /^,?\s(?:(?:on|in|at|of)\s)?\(?$/.test(text.slice(first.end, second.start))
  );
}

/** The dates of a sentence that make entries: one of those that say the same day, and of a stretch its beginning. */
function apart(dates: DateFound[], text: string): DateFound[] {
  return dates.filter((date, index) => {
    const before = dates[index - 1];
    if (before && joins(before, date, text)) return false;
    if ([before, dates[index + 1]].some((other) => other && tellsFiner(other, date, text))) return false;
    const again = dates.find((other, at) => at > index && other.value === date.value && date.value !== '');
    // A dateline gives way to "today" in its sentence.
    return !again || !DATELINE.test(text.slice(date.end, date.end + 40));
  });
}

interface Place {
  sentence: Sentence;
  index: number;
  date: DateFound;
  dates: DateFound[];
}

/** "The ministry denied on Monday that …": what the clause tells is denied. */
const DENIES = /\bden(?:ied|ies|y|ying)\b[^,;.]{0,60}\bthat\s+$/i;

function eventOf(
  reading: Reading,
  found: Pick<Annotations, 'people' | 'treaties'>,
  library: Library,
  { sentence, index, date, dates }: Place,
): EventFound | undefined {
  const granularity = granularityOf(date.value);
  if (date.value !== '' && !granularity) return undefined;
  const text = reading.text.slice(sentence.start, sentence.end);
  const at = { start: date.start - sentence.start, end: date.end - sentence.start };
  if (onlyNames(text.slice(0, at.start), date.surface, text.slice(at.end), granularity ?? 'day')) return undefined;
  if (datesNoHappening(text, at) || (dates.length > 1 && datesReport(text, at))) return undefined;
  const others = dates.filter((other) => other !== date).map(({ start, end }) => inside({ start, end }, sentence));
  const part = clauseOf(text, at, others);
  const clause = { start: sentence.start + part.start, end: sentence.start + part.end };
  const words = text.slice(part.start, part.end);
  if (onlyReports(words, others.length) || tellsFigures(words)) return undefined;
  const days = daysOfValue(date.value);
  const status = DENIES.test(text.slice(0, part.start))
    ? 'denied'
    : statusOf(words, { start: at.start - part.start, end: at.end - part.start, ...days }, reading.story.published);
  const attribution = attributionOf(text);
  const event: EventFound = {
    start: sentence.start,
    end: sentence.end,
    sentence: text,
    clause,
    date: {
      value: date.value,
      type: date.type,
      ...(date.mod ? { mod: date.mod } : {}),
      ...stretched(days, date, dates, reading.text),
      span: { start: date.start, end: date.end },
    },
    status,
    ...(attribution ? { attribution } : {}),
    ...namedIn(reading, found, clause, index),
    also: [],
  };
  const outcome = outcomeOf(event, words, library, reading.story.published);
  return outcome ? { ...event, outcome } : event;
}

/** ", the police said on Monday" behind what happened on Sunday is no happening of its own. */
const onlyReports = (clause: string, otherDates: number) =>
  otherDates > 0 && REPORTING.test(clause) && (clause.match(/\p{L}+/gu)?.length ?? 0) <= 8 && !/\bthat\b/.test(clause);

const inside = ({ start, end }: Span, sentence: Span): Span => ({
  start: start - sentence.start,
  end: end - sentence.start,
});

/** The days of a date, up to the end of the stretch that it begins. */
function stretched(days: { from: string; to: string } | undefined, date: DateFound, dates: DateFound[], text: string) {
  const next = dates[dates.indexOf(date) + 1];
  const end = next && joins(date, next, text) ? daysOfValue(next.value) : undefined;
  return days && end && end.to > days.to ? { from: days.from, to: end.to } : days;
}

/** Whether a sentence can tell of a happening: with a verb, or as a line of a chronology behind its date. */
function tells(text: string, date: DateFound | undefined, start: number): boolean {
  if ((text.match(/\p{L}+/gu)?.length ?? 0) < FEWEST_WORDS) return false;
  return hasVerb(text) || (date?.start === start && CHRONOLOGY.test(text.slice(date.end - start)));
}

/** The dates that can date a happening, by the index of their sentence. */
function datesBySentence(sentences: Sentence[], dates: DateFound[]): Map<number, DateFound[]> {
  const map = new Map<number, DateFound[]>();
  let at = 0;
  for (const date of dates) {
    if ((date.type !== 'DATE' && date.type !== 'TIME') || VAGUE_VALUE.test(date.value)) continue;
    while (at < sentences.length - 1 && (sentences[at]?.end ?? 0) <= date.start) at += 1;
    if ((sentences[at]?.end ?? 0) < date.end) continue;
    const own = map.get(at);
    if (own) own.push(date);
    else map.set(at, [date]);
  }
  return map;
}
