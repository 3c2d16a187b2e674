import { isBeyond } from '../knowledge/offices-on';
import type { Day } from '../knowledge/partial-date';
import { partyText } from '../knowledge/party-text';
import { statusOn, type TreatyState, type TreatyStatus } from '../knowledge/treaty-status';
import type { Treaty } from '../knowledge/types';
import { dateText, inTimeText, laterText } from './dates';
import { listText, withCommas, withSemicolons } from './joined';
import { say, type Word } from './say';

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

const LABELS: Record<TreatyState, Word> = {
  proposed: 'statusProposed',
  negotiated: 'statusNegotiated',
  signed: 'statusSigned',
  'in-effect': 'statusInEffect',
  'in-force': 'statusInForce',
  suspended: 'statusSuspended',
  ended: 'statusEnded',
  abandoned: 'statusAbandoned',
  unknown: 'statusUnknown',
};

const ENDINGS: Record<NonNullable<Treaty['ended']>['how'], Word> = {
  expired: 'statusExpired',
  withdrawn: 'statusEnded',
  superseded: 'statusSuperseded',
  terminated: 'statusTerminated',
  fulfilled: 'statusFulfilled',
  collapsed: 'statusCollapsed',
  abandoned: 'statusAbandoned',
};

const sinceText = (date: string | undefined) => (date ? say('sinceDate', dateText(date)) : '');

function runningDetail(treaty: Treaty, status: TreatyStatus): string {
  const parts: string[] = [];
  const since = [...new Set(status.suspendedBy?.map((one) => one.since))];
  const by = since.map((date) => {
    const parties = status.suspendedBy?.filter((one) => one.since === date).map((one) => partyText(one.by)) ?? [];
    return say('suspendedBySince', listText(parties), dateText(date));
  });
  if (by.length > 0) parts.push(listText(by), treaty.inForce ? say('stillInForce') : '');
  else {
    const due = status.due ? say('dueToExpire', dateText(status.due)) : '';
    parts.push(withCommas([sinceText(status.since), due]));
  }
  for (const left of status.without ?? []) parts.push(say('withoutSince', partyText(left.by), dateText(left.since)));
  for (const going of status.leaving ?? [])
    parts.push(say('dueToLeave', partyText(going.by), dateText(going.effective)));
  return withSemicolons(parts);
}

function endedDetail(treaty: Treaty, since: string, story: Day | undefined, names: TreatyNames): string {
  const by = treaty.ended?.by;
  const name = by && (names(by) ?? (/^[A-Z]/.test(by) ? partyText(by) : undefined));
  const after = story && laterText(since, story);
  const when = inTimeText(since);
  const how = name ? say(treaty.ended?.how === 'withdrawn' ? 'endedWithdrawal' : 'endedBy', when, name) : when;
  return after ? say('afterThisStory', how, after) : how;
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
      ? withSemicolons([since ? inTimeText(since) : '', treaty.inForce === undefined ? '' : say('notInForce')])
      : state === 'in-force' || state === 'in-effect' || state === 'suspended'
        ? runningDetail(treaty, status)
        : sinceText(since);
  const said = withSemicolons([detail, beyond ? say('lastKnownTo', dateText(treaty.checked.asOf)) : '']);
  return {
    state,
    label: say(over && treaty.ended ? ENDINGS[treaty.ended.how] : LABELS[state]),
    tone: state === 'suspended' ? 'warn' : state === 'in-force' || state === 'in-effect' ? 'ok' : 'off',
    ...(said ? { detail: said } : {}),
    ...(beyond ? { lastKnown: true } : {}),
  };
}
