/** How long `run` keeps the processor busy, in milliseconds: other programs' turns do not count. */
export function cpuTime(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The middle of some figures. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** The median processor time of several runs, in milliseconds, after `warm` runs that do not count. */
export function medianTime(run: () => unknown, times: number, warm = 3): number {
  for (let index = 0; index < warm; index++) run();
  return median(Array.from({ length: times }, () => cpuTime(run)));
}

/** The least processor time of several runs, in milliseconds, after `warm` runs: what the work takes undisturbed. */
export function leastTime(run: () => unknown, times: number, warm = 3): number {
  for (let index = 0; index < warm; index++) run();
  return Math.min(...Array.from({ length: times }, () => cpuTime(run)));
}
