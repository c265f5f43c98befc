import type { GapAligner } from '#lib/carry/align-gap.ts';
import type { Runs } from '#lib/carry/align-runs.ts';
import type { Stretch } from '#lib/carry/align-shingles.ts';
import { BREAK, type TokenPair, isWord } from '#lib/carry/align-tokens.ts';

/** A run of agreement this short between two gaps may be chance: the gaps are aligned as one. */
const DOUBTFUL_RUN = 3;
/** Gaps grow together to so many tokens of one text at most. */
const LONGEST_CLUSTER = 30;
/** So many tokens of a run at each end are aligned again with the gap beside it. */
const GIVEN_BACK = 6;
/** Of a gap too large to be aligned exactly, so many tokens at each of its ends are. */
const END_OF_GAP = 60;

/**
 * Which token of the second text each token of the first is paired with, or -1: the runs of the backbone,
 * and each gap between aligned exactly, with the ends of the runs beside it.
 */
export function linksOf(pair: TokenPair, runs: Runs, aligner: GapAligner): Int32Array {
  return new Linking(pair, runs, aligner).build();
}

class Linking {
  readonly #pair: TokenPair;
  readonly #runs: Runs;
  readonly #aligner: GapAligner;
  readonly #links: Int32Array;

  constructor(pair: TokenPair, runs: Runs, aligner: GapAligner) {
    this.#pair = pair;
    this.#runs = touchingJoined(runs);
    this.#aligner = aligner;
    this.#links = new Int32Array(pair.from.count).fill(-1);
  }

  build(): Int32Array {
    const runs = this.#runs;
    for (let run = 0; run < runs.count; run += 1) {
      const from = runs.from[run] ?? 0;
      const shift = (runs.to[run] ?? 0) - from;
      const end = from + (runs.lengths[run] ?? 0);
      for (let at = from; at < end; at += 1) this.#links[at] = at + shift;
    }
    for (let run = 0; run <= runs.count;) run = this.#linkCluster(run);
    this.#closeSentences();
    return this.#links;
  }

