/** A date as scored: half-open UTF-16 offsets and a TIMEX3 value. */
export interface ScoredDate {
  start: number;
  end: number;
  value: string;
  /** Of gold only: neither missed nor false. */
  optional?: boolean;
}

export interface GoldText {
  name: string;
  text: string;
  published: string | undefined;
  gold: ScoredDate[];
}

/** Precision, recall and F1, each 0–1. */
export interface Score {
  precision: number;
  recall: number;
  f1: number;
}

const score = (hits: number, found: number, gold: number): Score => {
  const precision = found ? hits / found : 0;
  const recall = gold ? hits / gold : 0;
  return { precision, recall, f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0 };
};

const CALENDAR = /^\d{4}(-(\d\d(-\d\d)?|W\d\d(-WE)?|Q\d|H\d|SP|SU|FA|WI))?(T.*)?$/;
const dayPart = (value: string) => value.replace(/T.*$/, '');

/** One found date to each gold date: the same span first, then the longest overlap. */
function pair(gold: ScoredDate[], found: ScoredDate[]): Map<ScoredDate, ScoredDate> {
  const pairs = new Map<ScoredDate, ScoredDate>();
  const used = new Set<ScoredDate>();
  const take = (each: ScoredDate, match: ScoredDate | undefined) => {
    if (!match) return;
    pairs.set(each, match);
    used.add(match);
  };
  for (const each of gold)
    take(
      each,
      found.find((other) => !used.has(other) && other.start === each.start && other.end === each.end),
    );
  for (const each of gold) {
    if (pairs.has(each)) continue;
    const overlap = (other: ScoredDate) => Math.min(other.end, each.end) - Math.max(other.start, each.start);
    take(
      each,
      found
        .filter((other) => !used.has(other) && overlap(other) > 0)
        .sort((a, b) => overlap(b) - overlap(a))
        .at(0),
    );
  }
  return pairs;
}

/** Scores as TempEval-3 counts them, and "calendar": dates that a timeline can place, by day. */
export function scoreDates(
  documents: { gold: ScoredDate[]; found: ScoredDate[] }[],
): Record<'strict' | 'relaxed' | 'value' | 'calendar', Score> {
  const count = { gold: 0, found: 0, strict: 0, relaxed: 0, value: 0, calendarGold: 0, calendarFound: 0, calendar: 0 };
  for (const { gold: all, found: every } of documents) {
    const pairs = pair(all, every);
    const gold = all.filter(({ optional }) => !optional);
    const forgiven = new Set(all.filter(({ optional }) => optional).flatMap((each) => pairs.get(each) ?? []));
    const found = every.filter((each) => !forgiven.has(each));
    count.gold += gold.length;
    count.found += found.length;
    count.calendarFound += found.filter(({ value }) => CALENDAR.test(value)).length;
    for (const each of gold) {
      const calendar = CALENDAR.test(each.value);
      if (calendar) count.calendarGold += 1;
      const match = pairs.get(each);
      if (!match) continue;
      count.relaxed += 1;
      if (match.start === each.start && match.end === each.end) count.strict += 1;
      if (match.value === each.value) count.value += 1;
      if (calendar && dayPart(match.value) === dayPart(each.value)) count.calendar += 1;
    }
  }
  return {
    strict: score(count.strict, count.found, count.gold),
    relaxed: score(count.relaxed, count.found, count.gold),
    value: score(count.value, count.found, count.gold),
    calendar: score(count.calendar, count.calendarFound, count.calendarGold),
  };
}
