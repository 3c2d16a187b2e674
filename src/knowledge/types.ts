import type { Day, PartialDate } from './partial-date';

/**
 * A surface form: a way in which stories write a name. A plain string is a form that always means its record.
 * Forms whose meaning hangs on their surroundings carry rules; all the rules given must hold.
 * Upper and lower case: a form is found as written or in ALL CAPITALS; with `exactCase` only as written.
 */
export interface FormRule {
  form: string;
  /** Found only in exactly this case: START (the treaty) is not "Start". */
  exactCase?: boolean;
  /** The story's day must not be earlier / later than this. Without a day of publication the rule fails. */
  from?: PartialDate;
  to?: PartialDate;
  /** Another, rule-free form of the same record must stand in the story. */
  needsFull?: boolean;
  /** At least one of these words or phrases must stand anywhere in the story / in the same sentence (any case). */
  story?: string[];
  sentence?: string[];
  /** None of these may stand anywhere in the story (any case). */
  notStory?: string[];
  /** The words directly before / after must be one of these; `not…`: must not be one of these (any case). */
  before?: string[];
  after?: string[];
  notBefore?: string[];
  notAfter?: string[];
}

export type Form = string | FormRule;

/** How the facts of a record were supported, and up to which day they were checked. */
export interface Checked {
  /** `opened`: the sources' pages were opened; `list`: a public list; `known`: general knowledge, to the year. */
  how: 'opened' | 'list' | 'known';
  asOf: Day;
  /** Addresses or names of the sources. Only addresses that were opened stand here. */
  sources?: string[];
}

export type OfficeKind =
  | 'head-of-state'
  | 'head-of-government'
  | 'foreign-minister'
  | 'defence-minister'
  | 'security-adviser'
  | 'intelligence'
  | 'nuclear'
  | 'ambassador'
  | 'un-ambassador'
  | 'negotiator'
  | 'spokesperson'
  | 'legislator'
  | 'organisation-head'
  | 'inspector'
  | 'military'
  | 'party'
  | 'adviser'
  | 'other';

export interface Office {
  /** As the press says it, with the country where it needs one: "U.S. Secretary of State". */
  title: string;
  /** A word or two for the bar's label: "State", "CIA". */
  short?: string;
  organisation?: string;
  /** English short name of the country: "United States". Absent for international bodies. */
  country?: string;
  kind: OfficeKind;
  from?: PartialDate;
  /** Absent: held still on the record's `checked.asOf` day, if `from` is given. */
  to?: PartialDate;
  acting?: true;
  /** The end is known to have come but not when. */
  ended?: true;
}

/** What a record is found by. */
export interface Named {
  id: string;
  name: string;
  /** Of a treaty: in full. */
  officialName?: string;
  forms?: Form[];
  /** Of a person: the forms under which stories name them after the first mention. */
  short?: Form[];
  country?: string;
}

export interface Person {
  /** Lower-case letters, digits and hyphens; stable: never reused. */
  id: string;
  /** As the English-speaking press writes it. */
  name: string;
  /** In the person's own script, where that is not the Latin one. */
  native?: string;
  /**
   * Other full forms: spellings, initials, nicknames. `name` needs no repetition, but a rule whose form is the name
   * itself binds the name as well: so namesakes are told apart.
   */
  forms?: Form[];
  /** The forms used alone after the first mention ("Wang", "Lula"). Default: the last word of `name`. */
  short?: Form[];
  /** English short name of the country that the person is named for. */
  country?: string;
  born?: PartialDate;
  died?: PartialDate;
  /** Told apart by this when nothing else does: grammatical gender of the pronouns used. */
  gender?: 'm' | 'f';
  /** One plain neutral line: why the news names this person. */
  why: string;
  /** By `from`, oldest first. */
  offices?: Office[];
  /** Anything else that is dated and that a card tells: arrests, awards. */
  milestones?: Milestone[];
  wikidata?: string;
  /** Title of the English Wikipedia's article. */
  wikipedia?: string;
  checked: Checked;
}

export interface Milestone {
  date: PartialDate;
  /** A short clause in the past tense that stands alone: "Signed in Washington". */
  what: string;
  /** What it means for the record; the status is computed from the record's own fields, never from this. */
  kind?: 'signed' | 'ratified' | 'in-force' | 'extended' | 'suspended' | 'withdrew' | 'ended' | 'review' | 'other';
  place?: string;
}

export type TreatyKind =
  | 'bilateral-treaty'
  | 'multilateral-treaty'
  | 'political-agreement'
  | 'executive-agreement'
  | 'resolution'
  | 'export-control-regime'
  | 'declaration'
  | 'unilateral-initiative'
  | 'moratorium'
  | 'alliance'
  | 'peace-agreement'
  | 'armistice'
  | 'friendship-treaty'
  | 'partnership'
  | 'proposal';

export interface Limit {
  what: string;
  /** Number and unit, where the limit is one: 1550, "warheads". A ban has neither. */
  value?: number;
  /** Upper end of a range: 500–5,500 km. */
  upTo?: number;
  unit?: string;
}

export interface Treaty {
  id: string;
  name: string;
  officialName?: string;
  /** A short noun phrase for the line under the name: "Intermediate-range missiles". */
  subject: string;
  /** Forms beside `name` and `officialName`. A rule whose form is the name itself binds the name as well. */
  forms?: Form[];
  kind: TreatyKind;
  /** English short names, when few. */
  parties?: string[];
  /** When many: how many, on which day. */
  partyCount?: { number: number; on: PartialDate };
  /** Notable states outside, on `partyCount.on` or `checked.asOf`. */
  nonParties?: string[];
  /** When negotiations began, for proposals and unsigned drafts. */
  negotiated?: PartialDate;
  /** Signed, adopted or opened for signature; `signedAt` is the place. */
  signed?: PartialDate;
  signedAt?: string;
  /** `null`: never entered into force. Absent: unknown, or the kind has no entry into force. */
  inForce?: PartialDate | null;
  ended?: {
    date: PartialDate;
    how: 'expired' | 'withdrawn' | 'superseded' | 'terminated' | 'fulfilled' | 'collapsed' | 'abandoned';
    /** A party or a treaty's id, as `how` asks. */
    by?: string;
  };
  /** Successive terms: from `agreed` on it was due to expire on `expires`. */
  terms?: { agreed: PartialDate; expires: PartialDate }[];
  suspensions?: { by: string; from: PartialDate; to?: PartialDate }[];
  withdrawals?: { by: string; announced?: PartialDate; effective: PartialDate }[];
  limits?: Limit[];
  verification?: string;
  /** By date, oldest first. */
  milestones?: Milestone[];
  /** Ids of treaties. */
  related?: string[];
  /** One plain neutral paragraph. */
  about: string;
  wikidata?: string;
  wikipedia?: string;
  checked: Checked;
}

/** What the compiler makes and the loader takes. */
export interface KnowledgeBase {
  /** Version of this layout. */
  format: 1;
  /** The latest `checked.asOf` of the records. */
  asOf: Day;
  people: Person[];
  treaties: Treaty[];
}
