import * as v from 'valibot';

/** A place in a story's text, in UTF-16 code units. */
export const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A full day by its shape, `YYYY-MM-DD`. */
export const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));

/** A share of a whole, from 0 to 1. */
export const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
