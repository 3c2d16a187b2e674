import browser, { type Runtime, type Tabs } from 'webextension-polyfill';
import { MARK_STYLE } from '../page/marks/mark-style';
import type { Story } from '../story/types';
import { TOP } from './chosen-frame';
import { forgetLibrary, lookUp, read, untilLoaded, warmUp } from './engine';
import { openOnInstall } from './first-run';
import { withHidden } from './hidden-list';
import { lookUpSummary, stopLookUp } from './look-up';
import { type Received, receive } from './message-schema';
import type { Kept, StoryRead, ToReader } from './messages';
import { wishForNote } from './note-wish';
import readerFile from './reader.iife.ts?script';
import { keptOn, readerSettings } from './reader-settings';
import { detectInOpenTabs, healRegistration } from './registration';
import { sizeByKey } from './size-by-key';
import { changeShelf } from './storage';
import { namesOf } from './story-names';
import { keepInStep } from './sync';
import { tellReadersSettings } from './tell-readers';

/** A script of ours that may ask: in the page of a tab, or in a frame that its reader asked to have read. */
interface Asker {
  tabId: number;
  frameId: number;
  /** The page's, for a frame too: choices hold for the site that the reader visits. */
  url: string;
  private: boolean;
  /** The reader sees the tab: it is the one in front in its window. */
  inFront: boolean;
}

function askerOf(sender: Runtime.MessageSender): Asker | undefined {
  const { tab, frameId, id } = sender;
  if (id !== browser.runtime.id || tab?.id === undefined || frameId === undefined) return undefined;
  const url = frameId === TOP ? sender.url : tab.url;
  if (!url || !/^https?:/.test(url)) return undefined;
  return { tabId: tab.id, frameId, url, private: tab.incognito, inFront: tab.active };
}

/** Brings the reader into a page. It makes sure itself that the page is a story before anything shows. */
export async function injectReader(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [readerFile] });
}

async function tellReader(tabId: number, message: { type: keyof ToReader }): Promise<void> {
  await browser.tabs.sendMessage(tabId, message).catch(() => undefined);
}

async function nameOf(id: string): Promise<string> {
  const { person, treaty } = await lookUp(id);
  return (person ?? treaty)?.name ?? '';
}

/**
 * Reads a story, with what is kept about its names.
 * @param tell called while a long one is read, with how much of it is done, from 0 to 1
 */
async function readFor(
  story: Story,
  url: string,
  tell: (share: number) => void,
): Promise<{ read: StoryRead; kept: Kept }> {
  await untilLoaded();
  // Asked for while the engine reads, and so answered before any later change is told to the page.
  const [found, keptAbout] = await Promise.all([read(story, tell), keptOn(url)]);
  return { read: found, kept: keptAbout(namesOf(found)) };
}

async function answer(received: Received, asker: Asker): Promise<unknown> {
  const { url, tabId, frameId } = asker;
  switch (received.type) {
    case 'likely-article': {
      const { off } = await readerSettings(url, asker.private);
      if (off) return undefined;
      const injected = injectReader(tabId);
      // Loaded while the reader starts and reads the page: it asks next.
      void warmUp();
      await injected;
      return undefined;
    }
    case 'reader-settings':
      return await readerSettings(url, asker.private);
    case 'read-story':
      return await readFor(received.ask.story, url, (share) => {
        const progress = { type: 'reading-on', share } as const;
        void browser.tabs.sendMessage(tabId, progress, { frameId }).catch(() => undefined);
      });
    case 'kept':
      return (await keptOn(url))(received.ask.ids);
    case 'record':
      return await lookUp(received.ask.id);
    case 'hide': {
      const { id, name, everywhere } = received.ask;
      const entry = everywhere ? { id, name } : { id, name, url };
      await changeShelf('hidden', (list) => withHidden(list, entry), asker);
      return undefined;
    }
    case 'unhide':
      await changeShelf('hidden', (list) => list.filter(({ id }) => id !== received.ask.id), asker);
      return undefined;
    case 'look-up': {
      const text = await lookUpSummary(received.ask.id, tabId);
      return text === undefined ? {} : { text };
    }
    case 'stop-look-up':
      stopLookUp(received.ask.id, tabId);
      return undefined;
    case 'mark-style': {
      // As the reader's own style it beats every rule of the page, and Firefox takes it away with the extension.
      const style = { target: { tabId, frameIds: [frameId] }, css: MARK_STYLE, origin: 'USER' as const };
      await (received.ask.on ? browser.scripting.insertCSS(style) : browser.scripting.removeCSS(style));
      return undefined;
    }
    case 'open-note':
      // Nobody can have asked in a page that is not to be seen, and the popup would open on another one.
      if (!asker.inFront) return undefined;
      // A private window keeps no notes, so there is none to wish for.
      if (!asker.private) await wishForNote({ tabId, id: received.ask.id, name: await nameOf(received.ask.id) });
      await browser.action.openPopup();
      return undefined;
  }
}

browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
  const received = receive(message);
  const asker = askerOf(sender);
  return received && asker ? answer(received, asker) : undefined;
});

// Pages hold a port only to see it close when the extension goes; nothing travels on it.
browser.runtime.onConnect.addListener(() => undefined);

browser.runtime.onInstalled.addListener(({ reason }) => {
  if (reason === 'install') void openOnInstall();
  void healRegistration().then(() => (reason === 'install' || reason === 'update' ? detectInOpenTabs() : undefined));
});
browser.runtime.onStartup.addListener(() => void healRegistration());
browser.permissions.onAdded.addListener(() => void healRegistration());
browser.storage.onChanged.addListener((changes, area) => {
  void keepInStep(changes, area);
  if (area !== 'local') return;
  if ('own' in changes) forgetLibrary();
  if ('settings' in changes || 'sites' in changes) void healRegistration();
  if (READERS_NEED.some((shelf) => shelf in changes)) void tellReadersSettings();
});

/** What the readers in pages hold a copy of. */
const READERS_NEED = ['settings', 'sites', 'hidden', 'notes'];

const COMMANDS: Record<string, (tab: Tabs.Tab) => Promise<void>> = {
  'next-mention': async ({ id }) => {
    if (id !== undefined) await tellReader(id, { type: 'next-mention' });
  },
  'larger-text': (tab) => sizeByKey(tab, 1),
  'smaller-text': (tab) => sizeByKey(tab, -1),
};

// Firefox for Android has no keys, and no such part.
browser.commands?.onCommand.addListener((command, tab) => {
  if (tab) void COMMANDS[command]?.(tab);
});

void healRegistration();
