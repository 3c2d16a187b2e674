/** Of the browser's scheduler what is used here; Chromium has it from 129 on. */
interface Yielding {
  yield?(): Promise<void>;
}

/**
 * Gives the page's thread back for a moment: input and painting come first, then what called this goes on, before the page's own
 * timers. A timer stands in where the browser cannot do so; it comes back later, the more so the more timers the page has.
 */
export async function turn(): Promise<void> {
  const scheduler: Yielding | undefined = Reflect.get(globalThis, 'scheduler');
  if (typeof scheduler?.yield === 'function') await scheduler.yield();
  else await new Promise((resolve) => setTimeout(resolve));
}
