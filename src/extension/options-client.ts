import browser from 'webextension-polyfill';
import type { OptionsDesk, OptionsState, Taken } from '../options/options-desk';
import { say } from '../words/say';
import { askConsentToLookUp } from './consent';
import { readKeptFile, writeKeptFile } from './kept-file';
import { knowledgeSize } from './knowledge-size';
import { EVERY_PAGE, hasAccess } from './registration';
import { DEFAULT_SETTINGS } from './settings';
import { changeShelf, readAllShelves, replaceShelves, StorageError } from './storage';

async function shortcuts(): Promise<OptionsState['shortcuts']> {
  const commands = await browser.commands?.getAll?.().catch(() => []);
  return (commands ?? []).map(({ description, shortcut }) => ({
    description: description || say('openBackstory'),
    keys: shortcut ?? '',
  }));
}

/** Opens the options page's desk. */
export async function openOptionsDesk(): Promise<OptionsDesk> {
  const listeners = new Set<(state: OptionsState) => void>();
  let state: OptionsState = {
    ...(await readAllShelves()),
    access: await hasAccess(),
    shortcuts: await shortcuts(),
  };
  const local = { private: false };

  function change(part: Partial<OptionsState>): void {
    state = { ...state, ...part };
    for (const listener of listeners) listener(state);
  }

  async function store(write: () => Promise<unknown>): Promise<boolean> {
    const { fault: _, ...rest } = state;
    try {
      await write();
      state = rest;
      change(await readAllShelves());
      return true;
    } catch (error) {
      if (!(error instanceof StorageError)) throw error;
      change({ fault: 'storage-full' });
      return false;
    }
  }

  async function switchLookUp(on: boolean): Promise<void> {
    const agreed = !on || (await askConsentToLookUp());
    if (agreed) await store(() => changeShelf('settings', (settings) => ({ ...settings, lookUp: on }), local));
    // Without consent the switch goes back to where it was.
    else change({});
  }

  async function importAll(text: string): Promise<Taken> {
    const read = readKeptFile(text, state.settings);
    if (!read) return { ok: false, message: say('notOurFile') };
    const kept = await store(() => replaceShelves(read));
    return kept ? { ok: true } : { ok: false, message: say('storageFull') };
  }

  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'local') void readAllShelves().then(change);
  });
  void knowledgeSize().then((knowledge) => change({ knowledge }));

  return {
    subscribe(listener) {
      listeners.add(listener);
      listener(state);
      return () => listeners.delete(listener);
    },
    change: (part) => void store(() => changeShelf('settings', (settings) => ({ ...settings, ...part }), local)),
    setSite: (host, site) =>
      void store(() =>
        changeShelf(
          'sites',
          (sites) => {
            const { [host]: _, ...others } = sites;
            return site && Object.keys(site).length > 0 ? { ...others, [host]: site } : others;
          },
          local,
        ),
      ),
    clearSites: () => void store(() => changeShelf('sites', () => ({}), local)),
    unhide: ({ id, url }) =>
      void store(() => changeShelf('hidden', (list) => list.filter((one) => one.id !== id || one.url !== url), local)),
    saveNote: (id, name, text) =>
      void store(() =>
        changeShelf(
          'notes',
          (notes) => {
            const { [id]: _, ...others } = notes;
            return text === '' ? others : { ...others, [id]: { text, name, changed: new Date().toISOString() } };
          },
          local,
        ),
      ),
    setOwn: (own) => void store(() => changeShelf('own', () => own, local)),
    exportAll() {
      const { settings, sites, hidden, notes, own } = state;
      return writeKeptFile({ settings, sites, hidden, notes, own });
    },
    importAll,
    deleteAll: () =>
      void store(() =>
        replaceShelves({
          settings: DEFAULT_SETTINGS,
          sites: {},
          hidden: [],
          notes: {},
          own: { people: [], treaties: [] },
        }),
      ),
    allowPages: () => void browser.permissions.request({ origins: EVERY_PAGE }).then((access) => change({ access })),
    setLookUp: (on) => void switchLookUp(on),
    openShortcuts: () => void openShortcuts(),
  };
}

/** Chrome has an address for its keys; Firefox a call, in newer versions. */
async function openShortcuts(): Promise<void> {
  const commands: { openShortcutSettings?: () => Promise<void> } = browser.commands;
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' }).catch(() => undefined);
}
