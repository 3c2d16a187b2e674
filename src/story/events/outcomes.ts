import type { Library } from '../../knowledge/library';
import { compareWithDay, type Day, firstDay, lastDay, type PartialDate } from '../../knowledge/partial-date';
import type { Milestone, Person, Treaty } from '../../knowledge/types';
import { dayOf, numberOfDay } from '../dates/calendar';
import type { EventFound, Outcome } from '../types';

const EXPIRE =
  /\b(?:expires?|expiring|expiration|expiry|lapses?|lapsing|runs? out|running out|comes? to an end|ends?|ending)\b/i;
const LEAVE =
  /\b(?:withdraws?|withdrawing|withdrawal|pulls? out|pulling out|leaves?|leaving|quits?|quitting|exits?|exiting|abandons?)\b/i;
const ENTER =
  /\b(?:enters? into force|entering into force|entry into force|takes? effect|comes? into (?:force|effect)|go into (?:force|effect))\b/i;
const SIGN = /\b(?:sign|signs|signed|signing|signature)\b/i;
const RATIFY = /\b(?:ratify|ratifies|ratified|ratification)\b/i;
const LEAVE_OFFICE =
  /\b(?:steps? down|stepping down|resigns?|resigning|leaves? (?:office|his post|her post|the post|his job|her job)|retires?|hands? over power|ends? (?:his|her) (?:term|tenure)|(?:his|her) (?:term|tenure|mandate) (?:is (?:due|set) to )?(?:ends?|expires?)|term (?:ends|expires))\b/i;
const TAKE_OFFICE =
  /\b(?:takes? office|sworn in|inaugurated|inauguration|assumes? (?:office|the presidency)|takes? over as|succeeds?)\b/i;

/** How long after the day that a story expects a change of office it may come and still be the same change. */
const OFFICE_SLACK = 60;
/** How wide, in days, the time may be that a story expects an end in that came by another way than expiry. */
const CLOSE = 31;
/** How far from the day that a story expects the end of somebody's membership may lie. */
const LEAVE_SLACK = 45;

/** Names under which stories speak of a country's government. */
const COUNTRY_WORDS: Record<string, RegExp> = {
  'United States': /\b(?:United States|U\.S\.|US|America|Washington|White House|Trump|Bush|Obama|Biden)\b/,
  Russia: /\b(?:Russia|Moscow|Kremlin|Putin)\b/,
  'Soviet Union': /\b(?:Soviet|Moscow|USSR)\b/,
  'North Korea': /\b(?:North Korea|Pyongyang|DPRK)\b/,
  Iran: /\b(?:Iran|Tehran|Teheran)\b/,
};

const names = (country: string, text: string) =>
  (COUNTRY_WORDS[country] ?? new RegExp(`\\b${country.replace(/[^\p{L}\p{N} ]/gu, '.')}\\b`, 'u')).test(text);
const after = (date: PartialDate, day: Day) => compareWithDay(date, day) === 'after' && firstDay(date) > day;
const overlaps = (date: PartialDate, from: Day, to: Day) => firstDay(date) <= to && lastDay(date) >= from;
const shifted = (day: Day, by: number) => dayOf(numberOfDay(day) + by);

interface Expected {
  published: Day;
  from: Day;
  to: Day;
  clause: string;
  sentence: string;
}

const milestone = (treaty: Treaty, kind: Milestone['kind'], date: PartialDate) =>
  treaty.milestones?.find((each) => each.kind === kind && each.date === date)?.what;

function ofTerm(treaty: Treaty, { published, from, to }: Expected): Outcome | undefined {
  const terms = treaty.terms ?? [];
  const index = terms.findIndex(({ expires }) => overlaps(expires, from, to));
  const term = terms[index];
  const next = terms[index + 1];
  if (term && next && after(next.agreed, published))
    return { date: next.agreed, what: milestone(treaty, 'extended', next.agreed) ?? 'Extended', id: treaty.id };
  const { ended } = treaty;
  if (!ended || !after(ended.date, published)) return undefined;
  // By whatever way it ended: only where the story names the time closely.
  const close = ended.how === 'expired' || numberOfDay(to) - numberOfDay(from) <= CLOSE;
  if (close && overlaps(ended.date, from, to)) {
    const what = milestone(treaty, 'ended', ended.date) ?? milestone(treaty, 'withdrew', ended.date);
    return { date: ended.date, what: what ?? (ended.how === 'expired' ? 'Expired' : 'Ended'), id: treaty.id };
  }
  if (term && lastDay(ended.date) < to)
    return {
      date: ended.date,
      what: milestone(treaty, 'ended', ended.date) ?? `Ended early (${ended.how})`,
      id: treaty.id,
    };
  return undefined;
}

