import browser, { type Runtime, type Tabs } from 'webextension-polyfill';
import type { Desk, DeskState } from '../popup/desk';
import { chooseFrame, chosenFrames, frameWithMostText, TOP } from './chosen-frame';
import { isLoading, untilReaderAnswers, watchTab, whyNoReader } from './desk-tab';
import { deskTab, type Early, takeEarly } from './early-tab';
// Not run from here: so that it is built. The pages' own HTML begins with it.
import './early-tab.iife.ts?script';
import { DESK_PORT, PAGE_PORT, type ReaderState, type ToReader } from './messages';
import { onNoteWish, takeNoteWish } from './note-wish';
import readerFile from './reader.iife.ts?script';
import { siteOf } from './reader-settings';
import { readPosted } from './reader-state-schema';
import { canOpenPanel, openSidePanel } from './side-panel';
import { changeSite } from './sites';
import { changeShelf, readShelf, StorageError } from './storage';

/** How long a page that still loads may take until it is said that nobody reads it, in milliseconds. */
const PATIENCE = 600;

/** What is known before the tab has been asked. */
const EMPTY: DeskState = {
  kind: 'waiting',
  siteOff: false,
  notes: {},
  hidden: [],
  private: false,
  canOpenPanel: canOpenPanel(),
};

function withInView(reader: ReaderState, inView: number | undefined): ReaderState {
  const { inView: _, ...rest } = reader;
  return inView === undefined ? rest : { ...rest, inView };
}

/**
 * Opens the desk on a tab: what the popup, the side panel and the full tab are drawn from. It can be drawn at once;
 * what it knows arrives.
 * @param options.follow it goes along when the reader changes tabs, as the side panel does
 */
