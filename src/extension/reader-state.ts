import type { ReaderState } from './messages';

/** The state of a tab's reader, and who wants to know when it changes. */
export interface StateHolder {
  get(): ReaderState;
  change(part: Partial<ReaderState>): ReaderState;
  /** Takes another state over: what it leaves out is gone. */
  replace(whole: ReaderState): ReaderState;
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
  function replace(whole: ReaderState): ReaderState {
    state = whole;
    for (const listener of listeners) listener(state);
    return state;
  }
  return {
    get: () => state,
    change: (part) => replace({ ...state, ...part }),
    replace,
    onChange(listener, signal) {
      listeners.add(listener);
      signal.addEventListener('abort', () => listeners.delete(listener), { once: true });
    },
  };
}