function ofTreaty(treaty: Treaty, expected: Expected): Outcome | undefined {
  const { clause, sentence, published, from, to } = expected;
  if (LEAVE.test(clause)) {
    const left = (treaty.withdrawals ?? []).filter(
      ({ by, effective }) =>
        after(effective, published) &&
        overlaps(effective, shifted(from, -LEAVE_SLACK), shifted(to, LEAVE_SLACK)) &&
        names(by, sentence),
    );
    const [only] = left;
    if (only && left.length === 1)
      return {
        date: only.effective,
        what: milestone(treaty, 'withdrew', only.effective) ?? `${only.by} left`,
        id: treaty.id,
      };
    return undefined;
  }
  if (EXPIRE.test(clause)) return ofTerm(treaty, expected);
  if (ENTER.test(clause) && typeof treaty.inForce === 'string' && after(treaty.inForce, published))
    return {
      date: treaty.inForce,
      what: milestone(treaty, 'in-force', treaty.inForce) ?? 'Entered into force',
      id: treaty.id,
    };
  if (RATIFY.test(clause)) {
    const found = (treaty.milestones ?? []).filter(
      ({ kind, date, what }) =>
        kind === 'ratified' &&
        after(date, published) &&
        Object.keys(COUNTRY_WORDS).every((country) => !names(country, what) || names(country, sentence)),
    );
    const [only] = found;
    return only && found.length === 1 ? { date: only.date, what: only.what, id: treaty.id } : undefined;
  }
  if (
    SIGN.test(clause) &&
    treaty.signed &&
    after(treaty.signed, published) &&
    overlaps(treaty.signed, from, shifted(to, 366))
  )
    return { date: treaty.signed, what: milestone(treaty, 'signed', treaty.signed) ?? 'Signed', id: treaty.id };
  return undefined;
}

function ofPerson(person: Person, { clause, published, from, to }: Expected): Outcome | undefined {
  const offices = person.offices ?? [];
  if (LEAVE_OFFICE.test(clause)) {
    const left = offices.filter(
      (office) =>
        office.to &&
        after(office.to, published) &&
        office.from &&
        firstDay(office.from) <= published &&
        overlaps(office.to, shifted(from, -OFFICE_SLACK), shifted(to, OFFICE_SLACK)),
    );
    const [only] = left;
    return only?.to && left.length === 1
      ? { date: only.to, what: `Left office as ${only.title}`, id: person.id }
      : undefined;
  }
  if (TAKE_OFFICE.test(clause)) {
    const taken = offices.filter(
      (office) =>
        office.from &&
        after(office.from, published) &&
        overlaps(office.from, shifted(from, -1), shifted(to, OFFICE_SLACK)),
    );
    const [only] = taken;
    return only?.from && taken.length === 1
      ? { date: only.from, what: `Took office as ${only.title}`, id: person.id }
      : undefined;
  }
  return undefined;
}

/**
 * What the knowledge base knows became of what an event expects. Only where it speaks of one agreement or person and the record
 * says so beyond doubt; nothing for what is past, only said to be possible, or about something else.
 */
export function outcomeOf(
  event: Pick<EventFound, 'status' | 'people' | 'treaties' | 'date' | 'sentence'>,
  clause: string,
  library: Library,
  published: Day | undefined,
): Outcome | undefined {
  const { from, to } = event.date;
  if (event.status !== 'planned' || !published || !from || !to || to < published) return undefined;
  const expected = { published, from, to, clause, sentence: event.sentence };
  const treaties = event.treaties.flatMap((id) => library.treaties.get(id) ?? []);
  const [treaty] = treaties;
  if (treaty && treaties.length === 1) return ofTreaty(treaty, expected);
  const people = event.people.flatMap((id) => library.people.get(id) ?? []);
  const [person] = people;
  return person && people.length === 1 && treaties.length === 0 ? ofPerson(person, expected) : undefined;
}
