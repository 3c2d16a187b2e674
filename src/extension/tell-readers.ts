import browser from 'webextension-polyfill';
import { readerSettings } from './reader-settings';

/** Tells the readers in all open tabs what holds for their page now. Tabs without a reader do not mind. */
export async function tellReadersSettings(): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] });
  await Promise.allSettled(
    tabs.map(async ({ id, url, incognito }) => {
      if (id === undefined || url === undefined) return;
      const settings = await readerSettings(url, incognito);
      await browser.tabs.sendMessage(id, { type: 'settings-changed', settings });
    }),
  );
}
