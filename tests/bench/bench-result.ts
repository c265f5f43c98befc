/** One figure of a benchmark, with what it should reach where that was promised. */
export interface Measure {
  /** What was measured, as a row of the table says it. */
  readonly what: string;
  readonly value: number;
  /** `ms`, `a second`, `%`, `MB`. */
  readonly unit: string;
  readonly target?: { readonly atMost: number } | { readonly atLeast: number };
}

/** What one file of `tests/bench` exports as `bench`. It bounds its own time and load. */
export interface Bench {
  readonly title: string;
  /** One paragraph: what is done, on what, how often, and what the figures are of. */
  readonly how: string;
  /** A folder of data that stands beside the project; without it nothing is measured. */
  readonly needs?: string;
  run(): Promise<readonly Measure[]>;
}

/** Whether a figure reaches its target; one without a target does. */
export function isReached({ value, target }: Measure): boolean {
  if (target === undefined) return true;
  return 'atMost' in target ? value <= target.atMost : value >= target.atLeast;
}

/** The figure in the middle; of an even number the lower one. Throws when there is none. */
export function median(figures: readonly number[]): number {
  const middle = [...figures].sort((a, b) => a - b)[Math.floor((figures.length - 1) / 2)];
  if (middle === undefined) throw new Error('No figure was measured.');
  return middle;
}

/** The figure below which such a share of them lies: 0.95 for the 95th percentile. Throws when there is none. */
export function atShare(figures: readonly number[], share: number): number {
  const sorted = [...figures].sort((a, b) => a - b);
  const found = sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
  if (found === undefined) throw new Error('No figure was measured.');
  return found;
}
