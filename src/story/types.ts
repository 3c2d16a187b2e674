import type { Day, PartialDate } from '../knowledge/partial-date';

/** A half-open stretch of the story's text, in UTF-16 code units. */
export interface Span {
  start: number;
  end: number;
}

export type BlockKind = 'title' | 'heading' | 'paragraph' | 'quote' | 'list-item' | 'cell' | 'caption' | 'byline';

/** A stretch of the text that stands by itself on the page. Blocks follow each other and never overlap. */
export interface Block extends Span {
  kind: BlockKind;
}

/** What the engine reads. */
export interface Story {
  /** The whole text: blocks with a blank line between them. */
  text: string;
  /** By `start`. Without blocks the engine cuts the text at blank lines. */
  blocks?: Block[];
  title?: string;
  /** The document creation time: the day of first publication. */
  published?: Day;
  /** BCP 47. The engine reads English only; `readStory` gives empty annotations for others. */
  language?: string;
  url?: string;
}

/** One place where the story names somebody or something. */
export interface Mention extends Span {
  /** The text between the offsets. */
  surface: string;
  /** How the name was found: by a full form, by a short one, or as a reference ("the treaty"). */
  by: 'full' | 'short' | 'reference';
}

export interface PersonFound {
  /** Of the knowledge base, or `story:1`, `story:2` … for people that only the story knows. */
  id: string;
  /** Canonical name; for story people the fullest form in the story. */
  name: string;
  known: boolean;
  /** What the story itself calls the person, in its own words, with where it stands. */
  role?: Span & { surface: string };
  /** By `start`. */
  mentions: Mention[];
}

export interface TreatyFound {
  id: string;
  name: string;
  /** By `start`. References ("the treaty") are marked as such and not part of the command line's output by default. */
  mentions: Mention[];
}

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** A temporal expression, as TIMEX3 knows it. */
export interface DateFound extends Span {
  surface: string;
  type: TimexType;
  /** TIMEX3 value: `2019-05-14`, `2019-W19`, `2018-07`, `198`, `P5Y`, `PRESENT_REF`; '' where it cannot be resolved. */
  value: string;
  /** TIMEX3 modifier: START, MID, END, APPROX, BEFORE, AFTER, ON_OR_BEFORE, ON_OR_AFTER, MORE_THAN, LESS_THAN … */
  mod?: string;
  /** What the value was resolved against: nothing, the day of publication, or a date named before. */
  anchor: 'none' | 'published' | 'context';
}

export type EventStatus = 'past' | 'now' | 'planned' | 'hypothetical' | 'denied';

/** What the knowledge base knows happened to what the story expected. */
export interface Outcome {
  date: PartialDate;
  /** A short clause in the past tense: "Extended by five years". */
  what: string;
  /** The person or treaty. */
  id: string;
}

/** An entry of the timeline. */
export interface EventFound extends Span {
  /** The sentence, as it stands in the text between `start` and `end`. */
  sentence: string;
  /** The part of the sentence that the date belongs to. */
  clause: Span;
  date: {
    /** TIMEX3 value as in the story; '' where the expression could not be resolved. */
    value: string;
    type: TimexType;
    mod?: string;
    /** First and last day that the value may mean, to sort by. Absent where the value is ''. */
    from?: Day;
    to?: Day;
    /** Where the temporal expression stands. Absent for the story's own day where no words name it. */
    span?: Span;
  };
  status: EventStatus;
  /** Who says so, where it is a report: the words of the story. */
  attribution?: string;
  /** Ids of people and treaties in the clause. */
  people: string[];
  treaties: string[];
  /** Further mentions of the same event. */
  also: Span[];
  outcome?: Outcome;
}

/** Dated facts of the story's treaties and people that the story does not tell. */
export interface BackgroundEvent {
  date: PartialDate;
  what: string;
  /** The person or treaty. */
  id: string;
  name: string;
}

/** What the engine finds in one story. */
export interface Annotations {
  people: PersonFound[];
  treaties: TreatyFound[];
  /** By `start`. */
  dates: DateFound[];
  /** By `start`. */
  events: EventFound[];
  background: BackgroundEvent[];
}

/** A sentence, with the block it stands in. Sentences never cross blocks. */
export interface Sentence extends Span {
  block: Block;
}

export type TokenKind = 'word' | 'number' | 'punctuation';

/** A word, number or mark of punctuation. Possessive "'s" is a token of its own; "U.S.", "Kim-Un", "al-Assad" are one. */
export interface Token extends Span {
  text: string;
  kind: TokenKind;
  /** Index into the sentences. */
  sentence: number;
}

/** A word as names are made of: hyphenated ones are cut ("Kim-Un" is two), possessive endings belong to none. */
export interface Word extends Span {
  surface: string;
  /** Lower case, without diacritics, apostrophes and full stops. */
  folded: string;
  /** Index into the sentences. */
  sentence: number;
}

/** The text cut up once, for all finders. */
export interface Reading {
  story: Story;
  /** The story's text with its white space evened, and a space for each line break inside a sentence. */
  text: string;
  /** The offset in the story's own text, of one in `text`. */
  written(offset: number): number;
  blocks: Block[];
  sentences: Sentence[];
  tokens: Token[];
  /** By `start`. */
  words: Word[];
}
