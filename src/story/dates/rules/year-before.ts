import { civilOf, dayNumberOf } from '../calendar';
import { unitAround, yearValue } from '../reckon';
import { type Candidate, fromPublished, pattern, type Rule } from '../rule';
import { GAP, unitOf } from '../words';

const candidate = (
  found: RegExpExecArray,
  rest: Pick<Candidate, 'type' | 'resolve'> & Partial<Candidate>,
): Candidate => ({
  start: found.index,
  end: found.index + found[0].length,
  takes: 'period',
  ...rest,
});

/** "the same quarter last year", "the same period a year earlier". */
const samePeriod: Rule = {
  begins: ['the'],
  pattern: pattern(
    `the${GAP}same${GAP}(?<unit>period|time|day|week|month|quarter)${GAP}(?:(?:of${GAP}|in${GAP})?(?:the${GAP})?(?:last|previous|prior)${GAP}year|(?:a|one)${GAP}year${GAP}(?:ago|earlier|before))\\b`,
  ),
  read(found) {
    const word = (found.groups?.unit ?? '').toLowerCase();
    const unit = word === 'period' || word === 'time' ? 'year' : unitOf(word);
    return candidate(found, {
      type: 'DATE',
      resolve: (from) => {
        const near = from.near();
        const yearBack = (day: number) => dayNumberOf(civilOf(day).year - 1, civilOf(day).month, civilOf(day).day);
        if (unit === 'quarter' && near?.found.granularity === 'quarter')
          return { value: unitAround(yearBack(near.found.first), unit, 0), anchor: 'context' };
        return fromPublished((today) => unitAround(yearBack(today), unit, 0))(from);
      },
    });
  },
};

/** "the year-ago quarter", "the year-earlier period", "a year ago" has its rule with the lengths. */
const yearAgo: Rule = {
  begins: ['the', 'year'],
  pattern: pattern(`(?:the${GAP})?year-(?:ago|earlier)(?:${GAP}(?:quarter|period|month|week|day))?\\b`),
  read: (found) =>
    candidate(found, {
      type: 'DATE',
      resolve: (from) => {
        const near = from.near();
        if (near && near.found.granularity === 'quarter')
          return { value: unitAround(near.found.first - 366 + 30, 'quarter', 0), anchor: 'context' };
        return fromPublished((today) => yearValue(civilOf(today).year - 1))(from);
      },
    }),
};

export const yearBefore: Rule[] = [samePeriod, yearAgo];
