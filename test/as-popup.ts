/** A driver reaches no popup, only a tab: run in it before its own scripts, this tells it that it is one. Chromium only. */
export const AS_POPUP = 'if (globalThis.chrome?.extension) chrome.extension.getViews = () => [window];';
