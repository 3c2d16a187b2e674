import * as v from 'valibot';
import { lookUp } from './engine';
import { readShelf } from './storage';

/** Wikipedia's own answer, of which only the plain text is taken. */
const summary = v.object({ extract: v.pipe(v.string(), v.maxLength(20_000)) });

/** A slow answer is worth no more waiting than this, in milliseconds. */
const PATIENCE = 8000;
/** Kept in memory only, for as long as the background lives. */
const kept = new Map<string, string>();

/**
 * The beginning of Wikipedia's article on a person or treaty: fetched only if the reader has switched the look-up on,
 * and only for a title that stands in the knowledge base. Undefined where there is none or it cannot be had.
 */
export async function lookUpSummary(id: string): Promise<string | undefined> {
  const settings = await readShelf('settings');
  if (!settings.lookUp) return undefined;
  const { person, treaty } = await lookUp(id);
  const title = (person ?? treaty)?.wikipedia;
  if (!title) return undefined;
  const known = kept.get(title);
  if (known !== undefined) return known;
  try {
    const answer = await fetch(
      `https://en.wikipedia.org/api/rest_v1/page/summary/${encodeURIComponent(title.replaceAll(' ', '_'))}`,
      { credentials: 'omit', referrerPolicy: 'no-referrer', signal: AbortSignal.timeout(PATIENCE) },
    );
    if (!answer.ok) return undefined;
    const { extract } = v.parse(summary, await answer.json());
    kept.set(title, extract);
    return extract;
  } catch {
    return undefined;
  }
}
