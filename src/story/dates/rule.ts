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
  pattern: Pattern;
  /** @returns nothing where the text around it says that it is no date */
  read(found: RegExpExecArray, text: string): Candidate | Candidate[] | undefined;
}

/** Finds an expression that begins at an offset. */
export interface Pattern {
  at(text: string, index: number): RegExpExecArray | null;
}

const sticky = (source: string) => new RegExp(source, 'iy');

function execAt(regex: RegExp, text: string, index: number): RegExpExecArray | null {
  regex.lastIndex = index;
  return regex.exec(text);
}

/** A pattern as rules need it: without regard to case. */
export function pattern(source: string): Pattern {
  const regex = sticky(source);
  return { at: (text, index) => execAt(regex, text, index) };
}

/**
 * A pattern of parts, of which all but `core` may be absent; each takes what it can and gives nothing back. Engines compile what
 * follows an optional part several times over, so that one long pattern of such parts would take many times as long to compile.
 */
export function patternOf({ before, core, after }: { before: string; core: string; after: string[] }): Pattern {
  const head = sticky(before);
  const body = sticky(core);
  const tails = after.map(sticky);
  return {
    at(text, index) {
      const first = execAt(head, text, index);
      const found = execAt(body, text, index + (first?.[0].length ?? 0));
      if (!found) return null;
      let end = found.index + found[0].length;
      const groups = { ...first?.groups, ...found.groups };
      for (const tail of tails) {
        const more = execAt(tail, text, end);
        end += more?.[0].length ?? 0;
        Object.assign(groups, more?.groups);
      }
      return Object.assign(found, { 0: text.slice(index, end), index, groups });
    },
  };
}

/** A value that is the same whoever reads it when. */
export const fixed = (value: string) => (): Resolved => ({ value, anchor: 'none' });

/** A value reckoned from the day of publication; unresolved without one. */
export const fromPublished =
  (reckon: (published: DayNumber, from: Standpoint) => string) =>
  (from: Standpoint): Resolved =>
    from.published === undefined
      ? { value: '', anchor: 'published' }
      : { value: reckon(from.published, from), anchor: 'published' };
