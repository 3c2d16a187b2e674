import browser, { type Runtime } from 'webextension-polyfill';
import type { Desk, DeskState } from '../popup/desk';
import { DESK_PORT, type ReaderState, type ToReader } from './messages';
import readerFile from './reader.iife.ts?script';
import { siteOf } from './reader-settings';
import type { Site } from './settings';
import { changeShelf, readShelf, type Shelf, StorageError } from './storage';

/** The tab that the desk speaks to: the one in its address, or the active one. */
async function deskTab() {
  const asked = Number(new URL(location.href).searchParams.get('tabId'));
  if (asked > 0) return await browser.tabs.get(asked).catch(() => undefined);
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active;
}

const withSite = (sites: Shelf<'sites'>, host: string, part: Partial<Site>) => {
  const { off, picked, textSize } = { ...sites[host], ...part };
  const site: Site = { ...(off ? { off } : {}), ...(picked ? { picked } : {}), ...(textSize ? { textSize } : {}) };
  return { ...sites, [host]: site };
};

/** Opens the desk on a tab: what the popup, the side panel and the full tab are drawn from. */
export async function openDesk(): Promise<Desk> {
  const tab = await deskTab();
  const tabId = tab?.id;
  const url = tab?.url ?? '';
  const site = siteOf(url);
  const isPrivate = tab?.incognito ?? false;
  const listeners = new Set<(state: DeskState) => void>();
  let port: Runtime.Port | undefined;
  let state: DeskState = {
    kind: 'waiting',
    siteOff: false,
    notes: {},
    hidden: [],
    private: isPrivate,
    canOpenPanel: false,
    ...(site ? { site } : {}),
  };

  function change(part: Partial<DeskState>): void {
    state = { ...state, ...part };
    for (const listener of listeners) listener(state);
  }

  async function shelves(): Promise<void> {
    const [sites, notes, hidden] = await Promise.all([readShelf('sites'), readShelf('notes'), readShelf('hidden')]);
    change({ siteOff: sites[site]?.off === true, notes, hidden });
  }

  function connect(): void {
    if (tabId === undefined) {
      change({ kind: 'no-page' });
      return;
    }
    port = browser.tabs.connect(tabId, { name: DESK_PORT, frameId: 0 });
    port.onMessage.addListener((reader: unknown) => change({ kind: 'connected', reader: reader as ReaderState }));
    port.onDisconnect.addListener(() => void disconnected());
  }

  /** Nobody answered in the tab, or it went elsewhere: say why. */
  async function disconnected(): Promise<void> {
    port = undefined;
    if (!/^https?:/.test(url))
      return change({ kind: 'not-allowed', why: url.startsWith('file:') ? 'file' : 'browser-page' });
    const allowed = await browser.permissions.contains({ origins: [`*://${site}/*`] });
    change(allowed ? { kind: 'not-read' } : { kind: 'not-allowed', why: 'no-access' });
  }

  async function tell<Type extends keyof ToReader>(message: { type: Type } & Record<string, unknown>): Promise<void> {
    if (tabId === undefined) return;
    await browser.tabs.sendMessage(tabId, message).catch(() => change({ fault: 'no-answer' }));
  }

  async function store(write: () => Promise<unknown>): Promise<void> {
    try {
      await write();
      await shelves();
    } catch (error) {
      if (!(error instanceof StorageError)) throw error;
      change({ fault: 'storage-full' });
    }
  }

  async function readAnyway(): Promise<void> {
    if (tabId === undefined) return;
    if (!port) {
      await browser.scripting.executeScript({ target: { tabId }, files: [readerFile] });
      connect();
    }
    await tell({ type: 'read-anyway' });
  }

  await shelves();
  connect();

  return {
    subscribe(listener) {
      listeners.add(listener);
      listener(state);
      return () => listeners.delete(listener);
    },
    setSize(size) {
      void tell({ type: 'set-size', size });
      void store(() =>
        changeShelf('sites', (sites) => withSite(sites, site, { textSize: size }), { private: isPrivate }),
      );
    },
    setMarks: (on) => void tell({ type: 'set-marks', on }),
    setSiteOff(off) {
      const part: { off: true } | { off: undefined } = off ? { off: true } : { off: undefined };
      void store(() =>
        changeShelf('sites', (sites) => withSite(sites, site, part as Partial<Site>), { private: isPrivate }),
      );
    },
    goTo: (start, end) => void tell({ type: 'go-to', start, end }),
    goToMention(id, index) {
      const found = state.reader?.read?.annotations;
      const one = [...(found?.people ?? []), ...(found?.treaties ?? [])].find((record) => record.id === id);
      const mention = one?.mentions[index];
      if (mention) void tell({ type: 'go-to', start: mention.start, end: mention.end });
    },
    readAnyway: () => void readAnyway(),
    allowSite: () =>
      void browser.permissions
        .request({ origins: ['http://*/*', 'https://*/*'] })
        .then((given) => (given ? connect() : undefined)),
    reload: () => void (tabId === undefined ? undefined : browser.tabs.reload(tabId)),
    openOptions: () => void browser.runtime.openOptionsPage(),
    openPanel: () => undefined,
    saveNote(id, name, text) {
      void store(() =>
        changeShelf(
          'notes',
          (notes) => {
            const { [id]: _old, ...others } = notes;
            return text.trim() === '' ? others : { ...others, [id]: { text, name, changed: new Date().toISOString() } };
          },
          { private: isPrivate },
        ),
      );
    },
    unhide: (id) =>
      void store(() => changeShelf('hidden', (list) => list.filter((one) => one.id !== id), { private: isPrivate })),
  };
}
