import * as v from 'valibot';
import { isPartialDate } from './partial-date.ts';
import type { Person, Treaty } from './types.ts';

/** Control characters, and those that turn the direction of all that follows: no name has them, and they can hide what a name says. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is kept out
const NO_CONTROLS = /^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]*$/;
const text = (max: number) => v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(max), v.regex(NO_CONTROLS));
const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case letters, digits and hyphens'),
  v.maxLength(80),
);
const partialDate = v.pipe(v.string(), v.check(isPartialDate, 'a date is YYYY, YYYY-MM or YYYY-MM-DD'));
const day = v.pipe(partialDate, v.length(10, 'a full day, YYYY-MM-DD'));
const words = v.pipe(v.array(text(80)), v.minLength(1));

const form = v.union([
  text(160),
  v.strictObject({
    form: text(160),
    exactCase: v.exactOptional(v.boolean()),
    from: v.exactOptional(partialDate),
    to: v.exactOptional(partialDate),
    needsFull: v.exactOptional(v.boolean()),
    story: v.exactOptional(words),
    sentence: v.exactOptional(words),
    notStory: v.exactOptional(words),
    before: v.exactOptional(words),
    after: v.exactOptional(words),
    notBefore: v.exactOptional(words),
    notAfter: v.exactOptional(words),
  }),
]);

/** No address with a user name in it: what stands before the "@" looks like the site, and is not. */
const source = v.pipe(text(300), v.regex(/^(?!https?:[/\\\s]*[^/?#\\]*@)/i));

const checked = v.strictObject({
  how: v.picklist(['opened', 'list', 'known']),
  asOf: day,
  sources: v.exactOptional(v.array(source)),
});

const milestone = v.strictObject({
  date: partialDate,
  what: text(200),
  kind: v.exactOptional(
    v.picklist(['signed', 'ratified', 'in-force', 'extended', 'suspended', 'withdrew', 'ended', 'review', 'other']),
  ),
  place: v.exactOptional(text(80)),
});

const office = v.strictObject({
  title: text(160),
  short: v.exactOptional(text(24)),
  organisation: v.exactOptional(text(120)),
  country: v.exactOptional(text(60)),
  kind: v.picklist([
    'head-of-state',
    'head-of-government',
    'foreign-minister',
    'defence-minister',
    'security-adviser',
    'intelligence',
    'nuclear',
    'ambassador',
    'un-ambassador',
    'negotiator',
    'spokesperson',
    'legislator',
    'organisation-head',
    'inspector',
    'military',
    'party',
    'adviser',
    'other',
  ]),
  from: v.exactOptional(partialDate),
  to: v.exactOptional(partialDate),
  acting: v.exactOptional(v.literal(true)),
  ended: v.exactOptional(v.literal(true)),
});

const wikidata = v.pipe(v.string(), v.regex(/^Q[1-9]\d*$/));

/** One person, as written in YAML, in a pack, or compiled. */
export const personSchema = v.strictObject({
  id,
  name: text(120),
  native: v.exactOptional(text(120)),
  forms: v.exactOptional(v.array(form)),
  short: v.exactOptional(v.array(form)),
  country: v.exactOptional(text(60)),
  born: v.exactOptional(partialDate),
  died: v.exactOptional(partialDate),
  gender: v.exactOptional(v.picklist(['m', 'f'])),
  why: text(240),
  offices: v.exactOptional(v.array(office)),
  milestones: v.exactOptional(v.array(milestone)),
  wikidata: v.exactOptional(wikidata),
  wikipedia: v.exactOptional(text(160)),
  checked,
}) satisfies v.GenericSchema<unknown, Person>;

/** One agreement, as written in YAML, in a pack, or compiled. */
export const treatySchema = v.strictObject({
  id,
  name: text(160),
  officialName: v.exactOptional(text(400)),
  subject: text(120),
  forms: v.exactOptional(v.array(form)),
  kind: v.picklist([
    'bilateral-treaty',
    'multilateral-treaty',
    'political-agreement',
    'executive-agreement',
    'resolution',
    'export-control-regime',
    'declaration',
    'unilateral-initiative',
    'moratorium',
    'alliance',
    'peace-agreement',
    'armistice',
    'friendship-treaty',
    'partnership',
    'proposal',
  ]),
  parties: v.exactOptional(v.array(text(80))),
  partyCount: v.exactOptional(
    v.strictObject({ number: v.pipe(v.number(), v.integer(), v.minValue(1)), on: partialDate }),
  ),
  nonParties: v.exactOptional(v.array(text(80))),
  negotiated: v.exactOptional(partialDate),
  signed: v.exactOptional(partialDate),
  signedAt: v.exactOptional(text(80)),
  inForce: v.exactOptional(v.nullable(partialDate)),
  ended: v.exactOptional(
    v.strictObject({
      date: partialDate,
      how: v.picklist(['expired', 'withdrawn', 'superseded', 'terminated', 'fulfilled', 'collapsed', 'abandoned']),
      by: v.exactOptional(text(80)),
    }),
  ),
  terms: v.exactOptional(v.array(v.strictObject({ agreed: partialDate, expires: partialDate }))),
  suspensions: v.exactOptional(
    v.array(v.strictObject({ by: text(80), from: partialDate, to: v.exactOptional(partialDate) })),
  ),
  withdrawals: v.exactOptional(
    v.array(v.strictObject({ by: text(80), announced: v.exactOptional(partialDate), effective: partialDate })),
  ),
  limits: v.exactOptional(
    v.array(
      v.strictObject({
        what: text(160),
        value: v.exactOptional(v.number()),
        upTo: v.exactOptional(v.number()),
        unit: v.exactOptional(text(40)),
      }),
    ),
  ),
  verification: v.exactOptional(text(300)),
  milestones: v.exactOptional(v.array(milestone)),
  related: v.exactOptional(v.array(id)),
  about: text(1200),
  wikidata: v.exactOptional(wikidata),
  wikipedia: v.exactOptional(text(160)),
  checked,
}) satisfies v.GenericSchema<unknown, Treaty>;
