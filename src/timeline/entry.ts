import type { Day } from '../knowledge/partial-date';
import type { EventStatus, Span } from '../story/types';
import type { Word } from '../words/say';

/** A piece of the sentence: plain, or emphasised because it is the date or a name. */
export interface Part {
  text: string;
  emphasis?: 'date' | 'name';
}

/** A person or treaty as a filter, an entry or an export names it. */
export interface Named {
  id: string;
  name: string;
}

export type Side = 'before' | 'after' | 'undated';

interface EntryBase {
  /** Unique in its timeline. */
  key: string;
  /** First and last day that the date may mean. Absent for the undated. */
  from?: Day;
  to?: Day;
  /** The date in words, with its year. For the undated the story's own words, or ''. */
  when: string;
  /** A single day is meant. */
  exact: boolean;
  /** Of the story's day. Without a day of publication everything dated is `before`. */
  side: Side;
  people: Named[];
  treaties: Named[];
}

/** What the story tells. */
export interface StoryEntry extends EntryBase, Span {
  source: 'story';
  value: string;
  sentence: string;
  parts: Part[];
  status: EventStatus;
  /** What the reader is told of it beside its words: "planned", "had been planned", "denied". */
  remark?: Word;
  attribution?: string;
  /** Further places where the story tells the same. */
  also: Span[];
  /** What came of it, in words with the date. */
  outcome?: string;
}

/** What the knowledge base knows and the story does not tell. */
export interface BackgroundEntry extends EntryBase {
  source: 'treaty' | 'term';
  what: string;
  name: string;
}

export type Entry = StoryEntry | BackgroundEntry;
