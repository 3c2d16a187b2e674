import * as v from 'valibot';
import { LONGEST_ADDRESS, LONGEST_LANGUAGE, LONGEST_STORY, LONGEST_TITLE, MOST_BLOCKS, MOST_NAMES } from './limits';
import type { Ask, ToBackground } from './messages';
import { day, offset } from './story-values';

const words = (longest: number) => v.pipe(v.string(), v.maxLength(longest));
const id = words(120);
const name = words(400);
const nothing = v.object({});

const story = v.pipe(
  v.object({
    text: words(LONGEST_STORY),
    blocks: v.exactOptional(
      v.pipe(
        v.array(
          v.object({
            start: offset,
            end: offset,
            kind: v.picklist(['title', 'heading', 'paragraph', 'quote', 'list-item', 'cell', 'caption', 'byline']),
          }),
        ),
        v.maxLength(MOST_BLOCKS),
      ),
    ),
    title: v.exactOptional(words(LONGEST_TITLE)),
    published: v.exactOptional(day),
    language: v.exactOptional(words(LONGEST_LANGUAGE)),
    url: v.exactOptional(words(LONGEST_ADDRESS)),
  }),
  v.check(({ text, blocks = [] }) => blocks.every(({ start, end }) => start <= end && end <= text.length)),
);

/** What may come from a page's scripts: they run beside the page, so their words are checked like the page's own. */
const SCHEMAS = {
  'likely-article': nothing,
  'reader-settings': nothing,
  'read-story': v.object({ story }),
  kept: v.object({ ids: v.pipe(v.array(id), v.maxLength(MOST_NAMES)) }),
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
