import type { PartialDate } from '../../knowledge/partial-date';
import type { Treaty } from '../../knowledge/types';
import type { Hit } from '../forms';
import type { Reading } from '../types';

/** The years that belong to an agreement: when it was negotiated, signed, entered into force, extended, ended. */
function yearsOf(treaty: Treaty): Set<string> {
  const dates: (PartialDate | null | undefined)[] = [
    treaty.negotiated,
    treaty.signed,
    treaty.inForce,
    treaty.ended?.date,
    ...(treaty.terms ?? []).map(({ agreed }) => agreed),
    ...(treaty.milestones ?? []).map(({ date }) => date),
  ];
  return new Set(dates.flatMap((date) => (date ? [date.slice(0, 4)] : [])));
}

/** Whether a year right before the name ("the 1987 INF Treaty") is one of the agreement's own; true where none stands. */
export function yearAgrees(reading: Reading, hit: Hit, treaty: Treaty | undefined): boolean {
  const before = reading.words[hit.first - 1];
  if (!treaty || !before || !/^(?:1[89]|20)\d\d$/.test(before.surface)) return true;
  if (reading.text.slice(before.end, hit.start) !== ' ') return true;
  const years = yearsOf(treaty);
  return years.size === 0 || years.has(before.surface);
}
