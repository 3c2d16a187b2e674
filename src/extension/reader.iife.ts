import { startReader } from './reader';

declare global {
  /** Set in our own isolated world only: a second injection finds the first. */
  var backstoryReader: AbortController | undefined;
}

if (!globalThis.backstoryReader || globalThis.backstoryReader.signal.aborted) {
  globalThis.backstoryReader = new AbortController();
  void startReader(document, globalThis.backstoryReader);
}
