import type { Storage } from 'webextension-polyfill';
import browser from 'webextension-polyfill';
import { migratedSettings, type Settings } from './settings';
import { changeShelf, readShelf } from './storage';

/** The one item that ever goes to the browser's own synchronisation: settings, some 200 bytes of its 8 KB. */
const ITEM = 'settings';

/** Whether two settings choose the same. */
const same = (a: Settings, b: Settings) => JSON.stringify(a) === JSON.stringify(b);

/**
 * Keeps settings in step with the browser's synchronisation while the reader has switched it on.
 * Nothing else is ever written there; switched off, what was there is taken away from this device's account.
 */
export async function keepInStep(changes: Record<string, Storage.StorageChange>, area: string): Promise<void> {
  const change = changes[ITEM];
  if (!change) return;
  const settings = await readShelf('settings');
  if (area === 'local') {
    if (settings.sync) await browser.storage.sync.set({ [ITEM]: settings }).catch(() => undefined);
    else if (migratedSettings(change.oldValue).sync) await browser.storage.sync.remove(ITEM).catch(() => undefined);
  } else if (area === 'sync' && settings.sync && change.newValue) {
    const arrived = { ...migratedSettings(change.newValue), sync: true };
    if (!same(arrived, settings)) await changeShelf('settings', () => arrived, { private: false });
  }
}
