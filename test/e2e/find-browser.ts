import { existsSync } from 'node:fs';

export type BrowserKind = 'chrome' | 'firefox';

const PLACES: Record<BrowserKind, (string | undefined)[]> = {
  chrome: [
    process.env.CHROME_PATH,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:/Program Files/Google/Chrome/Application/chrome.exe',
  ],
  firefox: [
    process.env.FIREFOX_PATH,
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:/Program Files/Mozilla Firefox/firefox.exe',
  ],
};

/** The path of an installed browser: from CHROME_PATH / FIREFOX_PATH, or from the usual places. */
export function findBrowser(kind: BrowserKind): string | undefined {
  return PLACES[kind].find((place): place is string => Boolean(place) && existsSync(place ?? ''));
}

/**
 * Whether the tests of a browser are left out: where BROWSER names the other one, or where it is not installed. In CI a
 * missing browser is no reason, so that its tests fail.
 */
export function isLeftOut(kind: BrowserKind): boolean {
  if (process.env.BROWSER && process.env.BROWSER !== kind) return true;
  return !findBrowser(kind) && !process.env.CI;
}
