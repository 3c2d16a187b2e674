import { civilOf, type DayNumber, dayNumberOf } from '../calendar';
import { moved, unitAround } from '../reckon';
import { type Candidate, fixed, fromPublished, type Resolved, type Standpoint } from '../rule';
import { type Unit, unitOf } from '../words';

/** How many of the unit that `unitOf` gives a word means: a fortnight is two weeks. */
export const fortnights = (word: string) => (/^fortnight/i.test(word) ? 2 : 1);

/** The day to reckon "two years later" from. */
function fromNamed(from: Standpoint, unit: Unit, count: number): Resolved {
  const named =
    from.speaking(
      unit === 'year' || unit === 'decade' || unit === 'century' ? 'year' : unit === 'month' ? 'month' : 'day',
    ) ?? from.near();
  if (!named) return fromPublished((today) => moved(today, unit, count))(from);
  if (named.found.granularity === 'quarter' && unit === 'year')
    return { value: unitAround(named.found.first + 15, 'quarter', 4 * count), anchor: 'context' };
  const { first, granularity } = named.found;
  const value = moved(first, unit, count);
  // Two weeks after some day in May: no finer than the date that it hangs on.
  if ((granularity === 'month' || granularity === 'year') && FINER[granularity].has(unit))
    return {
      value: value.includes('W')
        ? unitAround(first + 7 * count, granularity, 0)
        : value.slice(0, granularity === 'month' ? 7 : 4),
      anchor: 'context',
    };
  return { value, anchor: 'context' };
}

const FINER: Record<'month' | 'year', ReadonlySet<Unit>> = {
  month: new Set(['day', 'week', 'weekend']),
  year: new Set(['day', 'week', 'weekend', 'month']),
};

/** Years of the units that may lead back beyond the calendar. */
const YEARS: Partial<Record<Unit, number>> = { year: 1, decade: 10, century: 100 };
type Turn = { type: 'DATE'; resolve: Candidate['resolve'] };

/** "three days ago", "a year earlier", "two weeks later", "six months from now". */
export function turned(count: number | 'X', unitWord: string, how: string): Turn {
  const unit = unitOf(unitWord);
  const manner = how.toLowerCase();
  const past = /ago|earlier|before|previously|prior/.test(manner);
  const reference = past ? 'PAST_REF' : 'FUTURE_REF';
  if (count === 'X') return { type: 'DATE', resolve: fixed(reference) };
  const signed = (past ? -1 : 1) * count * fortnights(unitWord);
  if (/ago|now|hence/.test(manner)) {
    if (unit === 'hour' || unit === 'minute' || unit === 'second') {
      return {
        type: 'DATE',
        resolve: fromPublished((today) =>
          unit === 'hour' && count >= 24 ? moved(today, 'day', Math.trunc(signed / 24)) : moved(today, 'day', 0),
        ),
      };
    }
    // Before the calendar's first year: "11,500 years ago".
    if (past && count * (YEARS[unit] ?? 0) > 1500) return { type: 'DATE', resolve: fixed('PAST_REF') };
    return { type: 'DATE', resolve: fromPublished((today) => moved(today, unit, signed)) };
  }
  return { type: 'DATE', resolve: (from) => fromNamed(from, unit, signed) };
}

/** "thirty years ago this week": the day, week or month that long ago. */
export function onTheDay(today: DayNumber, unit: 'year' | 'decade' | 'month', count: number, mark: string): string {
  const { year, month, day } = civilOf(today);
  const months = Math.round(count * { month: 1, year: 12, decade: 120 }[unit]);
  const then = dayNumberOf(year, month - months, day);
  return unitAround(then, /week$/i.test(mark) ? 'week' : /month$/i.test(mark) ? 'month' : 'day', 0);
}