export function openDesk(options: { follow: boolean } = { follow: false }): Desk {
  const life = new AbortController();
  const listeners = new Set<(state: DeskState) => void>();
  let state = EMPTY;
  let tab: Tabs.Tab | undefined;
  let port: Runtime.Port | undefined;
  /** The frame whose reader the desk speaks to. */
  let frameId = TOP;
  const site = () => siteOf(tab?.url ?? '');
  const isPrivate = () => tab?.incognito ?? false;

  function change(part: Partial<DeskState>): void {
    state = { ...state, ...part };
    for (const listener of listeners) listener(state);
  }

  /**
   * Goes to the tab that the desk is for: what was known of another one is forgotten.
   * @param asked which tab that is
   */
  async function attach(asked = deskTab(browser), early?: Early): Promise<void> {
    const [now, frames] = await Promise.all([asked, chosenFrames(early?.frames)]);
    tab = now;
    frameId = (now?.id !== undefined && frames[now.id]) || TOP;
    state = EMPTY;
    change({ private: isPrivate(), ...(/^https?:/.test(tab?.url ?? '') ? { site: site() } : {}) });
    connect(early?.line);
    await refresh();
    const wish = tab?.id === undefined ? undefined : await takeNoteWish(tab.id);
    if (wish) change({ noteOn: wish });
  }

  /** Takes over what is kept on this device. */
  async function refresh(): Promise<void> {
    const { sites, notes, hidden } = await readShelves();
    // By the tab's own address, also where the story stands in a frame of it.
    const here = hidden.filter(({ url }) => url === undefined || url === tab?.url);
    change({ notes, hidden: here, siteOff: sites[site()]?.off === true });
  }

  async function readShelves() {
    const [sites, notes, hidden] = await Promise.all([readShelf('sites'), readShelf('notes'), readShelf('hidden')]);
    return { sites, notes, hidden };
  }

  /** @param early a connection to the tab's page that stands already */
  function connect(early?: Early['line']): void {
    port?.disconnect();
    port = undefined;
    early?.handOver();
    if (frameId !== TOP) early?.port.disconnect();
    const tabId = tab?.id;
    if (tabId === undefined) {
      change({ kind: 'no-page' });
      return;
    }
    if (tab?.url && !/^https?:/.test(tab.url)) {
      // A page of our own would take the connection, and never answer.
      void disconnected(tabId);
      return;
    }
    const kept = early && !early.gone && frameId === TOP ? early : undefined;
    const opened = kept?.port ?? browser.tabs.connect(tabId, { name: DESK_PORT, frameId });
    port = opened;
    for (const posted of kept?.posted ?? []) hear(posted);
    opened.onMessage.addListener((posted: unknown) => {
      if (port === opened) hear(posted);
    });
    opened.onDisconnect.addListener(() => {
      if (port === opened) void disconnected(tabId);
    });
  }

  /** A reader has begun to listen in the tab, after a reload or because the story came late. */
  function arrived({ name, sender }: Runtime.Port): void {
    if (name !== PAGE_PORT || sender?.tab?.id === undefined || sender.tab.id !== tab?.id) return;
    if (sender.frameId === frameId) connect();
  }

  /** Takes what the reader posts; what is spoilt is let go. */
  function hear(posted: unknown): void {
    const heard = readPosted(posted, state.reader?.read);
    if (!heard) return;
    if ('state' in heard) change({ kind: 'connected', reader: withInView(heard.state, state.reader?.inView) });
    else if (state.reader) change({ reader: withInView(state.reader, heard.inView) });
  }

  /** Nobody answered in the tab, or its page went away: say why. */
  async function disconnected(tabId: number): Promise<void> {
    port = undefined;
    if (frameId !== TOP) {
      // The frame has gone, or shows another page: what was asked for is no more.
      frameId = TOP;
      await chooseFrame(tabId, TOP);
      if (!port && tab?.id === tabId) connect();
      return;
    }
    if (await isLoading(tabId)) {
      // Its reader comes with the page: to say now that there is none would only flicker.
      if (!port && tab?.id === tabId) forgetReader({ kind: 'waiting' });
      await new Promise((done) => setTimeout(done, PATIENCE));
    }
    const why = await whyNoReader({ id: tabId, url: tab?.url ?? '' }, site());
    if (!port && tab?.id === tabId) forgetReader(why);
  }

  function forgetReader(part: Partial<DeskState>): void {
    const { reader: _, ...rest } = state;
    state = rest;
    change(part);
  }

  /** The tab shows another page, or has loaded one to its end, whose reader may be known already. */
  async function tabChanged(): Promise<void> {
    const asked = deskTab(browser);
    const now = await asked;
    if (!port || now?.id !== tab?.id || now?.url !== tab?.url) await attach(asked);
  }

  async function tell<Type extends keyof ToReader>(message: { type: Type } & Record<string, unknown>): Promise<void> {
    if (tab?.id === undefined) return;
    await browser.tabs.sendMessage(tab.id, message, { frameId }).catch(() => change({ fault: 'no-answer' }));
  }

  async function store(write: () => Promise<unknown>): Promise<void> {
    try {
      await write();
    } catch (error) {
      if (!(error instanceof StorageError)) throw error;
      change({ fault: 'storage-full' });
    }
  }

  /** Has the reader read the frame that holds most text: the page itself, or a story that stands in a frame of it. */
  async function readAnyway(): Promise<void> {
    const tabId = tab?.id;
    if (tabId === undefined) return;
    const chosen = await frameWithMostText(tabId).catch(() => TOP);
    if (tab?.id !== tabId) return;
    if (!port || chosen !== frameId) {
      frameId = chosen;
      await chooseFrame(tabId, chosen);
      // From the root: Firefox takes other paths as relative to the page that asks.
      await browser.scripting.executeScript({ target: { tabId, frameIds: [chosen] }, files: [`/${readerFile}`] });
      await untilReaderAnswers(tabId, chosen, life.signal);
      connect();
    }
    await tell({ type: 'read-anyway' });
  }

  watchTab(
    () => tab?.id,
    { ...options, signal: life.signal },
    () => void tabChanged(),
  );
  browser.runtime.onConnect.addListener(arrived);
  life.signal.addEventListener('abort', () => browser.runtime.onConnect.removeListener(arrived), { once: true });
  onNoteWish(() => {
    if (tab?.id !== undefined) void takeNoteWish(tab.id).then((wish) => wish && change({ noteOn: wish }));
  }, life.signal);
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area !== 'local') return;
    void refresh();
  });
  addEventListener('pagehide', () => life.abort(), { once: true });
  const early = takeEarly();
  void attach(early?.tab, early);

  return {
    subscribe(listener) {
      listeners.add(listener);
      listener(state);
      return () => listeners.delete(listener);
    },
    setSize(size) {
      void tell({ type: 'set-size', size });
      void store(() => changeSite(site(), { textSize: size }, isPrivate()));
    },
    setMarks: (on) => void tell({ type: 'set-marks', on }),
    setSiteOff: (off) => void store(() => changeSite(site(), { off: off ? true : undefined }, isPrivate())),
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
        .then((given) => (given ? attach() : undefined)),
    reload: () => void (tab?.id === undefined ? undefined : browser.tabs.reload(tab.id)),
    openOptions: () => void browser.runtime.openOptionsPage(),
    openPanel: () => void openSidePanel(tab?.windowId),
    saveNote(id, name, text) {
      void store(() =>
        changeShelf(
          'notes',
          (notes) => {
            const { [id]: _old, ...others } = notes;
            return text.trim() === '' ? others : { ...others, [id]: { text, name, changed: new Date().toISOString() } };
          },
          { private: isPrivate() },
        ),
      );
    },
    unhide: (id) =>
      void store(() => changeShelf('hidden', (list) => list.filter((one) => one.id !== id), { private: isPrivate() })),
  };
}
