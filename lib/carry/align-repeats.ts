import type { Runs } from '#lib/carry/align-runs.ts';
import { type Stretch, hashAt } from '#lib/carry/align-shingles.ts';

const SIZE = 4;
/** How far behind a place that differs the texts are looked at for where they agree again, in tokens. */
const REACH = 256;

/**
 * Where two texts agree that repeat themselves, so that nothing in them is unique: both are walked side by
 * side, and where they differ they are taken up again at the nearest place at which four tokens agree.
 * Adds the runs, which rise in both texts. Linear but for a search in the places of each shingle.
 */
export function followDiagonal(
  from: Int32Array,
  to: Int32Array,
  stretch: Stretch,
  runs: Runs,
): void {
  const { fromEnd, toEnd } = stretch;
  const places = new Places(to, stretch.toStart, toEnd);
  let at = stretch.fromStart;
  let other = stretch.toStart;
  while (at + SIZE <= fromEnd && other + SIZE <= toEnd) {
    const length = agreement(from, to, at, other, Math.min(fromEnd - at, toEnd - other));
    if (length >= SIZE) runs.add(at, other, length);
    at += length >= SIZE ? length : 0;
    other += length >= SIZE ? length : 0;
    let nearest = Infinity;
    let skipped = REACH;
    let target = other;
    const last = Math.min(REACH, fromEnd - SIZE - at);
    for (let skip = 0; skip <= last && skip < nearest; skip += 1) {
      const place = places.next(hashAt(from, at + skip, SIZE), other);
      if (place < 0 || skip + place - other >= nearest) continue;
      if (agreement(from, to, at + skip, place, SIZE) < SIZE) continue;
      nearest = skip + place - other;
      skipped = skip;
      target = place;
    }
    at += skipped;
    other = target;
  }
}

function agreement(
  from: Int32Array,
  to: Int32Array,
  at: number,
  other: number,
  most: number,
): number {
  let length = 0;
  while (length < most && from[at + length] === to[other + length]) length += 1;
  return length;
}

/** The places of each shingle of a stretch, in rising order, one list behind the other. */
class Places {
  readonly #mask: number;
  readonly #firsts: Int32Array;
  readonly #sorted: Int32Array;

  constructor(ids: Int32Array, start: number, end: number) {
    const count = Math.max(0, end - start - SIZE + 1);
    let size = 64;
    while (size < count * 2) size *= 2;
    this.#mask = size - 1;
    this.#firsts = new Int32Array(size + 1);
    this.#sorted = new Int32Array(count);
    const buckets = new Int32Array(count);
    for (let at = 0; at < count; at += 1) {
      const bucket = this.#bucketOf(hashAt(ids, start + at, SIZE));
      buckets[at] = bucket;
      this.#firsts[bucket + 1] = (this.#firsts[bucket + 1] ?? 0) + 1;
    }
    for (let at = 0; at < size; at += 1) {
      this.#firsts[at + 1] = (this.#firsts[at + 1] ?? 0) + (this.#firsts[at] ?? 0);
    }
    const next = this.#firsts.slice();
    for (let at = 0; at < count; at += 1) {
      const bucket = buckets[at] ?? 0;
      const place = next[bucket] ?? 0;
      this.#sorted[place] = start + at;
      next[bucket] = place + 1;
    }
  }

  /** The first place at or behind `from` where a shingle of the hash's bucket stands; -1 when there is none. */
  next(hash: number, from: number): number {
    const bucket = this.#bucketOf(hash);
    const end = this.#firsts[bucket + 1] ?? 0;
    let low = this.#firsts[bucket] ?? 0;
    let high = end;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#sorted[middle] ?? 0) < from) low = middle + 1;
      else high = middle;
    }
    return low < end ? (this.#sorted[low] ?? -1) : -1;
  }

  #bucketOf(hash: number): number {
    return (hash ^ (hash >>> 16)) & this.#mask;
  }
}
