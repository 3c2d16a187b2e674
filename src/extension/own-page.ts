import browser from 'webextension-polyfill';
import { language, say, type Word } from '../words/say';
import { speakBrowserLanguage } from './speak';

/** Lets one of our own pages speak the reader's language, and say in which it is. @param title of the page */
export function startOwnPage(title: Word): void {
  speakBrowserLanguage(browser.i18n);
  const { documentElement } = document;
  documentElement.lang = language();
  documentElement.dir = say('languageDirection');
  document.title = say(title);
}
