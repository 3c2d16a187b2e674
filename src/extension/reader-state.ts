import type { ReaderState } from './messages';

/** The state of a tab's reader, and who wants to know when it changes. */
export interface StateHolder {
  get(): ReaderState;
  change(part: Partial<ReaderState>): ReaderState;
  /** Calls back after every change until the signal aborts. */
  onChange(listener: (state: ReaderState) => void, signal: AbortSignal): void;
}

/** Starts as "reading". */
export function holdState(document: Document): StateHolder {
  const { location } = document;
  const listeners = new Set<(state: ReaderState) => void>();
  let state: ReaderState = {
    status: 'reading',
    page: { url: location.href, site: location.hostname, title: document.title },
    length: 0,
    textSize: 'MD',
    marksOn: true,
  };
  return {
    get: () => state,
    change(part) {
      state = { ...state, ...part };
      for (const listener of listeners) listener(state);
      return state;
    },
    onChange(listener, signal) {
      listeners.add(listener);
      signal.addEventListener('abort', () => listeners.delete(listener), { once: true });
    },
  };
}
