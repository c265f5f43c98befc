import { WORTH_BUCKETS, WorthFeatures } from '#lib/reading/english/worth-features.ts';
import { type WorthModel, weightsOf } from '#lib/reading/english/worth-model.ts';
import { marksOf } from '#lib/reading/english/word-marks.ts';
import { tokenize } from '#lib/reading/tokens.ts';
import type { JudgedSentence } from '#tests/bench/reading/claimbuster.ts';

/** A sentence as the model sees it. */
export interface Example {
  readonly buckets: Int32Array;
  readonly values: Float32Array;
  readonly isWorthChecking: boolean;
}

/** A model with the bytes it ships as. */
export interface LearntModel extends WorthModel {
  readonly bytes: Int8Array;
  readonly largest: number;
}

// How dear a sentence on the wrong side is, and how often all are gone through.
const COST = 0.5;
const ROUNDS = 15;

/** The features of a sentence, as the reading takes them. */
export function exampleOf({ text, isWorthChecking }: JudgedSentence): Example {
  const tokens = tokenize(text, () => 0);
  const features = new WorthFeatures(tokens, marksOf(tokens));
  const factor = features.read({ from: 0, to: tokens.count });
  return {
    buckets: features.buckets.slice(0, features.count),
    values: features.values.slice(0, features.count).map((value) => value * factor),
    isWorthChecking,
  };
}

/**
 * A linear support vector machine with squared hinge loss, by dual coordinate descent (Hsieh et al.,
 * ICML 2008), rounded to a byte a weight. Only sums and products in a fixed order: the same examples
 * give the same bytes on every machine. The curve to probabilities is left flat.
 */
export function learn(examples: readonly Example[]): LearntModel {
  const weights = new Float64Array(WORTH_BUCKETS);
  const duals = new Float64Array(examples.length);
  const squares = examples.map(({ values }) => values.reduce((sum, v) => sum + v * v, 1));
  const order = examples.map((_, at) => at);
  const random = seeded(42);
  let bias = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    shuffle(order, random);
    for (const at of order) {
      const example = examples[at];
      if (example === undefined) continue;
      const side = example.isWorthChecking ? 1 : -1;
      const dual = duals[at] ?? 0;
      const slope = side * (sumOf(weights, example) + bias) - 1 + dual / (2 * COST);
      const next = Math.max(0, dual - slope / ((squares[at] ?? 1) + 1 / (2 * COST)));
      if (next === dual) continue;
      duals[at] = next;
      const step = (next - dual) * side;
      bias += step;
      example.buckets.forEach((bucket, i) => {
        weights[bucket] = (weights[bucket] ?? 0) + step * (example.values[i] ?? 0);
      });
    }
  }
  return inBytes(weights, bias);
}

function sumOf(weights: Float64Array, { buckets, values }: Example): number {
  let sum = 0;
  for (let at = 0; at < buckets.length; at += 1) {
    sum += (weights[buckets[at] ?? 0] ?? 0) * (values[at] ?? 0);
  }
  return sum;
}

/** What the model says of an example: the sum of its weights. */
export function judge(model: WorthModel, { buckets, values }: Example): number {
  let sum = 0;
  for (let at = 0; at < buckets.length; at += 1) {
    sum += (model.weights[buckets[at] ?? 0] ?? 0) * (values[at] ?? 0);
  }
  return sum + model.bias;
}

/** Rounded as the bytes that ship are, so that what is measured is what is shipped. */
function inBytes(weights: Float64Array, bias: number): LearntModel {
  const largest = round(weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0));
  const bytes = Int8Array.from(
    weights,
    (weight) =>
      Math.sign(weight) * Math.round(127 * Math.sqrt(Math.min(1, Math.abs(weight) / largest))),
  );
  return {
    weights: weightsOf(bytes, largest),
    bytes,
    largest,
    bias: round(bias),
    slope: 1,
    offset: 0,
  };
}

/** The curve that turns sums into probabilities (Platt, 1999), fitted by Newton's method. */
export function fitCurve(sums: readonly { sum: number; isWorthChecking: boolean }[]) {
  let [slope, offset] = [1, 0];
  for (let round = 0; round < 30; round += 1) {
    let [gradientS, gradientO, ss, so, oo] = [0, 0, 1e-9, 0, 1e-9];
    for (const { sum, isWorthChecking } of sums) {
      const chance = 1 / (1 + Math.exp(-(slope * sum + offset)));
      const miss = chance - (isWorthChecking ? 1 : 0);
      const spread = chance * (1 - chance);
      gradientS += miss * sum;
      gradientO += miss;
      ss += spread * sum * sum;
      so += spread * sum;
      oo += spread;
    }
    const area = ss * oo - so * so;
    slope -= (oo * gradientS - so * gradientO) / area;
    offset -= (ss * gradientO - so * gradientS) / area;
  }
  return { slope: round(slope), offset: round(offset) };
}

/** Five digits are enough, and hide what machines differ in. */
function round(value: number): number {
  return Number(value.toPrecision(5));
}

function shuffle(order: number[], random: () => number): void {
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
  }
}

/** Mulberry32: whole numbers only, the same row everywhere. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
