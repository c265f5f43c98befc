import { Runs } from '#lib/carry/align-runs.ts';

/** A part of both texts: tokens `fromStart` to `fromEnd` of the one, `toStart` to `toEnd` of the other. */
export interface Stretch {
  readonly fromStart: number;
  readonly fromEnd: number;
  readonly toStart: number;
  readonly toEnd: number;
}

/** The shingles (runs of `size` tokens) of a stretch that stand once in each text. */
export interface UniqueShingles {
  /** Those that touch are one run; in the order of the first text. */
  readonly runs: Runs;
  /** The share of the first text's shingles that stand more than once in it. */
  readonly repeated: number;
}

/** Finds shingles in many stretches, one after the other, with one table. */
export class ShingleFinder {
  readonly #from: Int32Array;
  readonly #to: Int32Array;
  #keys = new Int32Array(0);
  #inFrom = new Int32Array(0);
  #inTo = new Int32Array(0);

  constructor(from: Int32Array, to: Int32Array) {
    this.#from = from;
    this.#to = to;
  }

  /** The shingles that are unique in both parts of a stretch. Linear. */
  unique(stretch: Stretch, size: number): UniqueShingles {
    const { fromStart, fromEnd, toStart, toEnd } = stretch;
    const mask = this.#clear(fromEnd - fromStart + toEnd - toStart);
    const repeats = this.#enter(this.#from, fromStart, fromEnd - size, size, mask, this.#inFrom);
    this.#enter(this.#to, toStart, toEnd - size, size, mask, this.#inTo);
    const runs = new Runs();
    for (let at = fromStart; at <= fromEnd - size; at += 1) {
      const slot = this.#slotOf(hashAt(this.#from, at, size), mask);
      const other = (this.#inTo[slot] ?? 0) - 1;
      if ((this.#inFrom[slot] ?? 0) - 1 !== at || other < 0) continue;
      if (!this.#isEqual(at, other, size)) continue;
      const last = runs.count - 1;
      const lastFrom = runs.from[last] ?? -1;
      const lastLength = runs.lengths[last] ?? 0;
      const isSame = last >= 0 && at - lastFrom === other - (runs.to[last] ?? 0);
      if (isSame && at <= lastFrom + lastLength) runs.lengths[last] = at + size - lastFrom;
      else runs.add(at, other, size);
    }
    return { runs, repeated: repeats / Math.max(1, fromEnd - fromStart) };
  }

  /** Notes where each shingle stands (+ 1), negative when it stands in more places; answers how many do. */
  #enter(
    ids: Int32Array,
    start: number,
    last: number,
    size: number,
    mask: number,
    places: Int32Array,
  ): number {
    let repeats = 0;
    for (let at = start; at <= last; at += 1) {
      const slot = this.#slotOf(hashAt(ids, at, size), mask);
      if (places[slot] === 0) places[slot] = at + 1;
      else {
        places[slot] = -1;
        repeats += 1;
      }
    }
    return repeats;
  }

  #slotOf(hash: number, mask: number): number {
    const keys = this.#keys;
    // A key of 0 marks an empty slot.
    const key = hash === 0 ? 1 : hash;
    let slot = (key ^ (key >>> 16)) & mask;
    for (;;) {
      const there = keys[slot];
      if (there === key) return slot;
      if (there === 0) {
        keys[slot] = key;
        return slot;
      }
      slot = (slot + 1) & mask;
    }
  }

  #isEqual(from: number, to: number, size: number): boolean {
    for (let at = 0; at < size; at += 1) {
      if (this.#from[from + at] !== this.#to[to + at]) return false;
    }
    return true;
  }

  /** An empty table for so many shingles; its mask. */
  #clear(count: number): number {
    let size = 64;
    while (size < count * 2) size *= 2;
    if (this.#keys.length < size) {
      this.#keys = new Int32Array(size);
      this.#inFrom = new Int32Array(size);
      this.#inTo = new Int32Array(size);
    } else {
      this.#keys.fill(0, 0, size);
      this.#inFrom.fill(0, 0, size);
      this.#inTo.fill(0, 0, size);
    }
    return size - 1;
  }
}

/** A hash of the tokens from a place on. */
export function hashAt(ids: Int32Array, start: number, size: number): number {
  let hash = size;
  for (let at = start; at < start + size; at += 1) {
    hash = Math.imul(hash ^ (ids[at] ?? 0), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash;
}
