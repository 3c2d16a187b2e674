import { type Day, firstDay, lastDay } from './partial-date';
import type { Office, OfficeKind, Person } from './types';

/** A person's offices as seen from a day. */
export interface OfficesOn {
  /** Certainly held on the day, the weightiest first. On the last day of a term it is still held. */
  held: Office[];
  /** Dates known to the month or year only leave it open whether they were held on the day. */
  perhaps: Office[];
  /** Ended by then, the latest first. */
  before: Office[];
  /** Begun after the day, the earliest first. */
  later: Office[];
  /** Without any date that says when. */
  undated: Office[];
}

/** What a story most often calls somebody by, when several offices are held at once. */
const WEIGHT: Record<OfficeKind, number> = {
  'head-of-state': 0,
  'head-of-government': 1,
  'foreign-minister': 2,
  'defence-minister': 2,
  'organisation-head': 3,
  'un-ambassador': 3,
  ambassador: 3,
  'security-adviser': 3,
  intelligence: 3,
  nuclear: 3,
  inspector: 3,
  negotiator: 4,
  spokesperson: 4,
  military: 4,
  adviser: 5,
  other: 5,
  legislator: 6,
  party: 7,
};

type Answer = 'yes' | 'no' | 'open';

function begun({ from }: Office, day: Day): Answer {
  if (from === undefined) return 'open';
  return lastDay(from) <= day ? 'yes' : firstDay(from) > day ? 'no' : 'open';
}

function over(office: Office, day: Day): Answer {
  if (office.to !== undefined)
    return lastDay(office.to) < day
      ? 'yes'
      : firstDay(office.to) >= day && office.to.length === 10
        ? 'no'
        : firstDay(office.to) > day
          ? 'no'
          : 'open';
  return office.ended ? 'open' : 'no';
}

const startOf = ({ from, to }: Office) => (from ? firstDay(from) : to ? firstDay(to) : '');

/**
 * Sorts a person's offices by a day, from their dates alone.
 * Offices without an end are taken as held: whether the record reaches that far is the caller's question (`isBeyond`).
 */
export function officesOn(person: Pick<Person, 'offices'>, day: Day): OfficesOn {
  const sorted: OfficesOn = { held: [], perhaps: [], before: [], later: [], undated: [] };
  for (const office of person.offices ?? []) {
    if (office.from === undefined && office.to === undefined) sorted.undated.push(office);
    else {
      const start = begun(office, day);
      const end = over(office, day);
      if (end === 'yes') sorted.before.push(office);
      else if (start === 'no') sorted.later.push(office);
      else if (start === 'yes' && end === 'no') sorted.held.push(office);
      else sorted.perhaps.push(office);
    }
  }
  const newest = (a: Office, b: Office) => (startOf(a) < startOf(b) ? 1 : -1);
  sorted.before.sort(newest);
  sorted.perhaps.sort(newest);
  sorted.later.sort((a, b) => -newest(a, b));
  sorted.held.sort(
    (a, b) => Number(a.to === day) - Number(b.to === day) || WEIGHT[a.kind] - WEIGHT[b.kind] || newest(a, b),
  );
  return sorted;
}

/** Whether `day` lies beyond what was checked, so that nothing may be said to be so then. */
export function isBeyond(record: { checked: { asOf: Day } }, day: Day): boolean {
  return day > record.checked.asOf;
}
