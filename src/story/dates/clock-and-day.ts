import type { Candidate, Resolved, Standpoint } from './rule';

/** Between a time and its day: "11 p.m. Thursday" is one expression, "11 p.m. on Thursday" two about one day. */
const NEXT_TO = /^,?(?:[^\S\n]{1,4}|[^\S\n]{0,2}\n)$/;
const BESIDE = /^[^\S\n]$/;
const ON = /^,?\s+on\s+$/;
const IS_DAY = /^\d{4}-\d\d-\d\d/;

function timed(clock: Candidate, day: Candidate): Candidate['resolve'] {
  return (from: Standpoint): Resolved | undefined => {
    const time = clock.resolve(from);
    const on = day.resolve(from);
    if (!time || !on || !IS_DAY.test(on.value)) return time;
    return { value: on.value.slice(0, 10) + time.value.slice(10), anchor: on.anchor };
  };
}

/** Gives times of the clock the day that stands right behind them. */
export function withDays(candidates: Candidate[], text: string): Candidate[] {
  const joined: Candidate[] = [];
  for (let index = 0; index < candidates.length; index += 1) {
    const clock = candidates[index];
    const day = candidates[index + 1];
    if (!clock) continue;
    // "Monday midnight"
    if (
      day?.takes === 'clock' &&
      clock.type === 'DATE' &&
      clock.takes === 'period' &&
      BESIDE.test(text.slice(clock.end, day.start))
    ) {
      joined.push({ ...day, start: clock.start, resolve: timed(day, clock) });
      index += 1;
      continue;
    }
    const between =
      day && clock.takes === 'clock' && day.type === 'DATE' && day.takes === 'period'
        ? text.slice(clock.end, day.start)
        : '';
    if (day && NEXT_TO.test(between)) {
      joined.push({ ...clock, end: day.end, resolve: timed(clock, day) });
      index += 1;
    } else joined.push(day && ON.test(between) ? { ...clock, resolve: timed(clock, day) } : clock);
  }
  return joined;
}
