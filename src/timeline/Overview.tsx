import type { RefObject } from 'preact';
import { Strip, type StripWindow } from './Strip';
import type { StripModel } from './strip-model';
import { useSeen } from './use-seen';

/** The strip with the window that the list below shows: scrolling draws this anew, and not the list. */
export function Overview(props: {
  strip: StripModel;
  events: number;
  list: RefObject<HTMLElement | null>;
  /** Changes when the list's lines do. */
  lines: unknown;
  onPick: (key: string) => void;
  onPickDay: () => void;
}) {
  const { strip, events, onPick, onPickDay } = props;
  const seen = useSeen(props.list, props.lines);
  return <Strip strip={strip} events={events} seen={windowOf(strip, seen)} onPick={onPick} onPickDay={onPickDay} />;
}

/** The stretch of the strip between the first and the last line in view. */
function windowOf({ dots, ticks, day }: StripModel, seen: ReadonlySet<string>): StripWindow | undefined {
  const places = [...dots, ...ticks].filter(({ key }) => seen.has(key)).map(({ x }) => x);
  if (day !== undefined && seen.has('day')) places.push(day);
  if (places.length === 0) return undefined;
  return { from: Math.max(0, Math.min(...places) - 1), to: Math.min(100, Math.max(...places) + 1) };
}
