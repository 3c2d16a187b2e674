import { isBeyond } from './offices-on';
import type { Day, PartialDate } from './partial-date';
import { statusOn, type TreatyState, type TreatyStatus } from './treaty-status';
import type { Treaty } from './types';
import { dateText, laterText, listText, partyText } from './wording';

/** A treaty's status in words. */
export interface StatusLine {
  state: TreatyState;
  /** "In force". */
  label: string;
  /** "since 5 Feb 2011, due to expire 5 Feb 2021 unless extended". */
  detail?: string;
  /** Runs; runs with a fault; does not run. */
  tone: 'ok' | 'warn' | 'off';
  /** Known only up to the day that the record was checked, which lies before the day asked for. */
  lastKnown?: true;
}

/** Names of treaties by id, for "superseded by". */
export type TreatyNames = (id: string) => string | undefined;

const LABELS: Record<TreatyState, string> = {
  proposed: 'Proposed',
  negotiated: 'Under negotiation',
  signed: 'Signed',
  'in-effect': 'In effect',
  'in-force': 'In force',
  suspended: 'Suspended',
  ended: 'Ended',
  abandoned: 'Abandoned',
  unknown: 'Status not known',
};

const ENDINGS: Record<NonNullable<Treaty['ended']>['how'], string> = {
  expired: 'Expired',
  withdrawn: 'Ended',
  superseded: 'Superseded',
  terminated: 'Terminated',
  fulfilled: 'Fulfilled',
  collapsed: 'Collapsed',
  abandoned: 'Abandoned',
};

function runningDetail(treaty: Treaty, status: TreatyStatus): string {
  const parts: string[] = [];
  const since = [...new Set(status.suspendedBy?.map((one) => one.since))];
  const by = since.map((date) => {
    const parties = status.suspendedBy?.filter((one) => one.since === date).map((one) => partyText(one.by)) ?? [];
    return `by ${listText(parties)} since ${dateText(date)}`;
  });
  if (by.length > 0) parts.push(listText(by), treaty.inForce ? 'still in force' : '');
  else {
    const since = status.since ? `since ${dateText(status.since)}` : '';
    const due = status.due ? `due to expire ${dateText(status.due)} unless extended` : '';
    parts.push([since, due].filter(Boolean).join(', '));
  }
  for (const left of status.without ?? []) parts.push(`without ${partyText(left.by)} since ${dateText(left.since)}`);
  for (const going of status.leaving ?? [])
    parts.push(`${partyText(going.by)} due to leave ${dateText(going.effective)}`);
  return parts.filter(Boolean).join('; ');
}

/** "on 5 Feb 2026", "in Feb 2026", "in 2026". */
const whenText = (date: PartialDate) => `${date.length === 10 ? 'on' : 'in'} ${dateText(date)}`;

function endedDetail(treaty: Treaty, since: string, story: Day | undefined, names: TreatyNames): string {
  const by = treaty.ended?.by;
  const name = by && (names(by) ?? (/^[A-Z]/.test(by) ? partyText(by) : undefined));
  const after = story && laterText(since, story);
  const how = treaty.ended?.how === 'withdrawn' && name ? ` with the withdrawal of ${name}` : name ? ` by ${name}` : '';
  return `${whenText(since)}${how}${after ? `, ${after} after this story` : ''}`;
}

/**
 * A treaty's status on a day, in words. Beyond the day that the record was checked to, nothing that may have
 * changed since is said to be so: the line then says what was last known.
 * @param story the story's day, to say how long after it an end came
 */
export function statusLine(
  treaty: Treaty,
  day: Day,
  options: { story?: Day | undefined; names?: TreatyNames } = {},
): StatusLine {
  const status = statusOn(treaty, day);
  const { state, since } = status;
  const over = state === 'ended' || state === 'abandoned';
  const beyond = !over && isBeyond(treaty, day);
  const detail = over
    ? endedDetail(treaty, since ?? '', options.story, options.names ?? (() => undefined))
    : state === 'signed'
      ? [since ? whenText(since) : '', treaty.inForce === undefined ? '' : 'not in force'].filter(Boolean).join('; ')
      : state === 'in-force' || state === 'in-effect' || state === 'suspended'
        ? runningDetail(treaty, status)
        : since
          ? `since ${dateText(since)}`
          : '';
  const said = [detail, beyond ? `last known, checked to ${dateText(treaty.checked.asOf)}` : '']
    .filter(Boolean)
    .join('; ');
  return {
    state,
    label: over && treaty.ended ? ENDINGS[treaty.ended.how] : LABELS[state],
    tone: state === 'suspended' ? 'warn' : state === 'in-force' || state === 'in-effect' ? 'ok' : 'off',
    ...(said ? { detail: said } : {}),
    ...(beyond ? { lastKnown: true } : {}),
  };
}
