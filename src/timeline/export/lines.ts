import type { Day } from '../../knowledge/partial-date';
import type { EventStatus } from '../../story/types';
import { say } from '../../words/say';
import type { Entry } from '../entry';
import { linkTo } from './links';

/** What the exports say of the story. */
export interface ExportedStory {
  title?: string | undefined;
  byline?: string | undefined;
  site?: string | undefined;
  url?: string | undefined;
  language?: string | undefined;
  published?: Day | undefined;
}

/** One entry as all exports tell it. */
export interface ExportedLine {
  source: Entry['source'];
  /** TIMEX3 value; for background a date as precise as it is known. */
  value: string;
  from?: Day;
  to?: Day;
  /** The date in words. */
  when: string;
  /** The story's own sentence, or the background fact. */
  what: string;
  /** `background` for what the story does not tell. */
  status: EventStatus | 'background';
  /** What a reader is told of it, in words: "had been planned". */
  remark?: string;
  after: boolean;
  people: string[];
  treaties: string[];
  attribution?: string;
  outcome?: string;
  /** Opens the page at the sentence. */
  link?: string;
}

/** An entry of the timeline as a line of an export. */
export function exportedLine(entry: Entry, story: ExportedStory): ExportedLine {
  const shared = {
    when: entry.when,
    after: entry.side === 'after',
    people: entry.people.map(({ name }) => name),
    treaties: entry.treaties.map(({ name }) => name),
    ...(entry.from && entry.to ? { from: entry.from, to: entry.to } : {}),
  };
  if (entry.source !== 'story')
    return {
      ...shared,
      source: entry.source,
      value: backgroundValue(entry.from, entry.to),
      what: `${entry.name}: ${entry.what}`,
      status: 'background',
    };
  const link = linkTo(story.url, entry.sentence);
  return {
    ...shared,
    source: 'story',
    value: entry.value,
    what: entry.sentence.replace(/\s+/g, ' ').trim(),
    status: entry.status,
    ...(entry.remark ? { remark: say(entry.remark) } : {}),
    ...(entry.attribution ? { attribution: entry.attribution } : {}),
    ...(entry.outcome ? { outcome: entry.outcome } : {}),
    ...(link ? { link } : {}),
  };
}

/** A date as precise as the two days that it runs between: "2019-05-14", "2019-05", "2019". */
function backgroundValue(from: Day | undefined, to: Day | undefined): string {
  if (!from || !to || from === to) return from ?? '';
  return from.slice(0, 7) === to.slice(0, 7) ? from.slice(0, 7) : from.slice(0, 4);
}
