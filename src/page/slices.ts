import { turn } from './turn';

/** Longest stretch of work at a time: well under a frame, so that scrolling and typing stay smooth. */
const BUDGET_MS = 8;

/**
 * Works through `items` in slices of at most some milliseconds, giving the page its turn in between.
 * @param work done once for each item
 * @param options.after called at the end of every slice, before the page's turn
 * @returns true when all was done, false when the signal stopped it
 */
export async function inSlices<T>(
  items: Iterable<T>,
  work: (item: T) => void,
  options: { signal: AbortSignal; after?: () => void },
): Promise<boolean> {
  const { signal, after } = options;
  let began = performance.now();
  for (const item of items) {
    if (signal.aborted) return false;
    work(item);
    if (performance.now() - began >= BUDGET_MS) {
      after?.();
      await turn();
      began = performance.now();
    }
  }
  after?.();
  return !signal.aborted;
}
