import * as v from 'valibot';
import { type InputStory, pageStory, textStory } from './read-input';

const storyLine = v.object({
  id: v.optional(v.union([v.string(), v.number()])),
  text: v.nullish(v.string()),
  html: v.nullish(v.string()),
  title: v.nullish(v.string()),
  published: v.nullish(v.string()),
  url: v.nullish(v.string()),
});

/** A line of JSON as a story, with the id to give back. */
export interface LineStory {
  id: string | number | null;
  input: InputStory;
}

/**
 * Reads one JSON line `{id, text | html, title, published, url}` as a story. Where text and HTML are given, the text
 * counts. Of a `published` with a time of day, the day counts.
 * @throws Error with a few words for the user where the line is not that
 */
export function readLine(line: string): LineStory {
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch {
    throw new Error('not valid JSON');
  }
  const read = v.safeParse(storyLine, parsed);
  if (!read.success) throw new Error(`${v.getDotPath(read.issues[0]) ?? 'the line'}: ${read.issues[0].message}`);
  const { id = null, text, html, title, published, url } = read.output;
  const day = published ? dayOf(published) : undefined;
  const given = { ...(url ? { url } : {}), ...(day ? { published: day } : {}) };
  if (typeof text === 'string') return { id, input: textStory({ text, ...(title ? { title } : {}) }, given) };
  if (typeof html === 'string') return { id, input: pageStory(html, given) };
  throw new Error('neither "text" nor "html"');
}

function dayOf(published: string): string {
  const day = /^\d{4}-\d{2}-\d{2}(?=$|[T ])/.exec(published)?.[0];
  if (day === undefined || Number.isNaN(Date.parse(day))) throw new Error(`"published" is no day: ${published}`);
  return day;
}
