import { firstDay, lastDay, type PartialDate } from './partial-date';
import type { Treaty } from './types';

/** Something wrong in a record that is well formed, in words for its author. */
export interface TreatyFault {
  record: string;
  message: string;
}

/** Whether every day that `a` may mean lies before every day that `b` may mean. */
const surelyBefore = (a: PartialDate, b: PartialDate) => lastDay(a) < firstDay(b);

/** Whether two dates may mean the same day. */
const agree = (a: PartialDate, b: PartialDate) => !surelyBefore(a, b) && !surelyBefore(b, a);

function relations(treaty: Treaty, ids: ReadonlySet<string>): string[] {
  const found = (treaty.related ?? []).flatMap((id) =>
    id === treaty.id ? ['is related to itself'] : ids.has(id) ? [] : [`is related to ${id}, which no record has`],
  );
  const by = treaty.ended?.by;
  if (by && treaty.ended?.how === 'superseded' && !ids.has(by)) found.push(`superseded by ${by}, which no record has`);
  return found;
}

function order(treaty: Treaty): string[] {
  const found: string[] = [];
  const { signed, inForce, ended, negotiated, milestones = [], suspensions = [], withdrawals = [] } = treaty;
  const inOrder: [string, PartialDate | null | undefined, string, PartialDate | null | undefined][] = [
    ['negotiated', signed, 'signed', negotiated],
    ['signed', inForce, 'in force', signed],
    ['signed', ended?.date, 'ended', signed],
    ['in force', ended?.date, 'ended', inForce],
  ];
  for (const [what, later, name, earlier] of inOrder)
    if (later && earlier && surelyBefore(later, earlier)) found.push(`${name} ${later}, before ${what} ${earlier}`);
  milestones.forEach(({ date }, index) => {
    const before = milestones[index - 1]?.date;
    if (before && surelyBefore(date, before)) found.push(`milestone ${date} stands after ${before}`);
  });
  for (const { by, from, to } of suspensions)
    if (to && surelyBefore(to, from)) found.push(`suspension by ${by} ends ${to}, before it begins ${from}`);
  for (const { by, announced, effective } of withdrawals)
    if (announced && surelyBefore(effective, announced))
      found.push(`withdrawal of ${by} effective ${effective}, before announced ${announced}`);
  return found;
}

function terms(treaty: Treaty): string[] {
  const found: string[] = [];
  const all = treaty.terms ?? [];
  all.forEach(({ agreed, expires }, index) => {
    const before = all[index - 1];
    if (surelyBefore(expires, agreed)) found.push(`a term agreed ${agreed} expires ${expires}`);
    if (before && (surelyBefore(agreed, before.agreed) || surelyBefore(expires, before.expires)))
      found.push(`the term to ${expires} stands after the term to ${before.expires}`);
  });
  const last = all.at(-1);
  if (last && treaty.ended?.how === 'expired' && surelyBefore(last.expires, treaty.ended.date))
    found.push(`expired ${treaty.ended.date}, but its last term ends ${last.expires}`);
  return found;
}

/** What the fields say must not stand otherwise in the milestones of the same kind. */
function milestones(treaty: Treaty): string[] {
  const { signed, inForce, ended, suspensions = [], milestones: all = [] } = treaty;
  const expected: [string, PartialDate[]][] = [
    ['signed', signed ? [signed] : []],
    ['in-force', inForce ? [inForce] : []],
    ['ended', ended ? [ended.date] : []],
    ['suspended', suspensions.map(({ from }) => from)],
  ];
  return expected.flatMap(([kind, dates]) => {
    const told = all.filter((one) => one.kind === kind);
    return told.length === 0
      ? []
      : dates
          .filter((date) => !told.some((one) => agree(one.date, date)))
          .map((date) => `${kind} ${date}, but the milestones say ${told.map((one) => one.date).join(', ')}`);
  });
}

function sources(treaty: Treaty): string[] {
  const { how, sources: given = [] } = treaty.checked;
  return how !== 'known' && given.length === 0 ? [`checked is ${how}, but no source is named`] : [];
}

/** Without a source, nothing but years may stand. */
function precision(treaty: Treaty): string[] {
  if (treaty.checked.how !== 'known') return [];
  const { signed, inForce, ended, negotiated, terms: all = [], suspensions = [], withdrawals = [] } = treaty;
  const dates = [
    signed,
    inForce,
    negotiated,
    ended?.date,
    ...all.flatMap(({ agreed, expires }) => [agreed, expires]),
    ...suspensions.flatMap(({ from, to }) => [from, to]),
    ...withdrawals.flatMap(({ announced, effective }) => [announced, effective]),
    ...(treaty.milestones ?? []).map(({ date }) => date),
  ];
  return dates.flatMap((date) => (date && date.length > 4 ? [`${date} is more than a year, but has no source`] : []));
}

/** The forms that mean a record in every story, in lower case. */
function ruleFree(treaty: Treaty): Set<string> {
  const forms = treaty.forms ?? [];
  const ruled = new Set(forms.flatMap((form) => (typeof form === 'string' ? [] : [form.form])));
  const names = [treaty.name, treaty.officialName].filter((name) => name !== undefined && !ruled.has(name));
  return new Set(
    [...names, ...forms].flatMap((form) =>
      typeof form === 'string' ? [form.toLowerCase().replace(/[-–\s]+/g, ' ')] : [],
    ),
  );
}

function claimedTwice(treaties: readonly Treaty[]): TreatyFault[] {
  const owners = new Map<string, string>();
  const found: TreatyFault[] = [];
  for (const treaty of treaties)
    for (const form of ruleFree(treaty)) {
      const owner = owners.get(form);
      if (owner) found.push({ record: treaty.id, message: `"${form}" is a rule-free form of ${owner} too` });
      else owners.set(form, treaty.id);
    }
  return found;
}

/**
 * What is wrong in a set of agreements beyond their shape: relations to nowhere, dates out of order, terms and
 * suspensions that the milestones contradict, dates more precise than their support, forms that mean two records.
 */
export function checkTreaties(treaties: readonly Treaty[]): TreatyFault[] {
  const ids = new Set(treaties.map(({ id }) => id));
  const found = treaties.flatMap((treaty) =>
    [
      ...relations(treaty, ids),
      ...order(treaty),
      ...terms(treaty),
      ...milestones(treaty),
      ...sources(treaty),
      ...precision(treaty),
    ].map((message) => ({ record: treaty.id, message })),
  );
  const seen = new Set<string>();
  for (const { id } of treaties) {
    if (seen.has(id)) found.push({ record: id, message: 'two records have this id' });
    seen.add(id);
  }
  return [...found, ...claimedTwice(treaties)];
}
