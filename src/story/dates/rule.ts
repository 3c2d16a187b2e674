import type { TimexType } from '../types';
import type { DayNumber } from './calendar';
import type { CalendarValue } from './timex-value';

/**
 * Which way a sentence looks from the day on which it was written. `ahead`: a plan told from the past ("was to meet on Friday"),
 * mostly still to come, so a weekday is the next one, but a month or day of the year only the nearest.
 */
export type Direction = 'past' | 'future' | 'ahead' | 'either';

/** A date that the story has named before, for "the next day" and "that year" to hang on. */
export interface Named {
  value: string;
  found: CalendarValue;
  /** Offset behind it. */
  end: number;
  sentence: number;
  block: number;
  /** Its year stands nowhere and was reckoned from the day of publication. */
  guessed: boolean;
}

/** From where an expression is seen. */
export interface Standpoint {
  published?: DayNumber;
  direction: Direction;
  /** Whether what is told was agreed or promised: to come as seen from then. */
  pledged: boolean;
  /** The date that the story is speaking of: the last one named near by that is at least as fine as asked for. */
  speaking(fineness: 'day' | 'month' | 'year'): Named | undefined;
  /** A date named in the same sentence or just before, of any fineness. */
  near(): Named | undefined;
}

export interface Resolved {
  /** TIMEX3 value; '' where it cannot be resolved. */
  value: string;
  anchor: 'none' | 'published' | 'context';
}

/** A temporal expression that a rule has recognised, not resolved yet. Offsets are into the text. */
export interface Candidate {
  start: number;
  end: number;
  type: TimexType;
  mod?: string;
  /** What may stand before it and belong to it: "early", "the end of" before periods, "about" before lengths. */
  takes: 'period' | 'length' | 'clock' | 'nothing';
  /** 1–12, of a month or a day of one. */
  month?: number;
  /** Of a month or day named without a year: what it is in a year that something else tells. */
  inYear?(year: number): Resolved;
  /** Resolves the expression; undefined where it proves to be none. */
  resolve(from: Standpoint): Resolved | undefined;
}

/** A kind of expression: how it is written and what it means. */
export interface Rule {
  /** The lower-case words or, as `#`, digits that it can begin with. */
  begins: readonly string[];
  /** Sticky and without regard to case. */
  pattern: RegExp;
  /** @returns nothing where the text around it says that it is no date */
  read(found: RegExpExecArray, text: string): Candidate | Candidate[] | undefined;
}

/** Compiles a pattern as rules need it. */
export const pattern = (source: string): RegExp => new RegExp(source, 'iy');

/** A value that is the same whoever reads it when. */
export const fixed = (value: string) => (): Resolved => ({ value, anchor: 'none' });

/** A value reckoned from the day of publication; unresolved without one. */
export const fromPublished =
  (reckon: (published: DayNumber, from: Standpoint) => string) =>
  (from: Standpoint): Resolved =>
    from.published === undefined
      ? { value: '', anchor: 'published' }
      : { value: reckon(from.published, from), anchor: 'published' };
