import type { ReaderSettings } from './messages';
import { readShelf } from './storage';

/** The site that a page belongs to: its host name. */
export function siteOf(url: string): string {
  try {
    return new URL(url).hostname;
  } catch {
    return '';
  }
}

/** The reader's choices as they hold for one page. */
export async function readerSettings(url: string, isPrivate: boolean): Promise<ReaderSettings> {
  const [settings, sites, hidden, notes] = await Promise.all([
    readShelf('settings'),
    readShelf('sites'),
    readShelf('hidden'),
    readShelf('notes'),
  ]);
  const site = sites[siteOf(url)];
  return {
    marks: settings.marks,
    marksInTabOrder: settings.marksInTabOrder,
    cardDelay: settings.cardDelay,
    lookUp: settings.lookUp,
    textSize: site?.textSize ?? settings.textSize,
    off: site?.off === true,
    hidden: hidden.filter((entry) => entry.url === undefined || entry.url === url).map(({ id }) => id),
    notes: Object.fromEntries(Object.entries(notes).map(([id, { text }]) => [id, text])),
    private: isPrivate,
  };
}
