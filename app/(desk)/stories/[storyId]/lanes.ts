import type { Mark } from './mark.ts';

/** How many underlines can stand below each other before the next line of text begins. */
export const LANES = 3;

/**
 * Gives each claim of a block a lane for its underline, so that overlapping claims do not draw over
 * one another and none jumps where another begins: the first lane that is free where it starts.
 * With more than three on top of each other the last lane is shared.
 */
export function lanesOf(marks: readonly Mark[]): ReadonlyMap<string, number> {
  const lanes = new Map<string, number>();
  const freeFrom: number[] = [];
  for (const mark of marks) {
    const start = mark.spans[0]?.start ?? 0;
    const end = mark.spans.at(-1)?.end ?? start;
    let lane = freeFrom.findIndex((free) => free <= start);
    if (lane === -1) lane = Math.min(freeFrom.length, LANES - 1);
    freeFrom[lane] = Math.max(freeFrom[lane] ?? 0, end);
    lanes.set(mark.id, lane);
  }
  return lanes;
}
