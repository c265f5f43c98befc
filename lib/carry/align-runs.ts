/**
 * Stretches where two texts agree, as arrays side by side: run `r` says that tokens `from[r]` to
 * `from[r] + lengths[r]` of the one text equal those from `to[r]` on of the other.
 */
export class Runs {
  count = 0;
  from = new Int32Array(64);
  to = new Int32Array(64);
  lengths = new Int32Array(64);

  add(from: number, to: number, length: number): void {
    if (this.count === this.from.length) {
      this.from = doubled(this.from);
      this.to = doubled(this.to);
      this.lengths = doubled(this.lengths);
    }
    this.from[this.count] = from;
    this.to[this.count] = to;
    this.lengths[this.count] = length;
    this.count += 1;
  }
}

function doubled(list: Int32Array): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(list.length * 2);
  longer.set(list);
  return longer;
}

/**
 * The heaviest chain of runs that rises in both texts, as a mark for each run; runs are given in the order
 * of the first text. A Fenwick tree over the places in the second text: O(n log n).
 * Method: heaviest increasing subsequence (Jacobson and Vo, 1992).
 */
export function heaviestChain(runs: Runs): Uint8Array {
  const { count } = runs;
  const places = ranksOf(runs.to.subarray(0, count));
  const best = new Int32Array(count + 1).fill(-1);
  const weights = new Float64Array(count);
  const before = new Int32Array(count).fill(-1);
  let last = -1;
  for (let run = 0; run < count; run += 1) {
    const place = places[run] ?? 0;
    let previous = -1;
    for (let at = place; at > 0; at -= at & -at) {
      const other = best[at] ?? -1;
      if (other >= 0 && (previous < 0 || (weights[other] ?? 0) > (weights[previous] ?? 0))) {
        previous = other;
      }
    }
    const weight = (runs.lengths[run] ?? 0) + (previous < 0 ? 0 : (weights[previous] ?? 0));
    weights[run] = weight;
    before[run] = previous;
    for (let at = place + 1; at <= count; at += at & -at) {
      const other = best[at] ?? -1;
      if (other < 0 || (weights[other] ?? 0) < weight) best[at] = run;
    }
    if (last < 0 || weight >= (weights[last] ?? 0)) last = run;
  }
  const isChosen = new Uint8Array(count);
  for (let run = last; run >= 0; run = before[run] ?? -1) isChosen[run] = 1;
  return isChosen;
}

/** The rank of each number among all, from 0; equal numbers share one. */
function ranksOf(numbers: Int32Array): Int32Array {
  const sorted = numbers.slice().sort();
  const ranks = new Int32Array(numbers.length);
  for (let at = 0; at < numbers.length; at += 1) {
    const sought = numbers[at] ?? 0;
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] ?? 0) < sought) low = middle + 1;
      else high = middle;
    }
    ranks[at] = low;
  }
  return ranks;
}
