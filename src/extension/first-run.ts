import browser from 'webextension-polyfill';

const WELCOME = 'src/extension/welcome/index.html';

/** Shows what Backstory is and asks where it may work, once. */
export async function openOnInstall(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(WELCOME) });
}
