import { type CivilDay, civilOf, dayNumberOf, dayOf, isCivilDay } from '../calendar';
import { dayOfWeekday, monthValue } from '../reckon';
import { type Candidate, fromPublished, pattern, type Rule } from '../rule';
import { DAY, GAP, MONTH, monthOf, PART, partOf, WEEKDAY, weekdayNumber, YEAR } from '../words';

const candidate = (found: RegExpExecArray, rest: Pick<Candidate, 'type' | 'resolve'>): Candidate => ({
  start: found.index,
  end: found.index + found[0].length,
  takes: 'period',
  ...rest,
});

/** "last Oct. 15": the day, or the month where the calendar has no such day. */
const dayIn = (year: number, month: number, day: number): string =>
  isCivilDay(year, month, day) ? dayOf(dayNumberOf(year, month, day)) : monthValue(year, month);

/** "last October", "next Tuesday", "this Friday morning". */
export const nearNames: Rule = {
  begins: ['last', 'this', 'next', 'past', 'that', 'the'],
  pattern: pattern(
    `(?<which>last|this|next|past|that(?=${GAP}${MONTH})|this${GAP}(?:past|coming)|the${GAP}(?:following|next|previous|preceding)(?=${GAP}(?:${WEEKDAY}|${MONTH})))${GAP}(?:(?<month>${MONTH})(?:${GAP}(?<day>${DAY})(?!,?${GAP}${YEAR})|(?!\\w|\\.?${GAP}\\d))|(?<weekday>${WEEKDAY})(?:${GAP}(?<part>${PART}))?)(?!\\w)`,
  ),
  read(found, text) {
    const { which = '', month, day, weekday, part } = found.groups ?? {};
    const name = month ?? weekday ?? '';
    const at = found.index + found[0].lastIndexOf(name);
    if (/[a-z]/.test(text[at] ?? '')) return undefined;
    const manner = which.toLowerCase();
    const past = /past/.test(manner);
    const shift = /past|last/.test(manner) ? -1 : /next|coming/.test(manner) ? 1 : 0;
    if (month && !day && /^th(?:e|at)/.test(manner)) {
      const number = monthOf(month);
      const back = /previous|preceding/.test(manner);
      /** The next such month behind a date, or the last before it. */
      const beside = (from: CivilDay) =>
        monthValue(
          manner === 'that'
            ? from.year
            : back
              ? number < from.month
                ? from.year
                : from.year - 1
              : number > from.month
                ? from.year
                : from.year + 1,
          number,
        );
      return candidate(found, {
        type: 'DATE',
        resolve: (from) => {
          const named = from.near();
          return named
            ? { value: beside(civilOf(back ? named.found.first : named.found.last)), anchor: 'context' }
            : fromPublished((today) => beside(civilOf(today)))(from);
        },
      });
    }
    if (month) {
      const number = monthOf(month);
      return candidate(found, {
        type: 'DATE',
        resolve: fromPublished((today) => {
          const now = civilOf(today);
          const before = shift < 0 ? number < now.month : number <= now.month;
          const year =
            shift === 0 ? now.year : shift < 0 ? (before ? now.year : now.year - 1) : before ? now.year + 1 : now.year;
          return day ? dayIn(year, number, Number.parseInt(day, 10)) : monthValue(year, number);
        }),
      });
    }
    const number = weekdayNumber(weekday ?? '');
    const tail = part ? `T${partOf(part)}` : '';
    if (/^the/.test(manner)) {
      const back = /previous|preceding/.test(manner);
      const beside = (day: number) =>
        dayOf(back ? dayOfWeekday(number, day - 1, 'past') : dayOfWeekday(number, day + 1, 'future')) + tail;
      return candidate(found, {
        type: part ? 'TIME' : 'DATE',
        resolve: (from) => {
          const named = from.speaking('day');
          return named ? { value: beside(named.found.first), anchor: 'context' } : fromPublished(beside)(from);
        },
      });
    }
    return candidate(found, {
      type: part ? 'TIME' : 'DATE',
      resolve: fromPublished((today, from) => {
        // Yesterday is no "last Monday", tomorrow no "next Wednesday".
        if (shift < 0) return dayOf(dayOfWeekday(number, today - (past ? 1 : 2), 'past')) + tail;
        if (shift > 0) return dayOf(dayOfWeekday(number, today + 2, 'future')) + tail;
        return dayOf(dayOfWeekday(number, today, from.direction === 'past' ? 'past' : 'future')) + tail;
      }),
    });
  },
};
