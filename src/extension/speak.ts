import type { I18n } from 'webextension-polyfill';
import { filled, speakWith } from '../words/say';

/** Substitutions that stand for themselves: with them the browser gives a message as it is written. */
const PLACES = ['$1', '$2', '$3', '$4', '$5', '$6', '$7', '$8', '$9'];

/**
 * Lets a page or script of ours speak the browser's language, as far as `_locales` has it. The browser is asked once
 * for each message: a long timeline says hundreds of words, and each asking takes as long as drawing a line.
 */
export function speakBrowserLanguage(i18n: Pick<I18n.Static, 'getMessage'>): void {
  const messages = new Map<string, string>();
  speakWith((key, substitutions) => {
    const message = messages.get(key) ?? i18n.getMessage(key, PLACES);
    messages.set(key, message);
    return filled(message, substitutions);
  });
}
