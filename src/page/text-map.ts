import type { Segment } from './spell';
import type { DomPlace, TextMap } from './types';
import { wholeText } from './whole-text';

/** The place in a sorted list of the last item whose `key` is not above `value`; -1 where all are. */
function lastNotAbove<T>(list: readonly T[], value: number, key: (item: T) => number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = list[middle];
    if (item !== undefined && key(item) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/**
 * The map of a story.
 * @param text the story's text
 * @param segments where its characters stand, by `start`; offsets between segments are spaces that the page does not have
 */
export function mapText(text: string, segments: readonly Segment[]): TextMap {
  let known: Map<Text, Segment[]> | undefined;
  /** The segments of each node; gathered when first asked for. */
  const byNode = (): Map<Text, Segment[]> => {
    if (known) return known;
    known = new Map();
    for (const segment of segments) {
      const list = known.get(segment.node);
      if (list) list.push(segment);
      else known.set(segment.node, [segment]);
    }
    return known;
  };

  const stands = ({ node, from, start, length }: Segment): boolean =>
    node.isConnected &&
    wholeText(node)
      .slice(from, from + length)
      .replace(/\s/g, ' ') === text.slice(start, start + length);

  const part = (segment: Segment, start: number, end: number): Segment => {
    const first = Math.max(start, segment.start);
    const last = Math.min(end, segment.start + segment.length);
    return { start: first, length: last - first, node: segment.node, from: segment.from + first - segment.start };
  };

  /** The parts of segments within `[start, end)`. */
  function* partsOf(start: number, end: number): Generator<Segment> {
    const first = lastNotAbove(segments, start, (segment) => segment.start);
    for (let at = Math.max(0, first); at < segments.length; at++) {
      const segment = segments[at];
      if (!segment || segment.start >= end) return;
      const cut = part(segment, start, end);
      if (cut.length > 0) yield cut;
    }
  }

  const placeAt = (offset: number): DomPlace | undefined => {
    const segment = segments[lastNotAbove(segments, offset, ({ start }) => start)];
    if (!segment || offset >= segment.start + segment.length) return undefined;
    const cut = part(segment, offset, offset + 1);
    return stands(cut) ? { node: cut.node, offset: cut.from } : undefined;
  };

  const pieces = (start: number, end: number) => {
    const found: { node: Text; start: number; end: number }[] = [];
    if (start < 0 || start >= end || end > text.length) return undefined;
    for (const cut of partsOf(start, end)) {
      if (!stands(cut)) return undefined;
      const last = found[found.length - 1];
      if (last && last.node === cut.node) last.end = cut.from + cut.length;
      else found.push({ node: cut.node, start: cut.from, end: cut.from + cut.length });
    }
    return found.length > 0 ? found : undefined;
  };

  return {
    placeAt,
    pieces,
    offsetOf: (node, offset) => {
      const parts = byNode().get(node) ?? [];
      const segment = parts[lastNotAbove(parts, offset, ({ from }) => from)];
      if (!segment || offset >= segment.from + segment.length) return undefined;
      const at = segment.start + offset - segment.from;
      return stands(part(segment, at, at + 1)) ? at : undefined;
    },
    holds: (start, end) => pieces(start, end) !== undefined,
  };
}
