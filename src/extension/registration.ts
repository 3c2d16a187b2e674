import browser from 'webextension-polyfill';
import detectorFile from './detect.iife.ts?script';
import { readShelf } from './storage';

const DETECTOR = 'detector';
/** News stands anywhere on the web. */
export const EVERY_PAGE = ['http://*/*', 'https://*/*'];

/** The pages that the reader chose, as match patterns; none for "only when I click". */
async function chosenPages(): Promise<string[]> {
  const { where } = await readShelf('settings');
  if (where === 'on-click') return [];
  if (where === 'every-news-page') return EVERY_PAGE;
  const sites = await readShelf('sites');
  return Object.entries(sites)
    .filter(([, site]) => site.picked)
    .map(([host]) => `*://${host}/*`);
}

let healing: Promise<void> = Promise.resolve();

/**
 * Makes the detector's registration what the settings ask for. Called whenever the background starts, since an
 * update drops registrations, and after every change of settings or permissions. One after the other: at installation
 * several reasons come together, and the browser refuses to register the same script twice.
 */
export function healRegistration(): Promise<void> {
  healing = healing.then(heal, heal);
  return healing;
}

async function heal(): Promise<void> {
  const matches = await chosenPages();
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [DETECTOR] });
  if (matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [DETECTOR] });
    return;
  }
  const wanted = {
    id: DETECTOR,
    js: [detectorFile],
    matches,
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  if (!registered) await browser.scripting.registerContentScripts([wanted]);
  else if (registered.matches?.join() !== matches.join() || registered.js?.join() !== detectorFile)
    await browser.scripting.updateContentScripts([wanted]);
}

/** Runs the detector in the tabs that are open already: after installation they would stay unread until reloaded. */
export async function detectInOpenTabs(): Promise<void> {
  const matches = await chosenPages();
  if (matches.length === 0) return;
  const tabs = await browser.tabs.query({ url: matches });
  await Promise.allSettled(
    tabs.map(async ({ id, discarded }) => {
      if (id === undefined || discarded) return;
      await browser.scripting.executeScript({ target: { tabId: id }, files: [detectorFile] });
    }),
  );
}

/** Whether the browser lets the extension onto pages at all; readers can revoke it. */
export async function hasAccess(): Promise<boolean> {
  return await browser.permissions.contains({ origins: EVERY_PAGE });
}
