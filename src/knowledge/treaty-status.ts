import { compareWithDay, type Day, type PartialDate } from './partial-date';
import type { Treaty } from './types';

export type TreatyState =
  | 'proposed'
  | 'negotiated'
  | 'signed'
  | 'in-effect'
  | 'in-force'
  | 'suspended'
  | 'ended'
  | 'abandoned'
  | 'unknown';

/** The status of an agreement on a day. */
export interface TreatyStatus {
  state: TreatyState;
  /** Since when it has been so. */
  since?: PartialDate;
  /** Who has suspended it, and since when; the treaty stays in force. */
  suspendedBy?: { by: string; since: PartialDate }[];
  /** Parties that had left by then. */
  without?: { by: string; since: PartialDate }[];
  /** The day on which it was then due to expire. */
  due?: PartialDate;
  /** Withdrawals announced but not yet effective. */
  leaving?: { by: string; effective: PartialDate }[];
}

const begun = (date: PartialDate, day: Day) => compareWithDay(date, nextDay(day)) === 'before';

function nextDay(day: Day): Day {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

/** Agreements of these kinds have no entry into force: they take effect when they are made. */
const EFFECTIVE_AT_ONCE: ReadonlySet<Treaty['kind']> = new Set([
  'political-agreement',
  'resolution',
  'export-control-regime',
  'declaration',
  'unilateral-initiative',
  'moratorium',
  'partnership',
  'armistice',
]);

type Dated = Pick<
  Treaty,
  'kind' | 'signed' | 'inForce' | 'ended' | 'negotiated' | 'suspensions' | 'withdrawals' | 'terms'
>;

/**
 * The status of an agreement at the end of a day, from its dated fields alone.
 * A date known only to the month or year counts from the end of that month or year.
 */
export function statusOn(treaty: Dated, day: Day): TreatyStatus {
  const { ended, inForce, signed } = treaty;
  if (ended && begun(ended.date, day))
    return { state: ended.how === 'abandoned' ? 'abandoned' : 'ended', since: ended.date };
  if (typeof inForce === 'string' && begun(inForce, day)) return running(treaty, day, 'in-force', inForce);
  if (signed && begun(signed, day)) {
    const effective = inForce === undefined && EFFECTIVE_AT_ONCE.has(treaty.kind);
    return effective ? running(treaty, day, 'in-effect', signed) : { state: 'signed', since: signed };
  }
  if (signed === undefined && treaty.negotiated && begun(treaty.negotiated, day))
    return { state: 'proposed', since: treaty.negotiated };
  return { state: treaty.negotiated && begun(treaty.negotiated, day) ? 'negotiated' : 'unknown' };
}

function running(treaty: Dated, day: Day, state: 'in-force' | 'in-effect', since: PartialDate): TreatyStatus {
  const suspendedBy = (treaty.suspensions ?? [])
    .filter(({ from, to }) => begun(from, day) && !(to && begun(to, day)))
    .map(({ by, from }) => ({ by, since: from }));
  const withdrawals = treaty.withdrawals ?? [];
  const without = withdrawals
    .filter(({ effective }) => begun(effective, day))
    .map(({ by, effective }) => ({ by, since: effective }));
  const leaving = withdrawals
    .filter(({ announced, effective }) => announced && begun(announced, day) && !begun(effective, day))
    .map(({ by, effective }) => ({ by, effective }));
  const due = (treaty.terms ?? []).filter(({ agreed }) => begun(agreed, day)).at(-1)?.expires;
  return {
    state: suspendedBy.length > 0 ? 'suspended' : state,
    since,
    ...(suspendedBy.length > 0 ? { suspendedBy } : {}),
    ...(without.length > 0 ? { without } : {}),
    ...(leaving.length > 0 ? { leaving } : {}),
    ...(due ? { due } : {}),
  };
}
