import { WORTH_BUCKETS, type WorthFeatures } from '#lib/reading/english/worth-features.ts';
import { WORTH_WEIGHTS } from '#lib/reading/english/worth-weights.ts';

/** A linear model over the buckets of `WorthFeatures`, and the curve that makes its sum a probability. */
export interface WorthModel {
  /** One weight for each bucket. */
  readonly weights: Float32Array;
  readonly bias: number;
  /** The sum is times `slope` plus `offset`, then through the logistic curve. */
  readonly slope: number;
  readonly offset: number;
}

/** The sum of a sentence's weights, given what `WorthFeatures.read` answered for it: above 0 when more like a claim worth checking than not. */
export function worthSum(model: WorthModel, features: WorthFeatures, factor: number): number {
  const { weights } = model;
  const { buckets, values, count } = features;
  let sum = 0;
  for (let at = 0; at < count; at += 1) {
    sum += (weights[buckets[at] ?? 0] ?? 0) * (values[at] ?? 0);
  }
  return sum * factor + model.bias;
}

/** The probability, from 0 to 1, that a sentence of that sum is a factual claim worth checking. */
export function worthOfSum(model: WorthModel, sum: number): number {
  return 1 / (1 + Math.exp(-(model.slope * sum + model.offset)));
}

let shipped: WorthModel | null = null;

/** The model that ships, unpacked at its first use. */
export function shippedWorthModel(): WorthModel {
  shipped ??= {
    ...WORTH_WEIGHTS,
    weights: weightsOf(unpack(WORTH_WEIGHTS.packed), WORTH_WEIGHTS.largest),
  };
  return shipped;
}

/** The weights that bytes stand for: squares, so that the many small ones keep their differences and the few large ones their size. */
export function weightsOf(bytes: Int8Array, largest: number): Float32Array {
  return Float32Array.from(bytes, (byte) => (byte * Math.abs(byte) * largest) / (127 * 127));
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Reads base64; the core has no platform function for it. */
function unpack(packed: string): Int8Array {
  const values = new Uint8Array(128);
  for (let at = 0; at < DIGITS.length; at += 1) values[DIGITS.charCodeAt(at)] = at;
  const weights = new Int8Array(WORTH_BUCKETS);
  let [held, bits, filled] = [0, 0, 0];
  for (let at = 0; at < packed.length && filled < weights.length; at += 1) {
    held = ((held << 6) | (values[packed.charCodeAt(at)] ?? 0)) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    weights[filled] = held >> bits;
    filled += 1;
  }
  return weights;
}