  /**
   * Where the end of one sentence went, and all of the next up to its stop, that stop was linked: the words
   * before it in the second text say that it is the first sentence's.
   */
  #closeSentences(): void {
    const { from, to } = this.#pair;
    const links = this.#links;
    let linked = -1;
    // The first stop since the last linked token; its sentence is the one that token stands in.
    let stop = -1;
    for (let at = 0; at < from.count; at += 1) {
      const there = links[at] ?? -1;
      if (there < 0) {
        const ends = (from.breaks[at + 1] ?? BREAK.line) >= BREAK.sentence && !isWord(from, at);
        if (stop < 0 && ends) stop = at;
        continue;
      }
      const isNext = linked >= 0 && there === (links[linked] ?? -2) + 1;
      if (
        stop >= 0 &&
        isNext &&
        from.ids[stop] === to.ids[there] &&
        from.ids[at] === to.ids[there]
      ) {
        links[stop] = there;
        links[at] = -1;
      }
      linked = at;
      stop = -1;
    }
  }

  /** Links the gap before a run, with what grows together with it; answers the run before which to go on. */
  #linkCluster(first: number): number {
    const { from, to } = this.#pair;
    const runs = this.#runs;
    const fromStart = first === 0 ? 0 : this.#fromEnd(first - 1);
    const toStart = first === 0 ? 0 : this.#toEnd(first - 1);
    let last = first;
    let fromEnd = first === runs.count ? from.count : (runs.from[last] ?? 0);
    let toEnd = first === runs.count ? to.count : (runs.to[last] ?? 0);
    while (last < runs.count && (runs.lengths[last] ?? 0) <= DOUBTFUL_RUN) {
      const isEnd = last + 1 === runs.count;
      const nextFrom = isEnd ? from.count : (runs.from[last + 1] ?? 0);
      const nextTo = isEnd ? to.count : (runs.to[last + 1] ?? 0);
      if (nextFrom - fromStart > LONGEST_CLUSTER || nextTo - toStart > LONGEST_CLUSTER) break;
      fromEnd = nextFrom;
      toEnd = nextTo;
      last += 1;
    }
    const before = this.#givenBack(first - 1);
    const after = this.#givenBack(last);
    this.#linkGap({ fromStart, fromEnd, toStart, toEnd }, before, after);
    return last + 1;
  }

  #linkGap(gap: Stretch, before: number, after: number): void {
    const { from, to } = this.#pair;
    const rows = gap.fromEnd - gap.fromStart;
    const columns = gap.toEnd - gap.toStart;
    if (rows === 0 && columns === 0) return;
    if (rows === 1 && columns === 1) {
      const isPair = isWord(from, gap.fromStart) === isWord(to, gap.toStart);
      this.#links[gap.fromStart] = isPair ? gap.toStart : -1;
      return;
    }
    if ((rows === 0 || columns === 0) && !this.#slides(gap)) return;
    const aligner = this.#aligner;
    const rowCount = fillEnds(aligner.rows, gap.fromStart - before, gap.fromEnd + after);
    const columnCount = fillEnds(aligner.columns, gap.toStart - before, gap.toEnd + after);
    aligner.align(rowCount, columnCount);
    for (let row = 0; row < rowCount; row += 1) {
      this.#links[aligner.rows[row] ?? 0] = aligner.answer[row] ?? -1;
    }
  }

  /** Whether what was added or removed could as well begin a token earlier or later. */
  #slides({ fromStart, fromEnd, toStart, toEnd }: Stretch): boolean {
    const { ids } = fromStart === fromEnd ? this.#pair.to : this.#pair.from;
    const start = fromStart === fromEnd ? toStart : fromStart;
    const end = fromStart === fromEnd ? toEnd : fromEnd;
    return ids[start - 1] === ids[end - 1] || ids[start] === ids[end];
  }

  /** How much of a run is aligned again with the gap beside it; the other half belongs to the gap behind it. */
  #givenBack(run: number): number {
    const { from, to } = this.#pair;
    if (run < 0 || run >= this.#runs.count) return 0;
    const length = this.#runs.lengths[run] ?? 0;
    const isFirst = this.#runs.from[run] === 0 && this.#runs.to[run] === 0;
    const isLast = this.#fromEnd(run) === from.count && this.#toEnd(run) === to.count;
    // Behind the first run of both texts, and before the last, there is one gap alone.
    return Math.min(GIVEN_BACK, isFirst || isLast ? length : length >> 1);
  }

  #fromEnd(run: number): number {
    return (this.#runs.from[run] ?? 0) + (this.#runs.lengths[run] ?? 0);
  }

  #toEnd(run: number): number {
    return (this.#runs.to[run] ?? 0) + (this.#runs.lengths[run] ?? 0);
  }
}

/** Fills a list with the places of a stretch, or with those at both its ends; how many there are. */
function fillEnds(list: Int32Array, start: number, end: number): number {
  const all = end - start;
  const isWhole = all <= 2 * END_OF_GAP;
  const count = isWhole ? all : 2 * END_OF_GAP;
  for (let at = 0; at < count; at += 1) {
    list[at] = isWhole || at < END_OF_GAP ? start + at : end - count + at;
  }
  return count;
}

/** The same runs, those that touch on one diagonal as one. */
function touchingJoined(runs: Runs): Runs {
  let last = 0;
  for (let run = 1; run < runs.count; run += 1) {
    const length = runs.lengths[last] ?? 0;
    const from = runs.from[run] ?? 0;
    const to = runs.to[run] ?? 0;
    if (from === (runs.from[last] ?? 0) + length && to === (runs.to[last] ?? 0) + length) {
      runs.lengths[last] = length + (runs.lengths[run] ?? 0);
      continue;
    }
    last += 1;
    runs.from[last] = from;
    runs.to[last] = to;
    runs.lengths[last] = runs.lengths[run] ?? 0;
  }
  runs.count = Math.min(runs.count, last + 1);
  return runs;
}
