import { type Day, firstDay, lastDay, type PartialDate } from './partial-date';
import { partyText } from './party-text';
import type { Milestone, Treaty } from './types';

/** A dated fact of a record, in words. */
export interface DatedFact {
  date: PartialDate;
  what: string;
  kind?: Milestone['kind'];
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Whether two dates may mean the same day. */
const overlap = (a: PartialDate, b: PartialDate) => firstDay(a) <= lastDay(b) && firstDay(b) <= lastDay(a);

const ENDED: Record<NonNullable<Treaty['ended']>['how'], string> = {
  expired: 'Expired',
  withdrawn: 'Ended',
  superseded: 'Superseded',
  terminated: 'Terminated',
  fulfilled: 'Fulfilled',
  collapsed: 'Collapsed',
  abandoned: 'Abandoned',
};

/** What the record's own fields say happened, for records whose milestones leave it out. */
function fromFields(treaty: Treaty): DatedFact[] {
  const facts: DatedFact[] = [];
  const { signed, signedAt, inForce, ended, terms = [], suspensions = [], withdrawals = [] } = treaty;
  if (signed) facts.push({ date: signed, what: signedAt ? `Signed in ${signedAt}` : 'Signed', kind: 'signed' });
  if (inForce) facts.push({ date: inForce, what: 'Entered into force', kind: 'in-force' });
  for (const { agreed } of terms.slice(1)) facts.push({ date: agreed, what: 'Extended', kind: 'extended' });
  for (const { by, from } of suspensions)
    facts.push({ date: from, what: `${capital(partyText(by))} suspended its part`, kind: 'suspended' });
  for (const { by, effective } of withdrawals)
    facts.push({ date: effective, what: `${capital(partyText(by))} withdrew`, kind: 'withdrew' });
  if (ended) facts.push({ date: ended.date, what: ENDED[ended.how], kind: 'ended' });
  return facts;
}

/** All that is known to have happened to a treaty, oldest first: its milestones, and its fields where they add a day. */
export function treatyEvents(treaty: Treaty): DatedFact[] {
  const told: DatedFact[] = (treaty.milestones ?? []).map(({ date, what, kind }) => ({
    date,
    what,
    ...(kind ? { kind } : {}),
  }));
  const added = fromFields(treaty).filter(
    (fact) => !told.some((known) => overlap(known.date, fact.date) && (known.kind ?? fact.kind) === fact.kind),
  );
  // A year alone comes after the days of that year: what is known to the day is what the year is remembered for.
  return [...told, ...added].sort((a, b) => (lastDay(a.date) < lastDay(b.date) ? -1 : 1));
}

/** Cuts dated facts at the end of a day. `open` are those whose month or year leaves it open on which side they lie. */
export function cutAt<T extends { date: PartialDate }>(
  facts: readonly T[],
  day: Day,
): { before: T[]; open: T[]; since: T[] } {
  return {
    before: facts.filter(({ date }) => lastDay(date) <= day),
    open: facts.filter(({ date }) => firstDay(date) <= day && lastDay(date) > day),
    since: facts.filter(({ date }) => firstDay(date) > day),
  };
}
