import type { Kept, PageSettings } from './messages';
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
export async function readerSettings(url: string, isPrivate: boolean): Promise<PageSettings> {
  const [settings, sites] = await Promise.all([readShelf('settings'), readShelf('sites')]);
  const site = sites[siteOf(url)];
  return {
    marks: settings.marks,
    marksInTabOrder: settings.marksInTabOrder,
    cardDelay: settings.cardDelay,
    lookUp: settings.lookUp,
    textSize: site?.textSize ?? settings.textSize,
    off: site?.off === true,
    private: isPrivate,
  };
}

/** What is kept about names, as it holds on one page; the function given picks what is kept about some of them. */
export async function keptOn(url: string): Promise<(ids: Iterable<string>) => Kept> {
  const [hidden, notes] = await Promise.all([readShelf('hidden'), readShelf('notes')]);
  return (ids) => {
    const named = new Set(ids);
    return {
      hidden: hidden
        .filter(({ id, url: where }) => named.has(id) && (where === undefined || where === url))
        .map(({ id }) => id),
      notes: Object.fromEntries(
        Object.entries(notes).flatMap(([id, { text }]) => (named.has(id) ? [[id, text] as const] : [])),
      ),
    };
  };
}
