import { hashAt } from '#lib/carry/align-shingles.ts';
import type { TokenPair } from '#lib/carry/align-tokens.ts';
import { type Units, weightOf } from '#lib/carry/align-units.ts';

/** A sentence of whose words more than this is where it was, is not looked for elsewhere. */
const MOSTLY_HELD = 0.8;
/** Sentences of less weight are too short to be told from others of the same words. */
const LEAST_WEIGHT = 20;

/** Two sentences that are equal word for word, as the numbers of their units. */
export interface WholeMatch {
  readonly unit: number;
  readonly target: number;
}

/**
 * Sentences that stand word for word in another place than the alignment found for them: two that are made
 * alike and changed places look like one another reworded. Each is the only one of its words among those
 * that are not mostly held in their place, in either text. Linear.
 */
export function wholeMatches(
  { from, to }: TokenPair,
  units: Units,
  targets: Units,
  isEqual: (at: number) => boolean,
  isHeld: (there: number) => boolean,
): readonly WholeMatch[] {
  const unheld = changedUnits(units, (start, end) => weightOf(from, start, end, isEqual));
  const unheldThere = changedUnits(targets, (start, end) => weightOf(to, start, end, isHeld));
  const byHash = onlyOnes(unheldThere, (target) => hashOf(to.ids, targets, target));
  const matches: WholeMatch[] = [];
  for (const [hash, unit] of onlyOnes(unheld, (one) => hashOf(from.ids, units, one))) {
    const target = byHash.get(hash);
    if (unit < 0 || target === undefined || target < 0) continue;
    if (isSame(from.ids, units, unit, to.ids, targets, target)) matches.push({ unit, target });
  }
  return matches;
}

function changedUnits(
  units: Units,
  weigh: (start: number, end: number) => { readonly all: number; readonly counted: number },
): readonly number[] {
  const changed: number[] = [];
  for (let unit = 0; unit < units.count; unit += 1) {
    const { all, counted } = weigh(units.starts[unit] ?? 0, units.starts[unit + 1] ?? 0);
    if (all >= LEAST_WEIGHT && counted < MOSTLY_HELD * all) changed.push(unit);
  }
  return changed;
}

/** Each hash with the one unit that has it, or -1 when there are more; in the order of the units. */
function onlyOnes(
  units: readonly number[],
  hash: (unit: number) => number,
): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const unit of units) found.set(hash(unit), found.has(hash(unit)) ? -1 : unit);
  return found;
}

function hashOf(ids: Int32Array, { starts }: Units, unit: number): number {
  const start = starts[unit] ?? 0;
  return hashAt(ids, start, (starts[unit + 1] ?? 0) - start);
}

function isSame(
  ids: Int32Array,
  units: Units,
  unit: number,
  otherIds: Int32Array,
  targets: Units,
  target: number,
): boolean {
  const start = units.starts[unit] ?? 0;
  const length = (units.starts[unit + 1] ?? 0) - start;
  const other = targets.starts[target] ?? 0;
  if ((targets.starts[target + 1] ?? 0) - other !== length) return false;
  for (let at = 0; at < length; at += 1) {
    if (ids[start + at] !== otherIds[other + at]) return false;
  }
  return true;
}
