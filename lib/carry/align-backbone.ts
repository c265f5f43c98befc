import { followDiagonal } from '#lib/carry/align-repeats.ts';
import { Runs, heaviestChain } from '#lib/carry/align-runs.ts';
import { ShingleFinder, type Stretch } from '#lib/carry/align-shingles.ts';

/** Up to so many pairs of tokens a gap is left to be aligned exactly. */
export const SMALL_GAP = 1024;

/** Sizes of shingles, from the surest on, and in how long a stretch (tokens of both texts) each is sure enough. */
const SIZES = [
  { size: 4, longest: Infinity },
  { size: 2, longest: 6000 },
  { size: 1, longest: 800 },
] as const;

/** More of a text's shingles than this stand elsewhere in it too: what is unique is chance, it repeats itself. */
const MOSTLY_REPEATED = 0.6;

/**
 * The runs of equal tokens that hold two texts together, rising in both: shingles that are unique in both
 * texts, the heaviest chain of them, then the same with shorter shingles in each gap between, until a gap is
 * small; texts that repeat themselves are followed along the nearest diagonal.
 */
export function backboneOf(from: Int32Array, to: Int32Array): Runs {
  return new Backbone(from, to).build();
}

class Backbone {
  readonly #from: Int32Array;
  readonly #to: Int32Array;
  readonly #finder: ShingleFinder;
  readonly #runs = new Runs();

  constructor(from: Int32Array, to: Int32Array) {
    this.#from = from;
    this.#to = to;
    this.#finder = new ShingleFinder(from, to);
  }

  build(): Runs {
    this.#fill({ fromStart: 0, fromEnd: this.#from.length, toStart: 0, toEnd: this.#to.length }, 0);
    return this.#runs;
  }

  /** Adds the runs of a stretch, in order. The depth of the recursion is that of the sizes. */
  #fill(stretch: Stretch, level: number): void {
    const head = this.#equalFrom(stretch);
    const tail = this.#equalBefore(stretch, head);
    const { fromStart, fromEnd, toStart, toEnd } = stretch;
    if (head > 0) this.#runs.add(fromStart, toStart, head);
    this.#fillDiffering(
      {
        fromStart: fromStart + head,
        fromEnd: fromEnd - tail,
        toStart: toStart + head,
        toEnd: toEnd - tail,
      },
      level,
    );
    if (tail > 0) this.#runs.add(fromEnd - tail, toEnd - tail, tail);
  }

  #fillDiffering(stretch: Stretch, level: number): void {
    const rows = stretch.fromEnd - stretch.fromStart;
    const columns = stretch.toEnd - stretch.toStart;
    if (rows * columns <= SMALL_GAP) return;
    for (let next = level; next < SIZES.length; next += 1) {
      const { size, longest } = SIZES[next] ?? SIZES[0];
      if (rows + columns > longest) continue;
      const { runs, repeated } = this.#finder.unique(stretch, size);
      const isRepeating = next === 0 && repeated > MOSTLY_REPEATED;
      const chain = isRepeating ? new Runs() : this.#chained(runs, stretch);
      if (isRepeating) followDiagonal(this.#from, this.#to, stretch, chain);
      if (chain.count === 0) continue;
      this.#between(chain, stretch, next + 1);
      return;
    }
    if (rows + columns <= SIZES[2].longest) return;
    const followed = new Runs();
    followDiagonal(this.#from, this.#to, stretch, followed);
    if (followed.count > 0) this.#between(followed, stretch, Math.max(1, level));
  }

  /** Adds the runs of a chain and what lies between them. */
  #between(chain: Runs, stretch: Stretch, level: number): void {
    let { fromStart, toStart } = stretch;
    for (let run = 0; run <= chain.count; run += 1) {
      const isLast = run === chain.count;
      const fromEnd = isLast ? stretch.fromEnd : (chain.from[run] ?? 0);
      const toEnd = isLast ? stretch.toEnd : (chain.to[run] ?? 0);
      this.#fill({ fromStart, fromEnd, toStart, toEnd }, level);
      if (isLast) return;
      const length = chain.lengths[run] ?? 0;
      this.#runs.add(fromEnd, toEnd, length);
      fromStart = fromEnd + length;
      toStart = toEnd + length;
    }
  }

  /** The heaviest chain of runs, none of which reaches into the one before. */
  #chained(runs: Runs, stretch: Stretch): Runs {
    const isChosen = heaviestChain(runs);
    const chain = new Runs();
    let { fromStart, toStart } = stretch;
    for (let run = 0; run < runs.count; run += 1) {
      if (isChosen[run] === 0) continue;
      const from = runs.from[run] ?? 0;
      const to = runs.to[run] ?? 0;
      const cut = Math.max(0, fromStart - from, toStart - to);
      const length = (runs.lengths[run] ?? 0) - cut;
      if (length <= 0) continue;
      chain.add(from + cut, to + cut, length);
      fromStart = from + cut + length;
      toStart = to + cut + length;
    }
    return chain;
  }

  #equalFrom({ fromStart, fromEnd, toStart, toEnd }: Stretch): number {
    const most = Math.min(fromEnd - fromStart, toEnd - toStart);
    let length = 0;
    while (length < most && this.#from[fromStart + length] === this.#to[toStart + length]) {
      length += 1;
    }
    return length;
  }

  #equalBefore({ fromStart, fromEnd, toStart, toEnd }: Stretch, head: number): number {
    const most = Math.min(fromEnd - fromStart, toEnd - toStart) - head;
    let length = 0;
    while (length < most && this.#from[fromEnd - 1 - length] === this.#to[toEnd - 1 - length]) {
      length += 1;
    }
    return length;
  }
}
