import * as v from 'valibot';

/** Text sizes of the article, as factors of the page's own size. MD is the page untouched. */
export const TEXT_SIZES = { XS: 0.85, SM: 0.92, MD: 1, LG: 1.25, XL: 1.5 } as const;
export type TextSize = keyof typeof TEXT_SIZES;

const WHERE = ['every-news-page', 'picked-sites', 'on-click'] as const;
export const MARK_STYLES = ['every', 'first-in-section', 'first', 'off'] as const;

const textSize = v.picklist(['XS', 'SM', 'MD', 'LG', 'XL']);

/** What the reader chose for all pages. Version 1. */
export const settingsSchema = v.object({
  version: v.literal(1),
  where: v.picklist(WHERE),
  marks: v.picklist(MARK_STYLES),
  /** First mentions take part in the Tab order. */
  marksInTabOrder: v.boolean(),
  /** Milliseconds that the pointer rests before a card opens. */
  cardDelay: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3000)),
  textSize,
  /** Fetch Wikipedia's summary when the reader asks for more. */
  lookUp: v.boolean(),
  sync: v.boolean(),
});
export type Settings = v.InferOutput<typeof settingsSchema>;

export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  where: 'every-news-page',
  marks: 'first-in-section',
  marksInTabOrder: false,
  cardDelay: 500,
  textSize: 'MD',
  lookUp: false,
  sync: false,
};

/**
 * Settings of any version as settings of this one: what is known and well formed is kept, field by field, the rest
 * takes its default. A later version's settings survive a step back in the same way.
 */
export function migratedSettings(stored: unknown): Settings {
  if (stored === null || typeof stored !== 'object') return DEFAULT_SETTINGS;
  const kept = Object.entries(settingsSchema.entries).flatMap(([name, schema]) => {
    const value: unknown = Reflect.get(stored, name);
    return name !== 'version' && v.is(schema, value) ? [[name, value] as const] : [];
  });
  return v.parse(settingsSchema, { ...DEFAULT_SETTINGS, ...Object.fromEntries(kept) });
}

/** What the reader chose for one site (a host name). */
export const siteSchema = v.object({
  /** Backstory does not run there. */
  off: v.optional(v.literal(true)),
  /** One of "only the sites I pick". */
  picked: v.optional(v.literal(true)),
  textSize: v.optional(textSize),
});
export type Site = v.InferOutput<typeof siteSchema>;

/** Longer than any name that a story or a record gives, in UTF-16 code units. */
const LONGEST_NAME = 400;
const name = v.pipe(
  v.string(),
  v.transform((text) => text.slice(0, LONGEST_NAME)),
);

/** A reader's own words about a person or treaty. `changed` is an ISO 8601 instant. */
export const noteSchema = v.object({
  text: v.pipe(v.string(), v.maxLength(10_000)),
  changed: v.string(),
  name,
});
export type Note = v.InferOutput<typeof noteSchema>;

/** A name whose marks the reader does not want to see: everywhere, or on one page. */
export const hiddenSchema = v.object({ id: v.string(), name, url: v.optional(v.string()) });
export type Hidden = v.InferOutput<typeof hiddenSchema>;
