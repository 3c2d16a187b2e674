import browser, { type Tabs } from 'webextension-polyfill';

/**
 * Calls back when the desk's tab shows another page, and, while it follows, when another tab comes to the front.
 * @param signal stops it
 */
export function watchTab(
  tabId: () => number | undefined,
  options: { follow: boolean; signal: AbortSignal },
  onChange: () => void,
): void {
  const activated = () => onChange();
  const updated = (id: number, change: Tabs.OnUpdatedChangeInfoType) => {
    if (id === tabId() && (change.status === 'complete' || change.url !== undefined)) onChange();
  };
  if (options.follow) browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  options.signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(activated);
    browser.tabs.onUpdated.removeListener(updated);
  });
}

/** Whether the page of a tab is still on its way. */
export async function isLoading(tabId: number): Promise<boolean> {
  return (await browser.tabs.get(tabId).catch(() => undefined))?.status === 'loading';
}

/** Why nobody answers in a tab that has a page. */
export async function whyNoReader(
  tab: { id: number; url: string },
  site: string,
): Promise<{ kind: 'not-allowed'; why: 'kept-out' | 'no-access' } | { kind: 'outdated' | 'not-read' }> {
  if (!/^https?:/.test(tab.url)) {
    if (tab.url === '' && !(await hasAccess('*'))) return { kind: 'not-allowed', why: 'no-access' };
    // A page of the browser's or a file: which of the two, extensions are not told.
    return { kind: 'not-allowed', why: 'kept-out' };
  }
  if (!(await hasAccess(site))) return { kind: 'not-allowed', why: 'no-access' };
  // Marks without anybody who answers for them: an older Backstory left them behind.
  const [marked] = await browser.scripting
    .executeScript({ target: { tabId: tab.id }, func: () => document.querySelector('backstory-mark') !== null })
    .catch(() => [undefined]);
  if (!marked) return { kind: 'not-allowed', why: 'kept-out' };
  return { kind: marked.result === true ? 'outdated' : 'not-read' };
}

async function hasAccess(site: string): Promise<boolean> {
  return await browser.permissions.contains({ origins: [`http://${site}/*`, `https://${site}/*`] });
}

/** A reader just brought into a page asks for its settings before it listens: how often, and how long apart, we try. */
const TRIES = 30;
const TRY_EVERY = 50;

/** Waits for a reader that has just been brought into a frame; gives up silently after a second and a half. */
export async function untilReaderAnswers(tabId: number, frameId: number, signal: AbortSignal): Promise<void> {
  for (let tries = 0; tries < TRIES && !signal.aborted; tries++) {
    const state: unknown = await browser.tabs.sendMessage(tabId, { type: 'state' }, { frameId }).catch(() => undefined);
    if (state) return;
    await new Promise((resolve) => setTimeout(resolve, TRY_EVERY));
  }
}
