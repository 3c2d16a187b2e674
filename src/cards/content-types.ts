/** What a card shows, as plain data: made by the pure functions in content.ts, drawn by Card.tsx. */
export interface CardContent {
  id: string;
  kind: 'person' | 'treaty' | 'story-person';
  name: string;
  /** In the person's own script. */
  native?: string;
  /** The line under the name. */
  line?: string;
  /** On the story's day, and at most one more column for today. */
  columns: CardColumn[];
  /** The story's own words for the person. */
  quote?: string;
  hint?: string;
  bar?: CardBar;
  rows: CardRow[];
  /** How often the story names them; absent for a related record that the story does not name. */
  mentions?: number;
  /** The reader's own note. */
  note?: string;
  /** Where the reader can look further: opened in a new tab. */
  lookUp: CardLink[];
  sources: CardLink[];
  /** "Checked to 23 Nov 2026." */
  checked: string;
}

export interface CardColumn {
  /** "On 14 May 2019", "Today". */
  heading: string;
  /** The heading is the story's day. */
  storyDay: boolean;
  title: string;
  /** A treaty's status has one. */
  tone?: 'ok' | 'warn' | 'off';
  detail?: string;
  /** Further offices held at the same time. */
  also?: string[];
}

export interface CardLink {
  label: string;
  address?: string;
}

export interface CardRow {
  label: string;
  /** Under the label. */
  sub?: string;
  text?: string;
  dated?: { when: string; what: string }[];
  table?: { what: string; value: string }[];
  /** Records that open in the same card. */
  related?: { id: string; name: string }[];
}

/** A bar timeline: places in percent of its length. */
export interface CardBar {
  segments: { from: number; to: number; style: 'before' | 'now' | 'later' | 'suspended' }[];
  ticks: number[];
  /** The story's day. */
  day?: number;
  /** `time`: a year or today, not an office. */
  labels: { at: number; text: string; align: 'start' | 'center' | 'end'; strong?: boolean; time?: boolean }[];
  /** Everything that the bar shows, in words. */
  spoken: string;
}
