import { isBeyond, officesOn } from '../knowledge/offices-on';
import { type Day, lastDay } from '../knowledge/partial-date';
import type { Office, Person } from '../knowledge/types';
import { dateText, durationText, spanText } from './dates';
import { withCommas, withSemicolons } from './joined';
import { say } from './say';

/** One office in words, with what may be said about its time. */
export interface RoleLine {
  title: string;
  /** "since 26 Apr 2018, for just over a year". */
  detail?: string;
  /** The short label of the office, where it has one. */
  short?: string;
  /** `held` on the story's day; `known`: the last known one; `open`: the dates leave it open; else before or after. */
  when: 'held' | 'known' | 'open' | 'former' | 'later' | 'dated';
}

const titleOf = ({ title, acting }: Office) =>
  acting && !/^(acting|interim|caretaker)\b/i.test(title) ? say('actingOffice', title) : title;

const asWritten = (title: string) => title;

/** "26 Apr 2018 – 20 Jan 2021"; with one date "from …" or "until …". */
export function termText({ from, to }: Office): string {
  if (from && to) return say('termFromTo', dateText(from), dateText(to));
  return spanText(from && dateText(from), to && dateText(to));
}

function line(office: Office, when: RoleLine['when'], detail: string, worded = asWritten): RoleLine {
  return {
    title: worded(titleOf(office)),
    when,
    ...(detail ? { detail } : {}),
    ...(office.short ? { short: office.short } : {}),
  };
}

const lastKnown = ({ checked }: Person) => say('lastKnownTo', dateText(checked.asOf));

function held(person: Person, office: Office, day: Day): RoleLine {
  const since = office.from ? say('sinceDate', dateText(office.from)) : '';
  if (isBeyond(person, day) && office.to === undefined)
    return line(office, 'known', withSemicolons([since, lastKnown(person)]));
  const length = office.from && durationText(office.from, day);
  const last = office.to === day ? say('untilThatDay') : undefined;
  return line(office, 'held', withCommas([since, last ?? (length && say('forLength', length))]));
}

/**
 * What a person was on a day: first the offices held then (the weightiest first, all of them), else what is nearest.
 * Without a day (the story has no date) the latest office with its dates and no present tense.
 * Empty where the record tells no office.
 */
export function roleLines(person: Person, day: Day | undefined): RoleLine[] {
  if (day === undefined) {
    const latest = officesOn(person, person.checked.asOf);
    const office = latest.held[0] ?? latest.perhaps[0] ?? latest.before[0] ?? latest.undated[0];
    if (!office) return [];
    const open = office.to === undefined && office.from !== undefined && !office.ended;
    const term = termText(office);
    return [line(office, 'dated', open ? withSemicolons([term, lastKnown(person)]) : term)];
  }
  const on = officesOn(person, day);
  if (on.held.length > 0) return on.held.map((office) => held(person, office, day));
  const [perhaps] = on.perhaps;
  if (perhaps) return [line(perhaps, 'open', withCommas([termText(perhaps), say('daysNotKnown')]))];
  const [before] = on.before;
  if (before)
    return [
      line(before, 'former', before.to ? say('untilDate', dateText(before.to)) : '', (title) =>
        say('formerOffice', title),
      ),
    ];
  const [later] = on.later;
  if (later)
    return [
      line(later, 'later', later.from ? say('fromDate', dateText(later.from)) : '', (title) =>
        say('laterOffice', title),
      ),
    ];
  return on.undated.slice(0, 1).map((office) => line(office, 'dated', ''));
}

/** Whether the person had died by the day. */
export function diedBy(person: Pick<Person, 'died'>, day: Day): boolean {
  return person.died !== undefined && lastDay(person.died) < day;
}
