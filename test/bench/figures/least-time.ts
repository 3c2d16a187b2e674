/** Browsers round their clocks to 0.1 ms: runs count together until they take so long, in milliseconds. */
const LONG_ENOUGH = 20;

/** The least time of `times` runs by the browser's clock, in milliseconds: what the work takes undisturbed and warm. */
export function leastTimeOf(run: () => unknown, times: number): number {
  const timeOf = (runs: number) => {
    const started = performance.now();
    for (let index = 0; index < runs; index++) run();
    return performance.now() - started;
  };
  let runs = 1;
  while (timeOf(runs) < LONG_ENOUGH) runs *= 2;
  return Math.min(...Array.from({ length: times }, () => timeOf(runs) / runs));
}
