import type { Day } from '../knowledge/partial-date';
import type { Person, Treaty } from '../knowledge/types';
import type { FoundDay, PageReading } from '../page/types';
import type { Annotations, Story } from '../story/types';
import type { Settings, TextSize } from './settings';

/** What the reader in the page needs of the reader's choices, whatever its stories name. */
export interface PageSettings extends Pick<Settings, 'marks' | 'marksInTabOrder' | 'cardDelay' | 'lookUp'> {
  /** For this site. */
  textSize: TextSize;
  /** Backstory is switched off on this site. */
  off: boolean;
  /** The tab is private: nothing about it may be stored. */
  private: boolean;
}

/** What the reader keeps about some names. What is kept about names that a page's stories lack is not the page's to hold. */
export interface Kept {
  /** Ids whose marks are hidden, everywhere or on this page. */
  hidden: string[];
  /** The reader's notes, by id. */
  notes: Record<string, string>;
}

/** All choices that marks and cards of one story go by. */
export interface ReaderSettings extends PageSettings, Kept {}

/** The engine's answer: annotations with the records that the cards need. */
export interface StoryRead {
  annotations: Annotations;
  people: Person[];
  treaties: Treaty[];
  /** The day up to which the knowledge base was checked. */
  asOf: Day;
}

/** From the page's scripts to the background: texts and ids only, never addresses or settings. */
export interface ToBackground {
  'likely-article': { ask: Record<string, never>; answer: undefined };
  'reader-settings': { ask: Record<string, never>; answer: PageSettings };
  /** With what is kept about the story's names: one way there and back before the marks. */
  'read-story': { ask: { story: Story }; answer: { read: StoryRead; kept: Kept } };
  /** What is kept about a story's names by now. */
  kept: { ask: { ids: string[] }; answer: Kept };
  /** Gives the marks in the tab's document their look, or takes it away. */
  'mark-style': { ask: { on: boolean }; answer: undefined };
  record: { ask: { id: string }; answer: { person?: Person; treaty?: Treaty } };
  /** "Not this person": hides the marks of `id` on this page or everywhere. */
  hide: { ask: { id: string; name: string; everywhere: boolean }; answer: undefined };
  unhide: { ask: { id: string }; answer: undefined };
  /** Wikipedia's summary, where the reader has switched the look-up on. */
  'look-up': { ask: { id: string }; answer: { text?: string } };
  /** The card that asked has gone. */
  'stop-look-up': { ask: { id: string }; answer: undefined };
  /** Opens the desk, where the reader writes a note on `id`. */
  'open-note': { ask: { id: string }; answer: undefined };
}

/** Why nothing is shown, or that it is. */
export type ReaderStatus = 'reading' | 'story' | 'not-a-story' | 'other-language' | 'off' | 'failed';

/** All that the popup shows of a tab. */
export interface ReaderState {
  status: ReaderStatus;
  why?: Extract<PageReading, { isArticle: false }>['why'];
  page: {
    url: string;
    site: string;
    title?: string;
    byline?: string;
    language?: string;
    published?: FoundDay;
    updated?: FoundDay;
  };
  /** Length of the story's text, to place mentions in it. */
  length: number;
  /** Where reading ended, in a story that is too long to be read whole. */
  readTo?: number;
  /** How much of a long story has been read, from 0 to 1; only while it is being read. */
  progress?: number;
  read?: StoryRead;
  textSize: TextSize;
  marksOn: boolean;
  /** Start of the sentence that the reader is looking at. */
  inView?: number;
}

/** From the background and our pages to the reader in a tab. */
export interface ToReader {
  state: { ask: Record<string, never>; answer: ReaderState };
  'set-size': { ask: { size: TextSize }; answer: ReaderState };
  'step-size': { ask: { by: 1 | -1 }; answer: ReaderState };
  'set-marks': { ask: { on: boolean }; answer: ReaderState };
  /** Scrolls to a stretch of the story, flashes it and puts the reading position there. */
  'go-to': { ask: { start: number; end: number }; answer: boolean };
  'next-mention': { ask: { back?: boolean }; answer: boolean };
  /** The reader asked for this page. */
  'read-anyway': { ask: Record<string, never>; answer: ReaderState };
  /** The engine has come this far in the story, from 0 to 1: told for long ones only. */
  'reading-on': { ask: { share: number }; answer: undefined };
  /** The choices for its page have changed, or what is kept about names: for that the reader asks. */
  'settings-changed': { ask: { settings: PageSettings }; answer: undefined };
}

/** The desk's port: the reader posts its state whenever it changes, and `{ inView }` alone while the page scrolls. */
export const DESK_PORT = 'desk';
/** A page's port: it opens when a reader begins to listen, and closes with the page or the extension. */
export const PAGE_PORT = 'page';

export type Ask<Map, Type extends keyof Map> = Map[Type] extends { ask: infer A } ? A : never;
export type Answer<Map, Type extends keyof Map> = Map[Type] extends { answer: infer A } ? A : never;
