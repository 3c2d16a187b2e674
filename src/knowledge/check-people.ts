import { type Day, daysBetween, firstDay, lastDay, type PartialDate } from './partial-date';
import type { Form, Office, OfficeKind, Person } from './types';

/** Something wrong with one person's record, in words for its author. */
export interface PersonFault {
  /** The record's id. */
  record: string;
  message: string;
}

/** Offices that one person of a country holds at a time. */
const EXCLUSIVE: ReadonlySet<OfficeKind> = new Set([
  'head-of-state',
  'head-of-government',
  'foreign-minister',
  'defence-minister',
]);

/**
 * Titles beside which another one of the same kind may stand: monarchs and regents, supreme leaders, collective
 * presidencies, first and second prime ministers, rival governments, parts of a country.
 */
const SHARED_TITLE =
  /\b(supreme leader|king|queen|emperor|emir|sultan|prince|regent|grand duke|governor[- ]general|member of the presidency|co-president|co-prime minister|first prime minister|second prime minister|chairman|chairwoman|leader|rival|parallel|region)\b/i;

/** Handing over takes a day: shorter overlaps are no contradiction. */
const HANDOVER_DAYS = 1;

const surely = {
  before: (a: PartialDate, b: PartialDate) => lastDay(a) < firstDay(b),
  after: (a: PartialDate, b: PartialDate) => firstDay(a) > lastDay(b),
};

/** Whether a form needs nothing but itself to mean its record, and how it is written. */
function ruleFree(form: Form): string | undefined {
  if (typeof form === 'string') return form;
  const { form: written, exactCase: _, ...rules } = form;
  return Object.keys(rules).length === 0 ? written : undefined;
}

function officeFaults({ offices = [], born, died, checked }: Person): string[] {
  const faults: string[] = [];
  let previous: PartialDate | undefined;
  for (const { title, from, to, ended } of offices) {
    if (from && to && surely.after(from, to)) faults.push(`${title}: from ${from} is after to ${to}`);
    if (from && born && surely.before(from, born)) faults.push(`${title}: began ${from}, before birth (${born})`);
    for (const date of [from, to])
      if (date && died && surely.after(date, died)) faults.push(`${title}: ${date} is after death (${died})`);
    if (from && !to && !ended && died) faults.push(`${title}: no end is given, though the person died (${died})`);
    for (const date of [from, to])
      if (date && firstDay(date) > checked.asOf) faults.push(`${title}: ${date} is later than asOf ${checked.asOf}`);
    if (from && previous && surely.before(from, previous)) faults.push(`${title}: offices stand oldest first`);
    previous = from ?? previous;
  }
  return faults;
}

function personFaults(person: Person): string[] {
  const { born, died, checked, milestones = [] } = person;
  const faults = officeFaults(person);
  if (born && died && surely.after(born, died)) faults.push(`born ${born}, after death (${died})`);
  if (died && firstDay(died) > checked.asOf) faults.push(`died ${died}, later than asOf ${checked.asOf}`);
  if (checked.how !== 'known' && !checked.sources?.length)
    faults.push(`checked by ${checked.how}, but names no source`);
  for (const { date, what } of milestones)
    if (born && surely.before(date, born)) faults.push(`${what}: ${date} is before birth (${born})`);
  return faults;
}

/** The days on which an office was held for certain, where there are any. */
function certainDays(office: Office, asOf: Day): { from: Day; to: Day } | undefined {
  if (!office.from || (!office.to && office.ended)) return undefined;
  const from = lastDay(office.from);
  const to = office.to ? firstDay(office.to) : asOf;
  return from < to ? { from, to } : undefined;
}

interface Held {
  person: Person;
  office: Office;
  from: Day;
  to: Day;
}

/** Exclusive, regular offices by country and kind. */
function exclusiveOffices(people: readonly Person[]): Map<string, Held[]> {
  const groups = new Map<string, Held[]>();
  for (const person of people)
    for (const office of person.offices ?? []) {
      if (!office.country || office.acting || !EXCLUSIVE.has(office.kind)) continue;
      if (SHARED_TITLE.test(office.title)) continue;
      const days = certainDays(office, person.checked.asOf);
      if (!days) continue;
      const key = `${office.country} ${office.kind}`;
      const group = groups.get(key) ?? [];
      group.push({ person, office, ...days });
      groups.set(key, group);
    }
  return groups;
}

function overlapFaults(people: readonly Person[]): PersonFault[] {
  const faults: PersonFault[] = [];
  for (const group of exclusiveOffices(people).values()) {
    group.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
    group.forEach((first, index) => {
      for (const second of group.slice(index + 1)) {
        if (first.person.id === second.person.id) continue;
        const end = first.to < second.to ? first.to : second.to;
        if (daysBetween(second.from, end) <= HANDOVER_DAYS) continue;
        faults.push({
          record: second.person.id,
          message: `${second.office.title}: held from ${second.from} to ${second.to}, when ${first.person.id} held it too (${first.from} to ${first.to})`,
        });
      }
    });
  }
  return faults;
}

function claimFaults(people: readonly Person[]): PersonFault[] {
  const faults: PersonFault[] = [];
  const claims = new Map<string, string>();
  for (const { id, name, forms = [] } of people) {
    const nameIsRuled = forms.some((form) => typeof form !== 'string' && form.form === name);
    for (const form of nameIsRuled ? forms : [name, ...forms]) {
      const written = ruleFree(form);
      if (written === undefined) continue;
      const key = written.normalize('NFC').toLowerCase();
      const owner = claims.get(key);
      if (owner !== undefined && owner !== id)
        faults.push({ record: id, message: `the form "${written}" is claimed by ${owner} too, without a rule` });
      claims.set(key, owner ?? id);
    }
  }
  return faults;
}

/**
 * What contradicts itself in the records of people: each record alone, and all of them together.
 * @param people well-formed records
 * @returns one fault for each contradiction, none for sound records
 */
export function checkPeople(people: readonly Person[]): PersonFault[] {
  const faults: PersonFault[] = [];
  const seen = new Set<string>();
  for (const person of people) {
    if (seen.has(person.id)) faults.push({ record: person.id, message: 'a second record has this id' });
    seen.add(person.id);
    faults.push(...personFaults(person).map((message) => ({ record: person.id, message })));
  }
  return [...faults, ...overlapFaults(people), ...claimFaults(people)];
}
