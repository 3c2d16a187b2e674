import * as v from 'valibot';
import { maySendTitles } from './consent';
import { lookUp } from './engine';
import { readShelf } from './storage';

/** Wikipedia's own answer, of which only the plain text is taken. */
const summary = v.object({ extract: v.pipe(v.string(), v.maxLength(20_000)) });

/** A slow answer is worth no more waiting than this, in milliseconds. */
const PATIENCE = 8000;
/** Kept in memory only, for as long as the background lives. */
const kept = new Map<string, string>();
/** Requests under way, by tab and record. */
const running = new Map<string, AbortController>();
const keyOf = (id: string, tabId: number) => `${tabId} ${id}`;

/**
 * The beginning of Wikipedia's article on a person or treaty: fetched only if the reader has switched the look-up on,
 * and only for a title that stands in the knowledge base. Undefined where there is none or it cannot be had.
 * @param tabId the tab that asks; it may take its question back with `stopLookUp`
 */
export async function lookUpSummary(id: string, tabId: number): Promise<string | undefined> {
  const asking = new AbortController();
  const key = keyOf(id, tabId);
  running.get(key)?.abort();
  running.set(key, asking);
  try {
    return await ask(id, AbortSignal.any([asking.signal, AbortSignal.timeout(PATIENCE)]));
  } finally {
    if (running.get(key) === asking) running.delete(key);
  }
}

/** Cuts off a request that nobody waits for any more. */
export function stopLookUp(id: string, tabId: number): void {
  running.get(keyOf(id, tabId))?.abort();
}

async function ask(id: string, signal: AbortSignal): Promise<string | undefined> {
  const settings = await readShelf('settings');
  if (!settings.lookUp || !(await maySendTitles())) return undefined;
  const { person, treaty } = await lookUp(id);
  const title = (person ?? treaty)?.wikipedia;
  if (!title) return undefined;
  const known = kept.get(title);
  if (known !== undefined) return known;
  try {
    const answer = await fetch(
      `https://en.wikipedia.org/api/rest_v1/page/summary/${encodeURIComponent(title.replaceAll(' ', '_'))}`,
      { credentials: 'omit', referrerPolicy: 'no-referrer', signal },
    );
    if (!answer.ok) return undefined;
    const { extract } = v.parse(summary, await answer.json());
    kept.set(title, extract);
    return extract;
  } catch {
    return undefined;
  }
}
