import type { Span } from '#lib/text/span.ts';

/** The position of the first run that ends behind an offset; runs are in reading order and do not overlap. */
export function runFrom(runs: readonly Span[], offset: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a span shares a character with one of the runs. */
export function touchesRun(runs: readonly Span[], { start, end }: Span): boolean {
  const run = runs[runFrom(runs, start)];
  return run !== undefined && run.start < end;
}
