import { type Day, firstDay, lastDay, type PartialDate } from '../knowledge/partial-date';
import type { Annotations, EventFound } from '../story/types';
import { dateText } from '../words/dates';
import { say } from '../words/say';
import { storyDateText } from '../words/story-date';
import { emphasise } from './emphasis';
import type { BackgroundEntry, Entry, Named, Side, StoryEntry } from './entry';
import { remarkOf } from './remark';

/** A story's timeline before it is filtered, ordered and cut into rows. */
export interface Timeline {
  published?: Day;
  /** What the story tells with a date, by date. */
  told: StoryEntry[];
  /** What it tells without one, in the story's order. */
  undated: StoryEntry[];
  /** By date. */
  background: BackgroundEntry[];
}

/** "Extended by five years on 3 Feb 2021". */
function outcomeText({ what, date }: { what: string; date: PartialDate }): string {
  return say(date.length === 10 ? 'outcomeOn' : 'outcomeIn', what, dateText(date));
}

function sideOf(event: EventFound, from: Day, to: Day, published: Day | undefined): Side {
  if (published === undefined || to < published) return 'before';
  if (from > published) return 'after';
  // The date may lie on either side of the story's day: the story's own tense decides.
  return event.status === 'planned' || (event.status === 'hypothetical' && to > published) ? 'after' : 'before';
}

/** Where the story names somebody or something. */
const namesIn = ({ people, treaties }: Annotations) =>
  [...people, ...treaties]
    .flatMap(({ mentions }) => mentions)
    .filter(({ by }) => by !== 'reference')
    .map(({ start, end }) => ({ start, end, emphasis: 'name' as const }));

function storyEntry(
  event: EventFound,
  annotations: Annotations,
  allNames: ReturnType<typeof namesIn>,
  published: Day | undefined,
): StoryEntry {
  const { date, start, end, sentence } = event;
  const people = annotations.people.filter(({ id }) => event.people.includes(id));
  const treaties = annotations.treaties.filter(({ id }) => event.treaties.includes(id));
  const names = allNames.filter((name) => name.start >= start && name.end <= end);
  const spans = date.span ? [{ ...date.span, emphasis: 'date' as const }, ...names] : names;
  const dated = date.value !== '' && date.from !== undefined && date.to !== undefined;
  const words = dated ? storyDateText(date, published) : '';
  const side = dated ? sideOf(event, date.from ?? '', date.to ?? '', published) : 'undated';
  const remark = remarkOf(event.status, side, published);
  const ownWords = date.span ? sentence.slice(date.span.start - start, date.span.end - start) : '';
  return {
    source: 'story',
    key: `${start}-${date.span?.start ?? ''}-${date.value}`,
    ...(dated ? { from: date.from, to: date.to } : {}),
    when: words || ownWords,
    exact: dated && date.from === date.to,
    side,
    value: date.value,
    start,
    end,
    sentence,
    parts: emphasise(sentence, start, spans),
    people: named(people),
    treaties: named(treaties),
    status: event.status,
    ...(remark ? { remark } : {}),
    ...(event.attribution ? { attribution: withinSentence(event.attribution) } : {}),
    also: event.also,
    ...(event.outcome ? { outcome: outcomeText(event.outcome) } : {}),
  };
}

/** "The ministry", "Officials in Sochi" began a sentence; after "according to" they stand small. Names stay. */
const withinSentence = (source: string): string =>
  source.replace(
    /^(?:(?:The|An?|His|Her|Their|Its)(?=\s)|(?:One|Two|Several|Some|Senior|Local|Diplomats|Officials|Analysts|Experts|Sources|Police|Reports)(?=\s+\p{Ll}|$))/u,
    (word) => word.toLowerCase(),
  );

const named = (found: readonly Named[]): Named[] => found.map(({ id, name }) => ({ id, name }));

/** By the day that the date begins; of two the shorter, of equals the one told first. */
export function byDate(a: Entry, b: Entry): number {
  const side = Number(a.side === 'after') - Number(b.side === 'after');
  if (side !== 0) return side;
  const [fromA, fromB, toA, toB] = [a.from ?? '', b.from ?? '', a.to ?? '', b.to ?? ''];
  if (fromA !== fromB) return fromA < fromB ? -1 : 1;
  if (toA !== toB) return toA < toB ? -1 : 1;
  return 0;
}

/** Puts together what the story tells and what the knowledge base adds. */
export function timelineOf(annotations: Annotations, published?: Day): Timeline {
  const names = namesIn(annotations);
  const entries = annotations.events.map((event) => storyEntry(event, annotations, names, published));
  const people = new Set(annotations.people.map(({ id }) => id));
  const background = annotations.background.map(({ date, what, id, name }, index): BackgroundEntry => {
    const isPerson = people.has(id);
    const from = firstDay(date);
    return {
      source: isPerson ? 'term' : 'treaty',
      key: `background-${index}`,
      from,
      to: lastDay(date),
      when: dateText(date),
      exact: date.length === 10,
      side: published !== undefined && from > published ? 'after' : 'before',
      people: isPerson ? [{ id, name }] : [],
      treaties: isPerson ? [] : [{ id, name }],
      what,
      name,
    };
  });
  return {
    ...(published ? { published } : {}),
    told: entries.filter(({ side }) => side !== 'undated').sort(byDate),
    undated: entries.filter(({ side }) => side === 'undated'),
    background: background.sort(byDate),
  };
}
