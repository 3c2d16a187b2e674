import * as v from 'valibot';
import { isPartialDate } from '../knowledge/partial-date';
import { personSchema, treatySchema } from '../knowledge/schema';
import type { ReaderState, StoryRead } from './messages';
import { TEXT_SIZES, type TextSize } from './settings';
import { day, offset, share } from './story-values';

const place = { start: offset, end: offset };
const span = v.object(place);
const mention = v.object({ ...place, surface: v.string(), by: v.picklist(['full', 'short', 'reference']) });
const timex = {
  value: v.string(),
  type: v.picklist(['DATE', 'TIME', 'DURATION', 'SET']),
  mod: v.exactOptional(v.string()),
};
const fact = { date: v.pipe(v.string(), v.check(isPartialDate)), what: v.string(), id: v.string() };

const event = v.object({
  ...place,
  sentence: v.string(),
  clause: span,
  date: v.object({
    ...timex,
    from: v.exactOptional(day),
    to: v.exactOptional(day),
    span: v.exactOptional(span),
  }),
  status: v.picklist(['past', 'now', 'planned', 'hypothetical', 'denied']),
  attribution: v.exactOptional(v.string()),
  people: v.array(v.string()),
  treaties: v.array(v.string()),
  also: v.array(span),
  outcome: v.exactOptional(v.object(fact)),
});

const annotations = v.object({
  people: v.array(
    v.object({
      id: v.string(),
      name: v.string(),
      known: v.boolean(),
      role: v.exactOptional(v.object({ ...place, surface: v.string() })),
      mentions: v.array(mention),
    }),
  ),
  treaties: v.array(v.object({ id: v.string(), name: v.string(), mentions: v.array(mention) })),
  dates: v.array(
    v.object({ ...place, ...timex, surface: v.string(), anchor: v.picklist(['none', 'published', 'context']) }),
  ),
  events: v.array(event),
  background: v.array(v.object({ ...fact, name: v.string() })),
});

const storyRead = v.object({
  annotations,
  people: v.array(personSchema),
  treaties: v.array(treatySchema),
  asOf: day,
}) satisfies v.GenericSchema<unknown, StoryRead>;

const foundDay = v.object({
  day,
  source: v.picklist(['json-ld', 'meta', 'microdata', 'time-element', 'visible-text', 'address']),
});

const withoutRead = v.object({
  status: v.picklist(['reading', 'story', 'not-a-story', 'other-language', 'off', 'failed']),
  why: v.exactOptional(v.picklist(['no-text', 'not-a-story', 'log-in', 'editor', 'private-address', 'not-html'])),
  page: v.object({
    url: v.string(),
    site: v.string(),
    title: v.exactOptional(v.string()),
    byline: v.exactOptional(v.string()),
    language: v.exactOptional(v.string()),
    published: v.exactOptional(foundDay),
    updated: v.exactOptional(foundDay),
  }),
  length: offset,
  readTo: v.exactOptional(offset),
  progress: v.exactOptional(share),
  textSize: v.picklist(Object.keys(TEXT_SIZES) as TextSize[]),
  marksOn: v.boolean(),
  inView: v.exactOptional(offset),
}) satisfies v.GenericSchema<unknown, Omit<ReaderState, 'read'>>;

/** Firefox hands on that there is no place; Chromium leaves it out. */
const inViewAlone = v.strictObject({ inView: v.optional(offset) });

/** What a tab's reader posts: its whole state, or how far the reader has come in the story. */
export type Posted = { state: ReaderState } | { inView: number | undefined };

/**
 * Takes what a tab has posted. The reader's script runs in the page's own process, so its words are checked as the
 * page's are.
 * @param known what the tab told last of its story: where it says the same again, that is not checked once more, and
 *   keeps its identity, so that nothing is drawn anew
 * @returns undefined where it is none of ours, or spoilt
 */
export function readPosted(posted: unknown, known: StoryRead | undefined): Posted | undefined {
  if (posted === null || typeof posted !== 'object') return undefined;
  if (!('status' in posted)) return v.is(inViewAlone, posted) ? { inView: posted.inView } : undefined;
  if (!v.is(withoutRead, posted)) return undefined;
  const { read, ...state } = { read: undefined, ...posted };
  if (read === undefined) return { state };
  if (known && JSON.stringify(known) === JSON.stringify(read)) return { state: { ...state, read: known } };
  return v.is(storyRead, read) ? { state: { ...state, read } } : undefined;
}
