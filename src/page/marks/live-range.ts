import type { TextMap } from '../types';
import type { Marks } from './start-marks';

/**
 * A range over `[start, end)` of the story as it stands in the page now, through the marks.
 * Undefined where the page has changed since it was read.
 */
export function liveRange(
  map: TextMap,
  marks: Pick<Marks, 'live'> | undefined,
  start: number,
  end: number,
): Range | undefined {
  const pieces = map.pieces(start, end);
  const first = pieces?.[0];
  const last = pieces?.at(-1);
  if (!first || !last) return undefined;
  const place = (node: Text, offset: number, isEnd: boolean) =>
    marks?.live({ node, offset }, isEnd) ?? { node, offset };
  const from = place(first.node, first.start, false);
  const to = place(last.node, last.end, true);
  if (!from.node.isConnected || !to.node.isConnected) return undefined;
  if (from.offset > from.node.length || to.offset > to.node.length) return undefined;
  const range = from.node.ownerDocument.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}
