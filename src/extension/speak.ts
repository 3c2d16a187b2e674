import browser from 'webextension-polyfill';
import { speakWith } from '../words/say';

/** Lets a page of ours speak the browser's language, as far as `_locales` has it. */
export function speakBrowserLanguage(): void {
  speakWith((key, substitutions) => browser.i18n.getMessage(key, substitutions));
}
