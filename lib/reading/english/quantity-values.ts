import type { Quantity } from '#lib/reading/reading.ts';

type Value = Pick<Quantity, 'value' | 'high' | 'bound'>;

// *about* and *nearly* reach this far.
const ABOUT = 0.12;

/** Whether two quantities of one unit can both be true of one thing: ranges, bounds and rounding are allowed for. */
export function canBothHold(a: Value, b: Value): boolean {
  const [lowA, highA] = reachOf(a);
  const [lowB, highB] = reachOf(b);
  if (lowA <= highB && lowB <= highA) return true;
  return isRounded(a.value, b.value) || isRounded(b.value, a.value);
}

function reachOf({ value, high, bound }: Value): readonly [number, number] {
  const top = high ?? value;
  switch (bound) {
    case 'exact':
      return [value, top];
    case 'about':
      return [value * (1 - ABOUT), top * (1 + ABOUT)];
    case 'at-least':
    case 'more-than':
      return [value, Infinity];
    case 'at-most':
    case 'less-than':
      return [-Infinity, top];
    default:
      return bound satisfies never;
  }
}

// 10 is not 12 rounded, whatever its digits say.
const ROUNDING = 0.05;

/** Whether the first is the second with fewer digits: 20 million of 19.8 million. */
function isRounded(round: number, exact: number): boolean {
  if (Math.abs(round - exact) > ROUNDING * Math.abs(exact)) return false;
  return [1, 2, 3].some((digits) => Number(exact.toPrecision(digits)) === round);
}
