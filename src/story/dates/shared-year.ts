import type { Candidate } from './rule';

/** Between two dates of which only the last names the year of both: "29 April to 10 May 2019", "on May 3 and June 7, 2018". */
const JOINED = /^(?:\s?[-–—]\s?|,\s|,?\s(?:and|or|to|through|until|till)\s(?:on\s)?(?:the\s)?)$/;
const YEAR_AT_END = /\b(?:1[5-9]|20|21)\d\d$/;

/** Gives months and days without a year the one that the date joined to them names. */
export function withSharedYears(candidates: Candidate[], text: string): Candidate[] {
  let next: Candidate | undefined;
  let year: number | undefined;
  const shared: Candidate[] = [];
  for (const candidate of candidates.toReversed()) {
    if (!next || !JOINED.test(text.slice(candidate.end, next.start))) year = undefined;
    const named = YEAR_AT_END.exec(text.slice(candidate.start, candidate.end))?.[0];
    if (named) year = Number(named);
    // "from December to March 2018" begins in the year before.
    else if (year !== undefined && next && (candidate.month ?? 0) > (next.month ?? 12)) year -= 1;
    const { inYear } = candidate;
    const own = named ? undefined : year;
    next = inYear && own !== undefined ? { ...candidate, resolve: () => inYear(own) } : candidate;
    shared.push(next);
  }
  return shared.toReversed();
}
