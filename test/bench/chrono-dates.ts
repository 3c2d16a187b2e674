import { casual, type ParsedComponents } from 'chrono-node';
import type { ScoredDate } from './date-scores';

const pad = (value: number | null, width = 2) => String(value ?? 0).padStart(width, '0');

/** The TIMEX3 value that chrono-node's result comes nearest to: as precise as what it read for certain. */
function timexValue(start: ParsedComponents): string {
  const year = pad(start.get('year'), 4);
  const month = pad(start.get('month'));
  const day = pad(start.get('day'));
  if (start.isCertain('hour')) return `${year}-${month}-${day}T${pad(start.get('hour'))}:${pad(start.get('minute'))}`;
  if (start.isCertain('day') || start.isCertain('weekday')) return `${year}-${month}-${day}`;
  if (start.isCertain('month')) return `${year}-${month}`;
  return start.isCertain('year') ? year : `${year}-${month}-${day}`;
}

/** Dates as chrono-node finds them, for comparison. */
export function chronoDates(text: string, published: string | undefined): ScoredDate[] {
  const reference = published ? new Date(`${published}T12:00:00Z`) : undefined;
  return casual.parse(text, reference).map((found) => ({
    start: found.index,
    end: found.index + found.text.length,
    value: timexValue(found.start),
  }));
}
