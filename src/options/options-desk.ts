import type { Hidden, Note, Settings, Site } from '../extension/settings';
import type { Day } from '../knowledge/partial-date';
import type { OwnCards } from './own/record';

export interface OptionsState {
  settings: Settings;
  /** By host name. */
  sites: Record<string, Site>;
  hidden: Hidden[];
  /** By id. */
  notes: Record<string, Note>;
  own: OwnCards;
  /** The built-in knowledge; absent until it is loaded. */
  knowledge?: { asOf: Day; people: number; treaties: number };
  /** The browser lets Backstory onto news pages. */
  access: boolean;
  /** Keys by the command's description. */
  shortcuts: { description: string; keys: string }[];
  /** The last change was not kept. */
  fault?: 'storage-full';
}

/** A file that could not be taken over: what is wrong, in words. Nothing has changed then. */
export type Taken = { ok: true } | { ok: false; message: string };

/** All that the options page asks of the extension. */
export interface OptionsDesk {
  /** Calls the listener at once with what is known, then at every change. Gives back how to stop. */
  subscribe(listener: (state: OptionsState) => void): () => void;
  change(part: Partial<Settings>): void;
  /** `undefined` forgets the site. */
  setSite(host: string, site: Site | undefined): void;
  clearSites(): void;
  unhide(hidden: Hidden): void;
  /** An empty text removes the note. */
  saveNote(id: string, name: string, text: string): void;
  setOwn(own: OwnCards): void;
  /** Everything that is kept, as one file. */
  exportAll(): string;
  /** Takes such a file over in place of what is kept. */
  importAll(text: string): Promise<Taken>;
  deleteAll(): void;
  /** Asks the browser for access to news pages. Called within a click. */
  allowPages(): void;
  /** Switches the look-up on or off; Firefox asks the reader for consent. Called within a click. */
  setLookUp(on: boolean): void;
  openShortcuts(): void;
}
