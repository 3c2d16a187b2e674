import type { Page } from 'puppeteer-core';
import * as v from 'valibot';

/** An event of Chromium's trace: times in microseconds; `tdur` is processor time, where other programs do not count. */
const traceEvent = v.object({
  name: v.string(),
  pid: v.number(),
  tid: v.number(),
  ts: v.optional(v.number(), 0),
  dur: v.optional(v.number(), 0),
  tdur: v.optional(v.number()),
  args: v.optional(v.looseObject({ data: v.optional(v.looseObject({ url: v.optional(v.string()) })) })),
});
export type TraceEvent = v.InferOutput<typeof traceEvent>;

const CATEGORIES = ['toplevel', 'devtools.timeline', 'blink.user_timing', 'v8'];

/** Records what a page's process does while `visit` runs. */
export async function traceOf(page: Page, visit: () => Promise<void>): Promise<TraceEvent[]> {
  await page.tracing.start({ categories: CATEGORIES });
  await visit();
  const bytes = await page.tracing.stop();
  const { traceEvents } = v.parse(
    v.object({ traceEvents: v.array(v.unknown()) }),
    JSON.parse(new TextDecoder().decode(bytes)),
  );
  return traceEvents.flatMap((event) => {
    const read = v.safeParse(traceEvent, event);
    return read.success ? [read.output] : [];
  });
}

const timeOf = ({ tdur, dur }: TraceEvent) => (tdur ?? dur) / 1000;

/** The runs of a script of ours. */
export const runsOf = (events: readonly TraceEvent[], script: string) =>
  events.filter(({ name, args }) => name === 'EvaluateScript' && args?.data?.url?.includes(script));

/** Processor time that starting a script took of the page's main thread, in milliseconds. */
export const scriptTime = (events: readonly TraceEvent[], script: string) =>
  runsOf(events, script).reduce((sum, event) => sum + timeOf(event), 0);

/** The tasks of the thread of `of` between two times (microseconds), longest first, in milliseconds of processor time. */
export function tasksBetween(events: readonly TraceEvent[], of: TraceEvent, from: number, to: number): number[] {
  return events
    .filter(
      ({ name, pid, tid, ts }) =>
        name.endsWith('RunTask') && pid === of.pid && tid === of.tid && ts <= to && ts >= from - 100_000,
    )
    .filter(({ ts, dur }) => ts + dur >= from)
    .map(timeOf)
    .sort((a, b) => b - a);
}

/** When a page called `performance.mark(name)`, in microseconds. */
export const marksNamed = (events: readonly TraceEvent[], mark: string) =>
  events.filter(({ name }) => name === mark).map(({ ts }) => ts);
