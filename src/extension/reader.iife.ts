import { api } from './content-api';
import { startReader } from './reader';
import { speakBrowserLanguage } from './speak';

declare global {
  /** Set in our own isolated world only: a second injection finds the first. */
  var backstoryReader: AbortController | undefined;
}

if (!globalThis.backstoryReader || globalThis.backstoryReader.signal.aborted) {
  globalThis.backstoryReader = new AbortController();
  speakBrowserLanguage(api.i18n);
  void startReader(document, globalThis.backstoryReader);
}
