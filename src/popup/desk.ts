import type { ReaderState } from '../extension/messages';
import type { Hidden, Note, TextSize } from '../extension/settings';

/**
 * How the desk stands to its tab.
 * - `waiting`: asked, and no answer yet
 * - `no-page`: there is no tab with a page
 * - `not-allowed`: not a page for extensions, or the reader has not given access to the site
 * - `not-read`: a page that Backstory may read and has not (not a likely article, or "only when I click")
 * - `outdated`: the page was read by an older Backstory; a reload brings it back
 * - `connected`: the reader in the page answers, and `reader` is there
 */
export type DeskKind = 'waiting' | 'no-page' | 'not-allowed' | 'not-read' | 'outdated' | 'connected';

export interface DeskState {
  kind: DeskKind;
  /** Why not allowed: a file, or a page that the browser keeps extensions out of; no access given to the site. */
  why?: 'kept-out' | 'no-access';
  /** Host name of the tab's page, where it is known. */
  site?: string;
  reader?: ReaderState;
  /** Backstory is switched off on this site. */
  siteOff: boolean;
  notes: Record<string, Note>;
  /** Hidden everywhere, or on this page. */
  hidden: Hidden[];
  /** A card asked for a note on this one. */
  noteOn?: { id: string; name: string };
  /** What went wrong with the last thing asked. */
  fault?: 'storage-full' | 'no-answer';
  /** Nothing may be stored. */
  private: boolean;
  /** The story is the extension's own sample. */
  sample?: true;
  /** The side panel can be opened from here. */
  canOpenPanel: boolean;
}

/** All that the popup, the side panel and the tab ask of the extension. Failures arrive in the state as `fault`. */
export interface Desk {
  /** Calls the listener at once with what is known, then at every change. Gives back how to stop. */
  subscribe(listener: (state: DeskState) => void): () => void;
  setSize(size: TextSize): void;
  setMarks(on: boolean): void;
  setSiteOff(off: boolean): void;
  /** Scrolls to a stretch of the story, flashes it and puts the reading position there. */
  goTo(start: number, end: number): void;
  /** The same for a mention, counted from 0, of a person or treaty. */
  goToMention(id: string, index: number): void;
  readAnyway(): void;
  /** Asks the browser for access to the tab's site. Called within a click. */
  allowSite(): void;
  reload(): void;
  openOptions(): void;
  openPanel(): void;
  /** An empty text removes the note. */
  saveNote(id: string, name: string, text: string): void;
  unhide(id: string): void;
}
