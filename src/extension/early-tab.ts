import type { Browser, Runtime, Tabs } from 'webextension-polyfill';
import { DESK_PORT } from './messages';

/** Where it is kept which frame of a tab is read. */
export const FRAMES_KEY = 'frames';

/** A connection to the reader in a tab, and what has come over it. */
interface Line {
  port: Runtime.Port;
  posted: unknown[];
  /** Nobody answered, or the page went away. */
  gone: boolean;
  /** Has the line keep nothing more. */
  handOver(): void;
}

/** What a desk would only begin to ask once its modules are there: which tab it is for, and what the reader in it says. */
export interface Early {
  tab: Promise<Tabs.Tab | undefined>;
  /** What is kept under `FRAMES_KEY`, unread. */
  frames: Promise<Record<string, unknown>>;
  line?: Line;
}

declare global {
  /** In pages of the extension's own. `taken` once a desk has begun, with what there was or without. */
  var backstoryEarly: Early | 'taken' | undefined;
}

/** The tab that a desk speaks to: the one in its address, or the active one of its window. */
export async function deskTab(api: Browser): Promise<Tabs.Tab | undefined> {
  const asked = Number(new URL(location.href).searchParams.get('tabId'));
  if (asked > 0) return await api.tabs.get(asked).catch(() => undefined);
  const [active] = await api.tabs.query({ active: true, currentWindow: true });
  return active;
}

function lineTo(port: Runtime.Port): Line {
  const keep = (message: unknown) => line.posted.push(message);
  const leave = () => {
    line.gone = true;
  };
  const line: Line = {
    port,
    posted: [],
    gone: false,
    handOver() {
      port.onMessage.removeListener(keep);
      port.onDisconnect.removeListener(leave);
    },
  };
  port.onMessage.addListener(keep);
  port.onDisconnect.addListener(leave);
  return line;
}

/** Begins to ask, from a small script that does not wait for the page's modules. */
export function beginEarly(api: Browser): void {
  if (globalThis.backstoryEarly) return;
  const early: Early = { tab: deskTab(api), frames: api.storage.session.get(FRAMES_KEY) };
  globalThis.backstoryEarly = early;
  void early.tab.then((tab) => {
    // Without an address it is no page of the web, and a page of our own would take the connection and never answer.
    if (tab?.id !== undefined && /^https?:/.test(tab.url ?? ''))
      early.line = lineTo(api.tabs.connect(tab.id, { name: DESK_PORT, frameId: 0 }));
  });
}

/** What has been asked early, for the first desk of a page; the others begin themselves. */
export function takeEarly(): Early | undefined {
  const early = globalThis.backstoryEarly;
  globalThis.backstoryEarly = 'taken';
  return early === 'taken' ? undefined : early;
}
