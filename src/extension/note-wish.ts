import * as v from 'valibot';
import browser from 'webextension-polyfill';

/** A card asked for a note: which one, in which tab. It waits in memory for the desk to open. */
const wishSchema = v.object({ tabId: v.number(), id: v.string(), name: v.string() });
export type NoteWish = v.InferOutput<typeof wishSchema>;

const KEY = 'note-wish';

/** Keeps a wish until the desk takes it; a newer one takes its place. */
export async function wishForNote(wish: NoteWish): Promise<void> {
  await browser.storage.session.set({ [KEY]: wish });
}

/** Takes the wish for a tab, once. */
export async function takeNoteWish(tabId: number): Promise<{ id: string; name: string } | undefined> {
  const read = v.safeParse(wishSchema, (await browser.storage.session.get(KEY))[KEY]);
  if (!read.success || read.output.tabId !== tabId) return undefined;
  await browser.storage.session.remove(KEY);
  const { id, name } = read.output;
  return { id, name };
}

/** Calls back when a card asks while the desk is open. */
export function onNoteWish(onWish: () => void, signal: AbortSignal): void {
  const changed = (changes: Record<string, unknown>, area: string) => {
    if (area === 'session' && KEY in changes) onWish();
  };
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed));
}
