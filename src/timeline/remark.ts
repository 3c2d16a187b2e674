import type { Day } from '../knowledge/partial-date';
import type { EventStatus } from '../story/types';
import type { Word } from '../words/say';
import type { Entry, Side } from './entry';

const REMARKS: Partial<Record<EventStatus, Word>> = {
  planned: 'planned',
  hypothetical: 'hypothetical',
  denied: 'denied',
};

/** What a reader is told of an event beside its words. A plan whose day had gone by when the story came out was one. */
export function remarkOf(status: EventStatus, side: Side, published: Day | undefined): Word | undefined {
  if (status === 'planned' && side === 'before' && published !== undefined) return 'hadBeenPlanned';
  return REMARKS[status];
}

/** Whether an entry is drawn hollow: it is still to come, or nobody says that it came. */
export const drawnAsPlan = (entry: Entry): boolean =>
  entry.side === 'after' || (entry.source === 'story' && entry.remark === 'hadBeenPlanned');
