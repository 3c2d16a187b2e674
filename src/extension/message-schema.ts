import * as v from 'valibot';
import { LONGEST_STORY } from './limits';
import type { Ask, ToBackground } from './messages';

const id = v.pipe(v.string(), v.maxLength(120));
const name = v.pipe(v.string(), v.maxLength(400));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const nothing = v.object({});

const story = v.object({
  text: v.pipe(v.string(), v.maxLength(LONGEST_STORY)),
  blocks: v.exactOptional(
    v.array(
      v.object({
        start: offset,
        end: offset,
        kind: v.picklist(['title', 'heading', 'paragraph', 'quote', 'list-item', 'cell', 'caption', 'byline']),
      }),
    ),
  ),
  title: v.exactOptional(v.string()),
  published: v.exactOptional(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/))),
  language: v.exactOptional(v.string()),
  url: v.exactOptional(v.string()),
});

/** What may come from a page's scripts: they run beside the page, so their words are checked like the page's own. */
const SCHEMAS = {
  'likely-article': nothing,
  'reader-settings': nothing,
  'read-story': v.object({ story }),
  'mark-style': v.object({ on: v.boolean() }),
  record: v.object({ id }),
  hide: v.object({ id, name, everywhere: v.boolean() }),
  unhide: v.object({ id }),
  'look-up': v.object({ id }),
  'stop-look-up': v.object({ id }),
  'open-note': v.object({ id }),
} satisfies { [Type in keyof ToBackground]: v.GenericSchema<unknown, Ask<ToBackground, Type>> };

export type Received = {
  [Type in keyof ToBackground]: { type: Type; ask: Ask<ToBackground, Type> };
}[keyof ToBackground];

const isType = (type: unknown): type is keyof ToBackground => typeof type === 'string' && Object.hasOwn(SCHEMAS, type);

/** Takes a message as it came in; undefined where it is none of ours. */
export function receive(message: unknown): Received | undefined {
  if (message === null || typeof message !== 'object' || !('type' in message) || !isType(message.type))
    return undefined;
  const read = v.safeParse(SCHEMAS[message.type], message);
  return read.success ? ({ type: message.type, ask: read.output } as Received) : undefined;
}
