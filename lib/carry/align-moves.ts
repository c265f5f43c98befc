import type { GapAligner } from '#lib/carry/align-gap.ts';
import type { TokenPair } from '#lib/carry/align-tokens.ts';
import { WordIndex } from '#lib/carry/align-word-index.ts';
import { type WholeMatch, wholeMatches } from '#lib/carry/align-whole.ts';
import { type Units, unitsOf, weightOf } from '#lib/carry/align-units.ts';

/** A sentence of whose words less than this is held by the backbone may stand elsewhere. */
const LEFT_OVER = 0.45;
/** At least this share of its words must stand in the sentence that it is said to have moved to. */
const MOVED = 0.5;
/** And they must be so much of that one. */
const TAKEN_UP = 0.35;
/** Fewer or commoner words in common are chance, unless they are all there is. */
const LEAST_WEIGHT = 12;
/** So many of the sentences that share words with one are looked at. */
const MOST_CANDIDATES = 3;
/** Of the words that the best one shares, another must share so many. */
const WORTH_A_LOOK = 0.75;
/** What it counts for that the sentence before moved to just before. */
const FOLLOWS = 0.1;
/** Two places this close in their share of the words are equally good. */
const EQUALLY_GOOD = 0.001;

/** Another place that is as good as the one a moved sentence was given. */
export interface Twin {
  /** Tokens of the first text. */
  readonly start: number;
  readonly end: number;
  /** For each of them the token of the second text, or -1. */
  readonly links: Int32Array;
}

interface Proposal {
  readonly unit: number;
  readonly target: number;
  readonly share: number;
  readonly links: Int32Array;
}

interface Choice {
  readonly chosen: Proposal;
  readonly proposals: readonly Proposal[];
}

/** The strand of a sentence that is linked whole until it gets its own. */
const WHOLE = 1;

/** The strand of what stands in the same order in both texts; every other strand moved as one piece. */
export const BACKBONE = 0;

/**
 * Finds sentences that left their place: of those whose words the backbone does not hold, the ones most of
 * whose words stand in a new sentence that the backbone does not hold either. Links and strands are
 * changed in place; a run of sentences that moved together is one strand.
 */
export class Moves {
  readonly #pair: TokenPair;
  readonly #links: Int32Array;
  readonly #back: Int32Array;
  readonly #aligner: GapAligner;
  readonly #units: Units;
  readonly #targets: Units;
  readonly twins: Twin[] = [];

  constructor(pair: TokenPair, links: Int32Array, back: Int32Array, aligner: GapAligner) {
    this.#pair = pair;
    this.#links = links;
    this.#back = back;
    this.#aligner = aligner;
    this.#units = unitsOf(pair.from);
    this.#targets = unitsOf(pair.to);
  }

  /** Applies the moves to the links; answers how many strands there are. */
  apply(strands: Int32Array): number {
    const { from, to } = this.#pair;
    const isEqual = (at: number) => {
      const there = this.#links[at] ?? -1;
      return there >= 0 && from.ids[at] === to.ids[there];
    };
    const isHeld = (there: number) => {
      const at = this.#back[there] ?? -1;
      return at >= 0 && from.ids[at] === to.ids[there];
    };
    const whole = wholeMatches(this.#pair, this.#units, this.#targets, isEqual, isHeld);
    for (const match of whole) this.#apply(this.#wholeProposal(match), WHOLE, strands);
    const left = leftOver(this.#units, (start, end) => weightOf(from, start, end, isEqual));
    const free = leftOver(this.#targets, (start, end) => weightOf(to, start, end, isHeld));
    const proposals = this.#propose(left, free);
    return this.#take(proposals, whole, strands);
  }

  #wholeProposal({ unit, target }: WholeMatch): Proposal {
    const start = this.#units.starts[unit] ?? 0;
    const targetStart = this.#targets.starts[target] ?? 0;
    const length = (this.#units.starts[unit + 1] ?? 0) - start;
    const links = Int32Array.from({ length }, (_, at) => targetStart + at);
    return { unit, target, share: 1, links };
  }

  #propose(left: readonly number[], free: readonly number[]): readonly (readonly Proposal[])[] {
    if (left.length === 0 || free.length === 0) return [];
    const index = new WordIndex(this.#pair, this.#targets, free);
    const votes = new Int32Array(this.#targets.count);
    return left.map((unit) => {
      const touched = this.#vote(unit, index, votes);
      const most = touched.reduce((highest, target) => Math.max(highest, votes[target] ?? 0), 0);
      const best = touched
        .filter((target) => (votes[target] ?? 0) >= WORTH_A_LOOK * most)
        .sort((a, b) => (votes[b] ?? 0) - (votes[a] ?? 0) || a - b)
        .slice(0, most < LEAST_WEIGHT ? 1 : MOST_CANDIDATES);
      const proposals = best.map((target) => this.#compare(unit, target));
      for (const target of touched) votes[target] = 0;
      return proposals
        .filter(({ share }) => share >= MOVED)
        .toSorted((a, b) => b.share - a.share || a.target - b.target);
    });
  }

  /** Weighs the target sentences that share words with a unit; answers those touched. */
  #vote(unit: number, index: WordIndex, votes: Int32Array): number[] {
    const { from } = this.#pair;
    const touched: number[] = [];
    const end = this.#units.starts[unit + 1] ?? 0;
    for (let at = this.#units.starts[unit] ?? 0; at < end; at += 1) {
      const weight = from.weights[at] ?? 0;
      index.vote(from.ids[at] ?? 0, weight, votes, touched);
      if (at + 1 < end) {
        index.votePair(from.ids[at] ?? 0, from.ids[at + 1] ?? 0, weight, votes, touched);
      }
    }
    return touched;
  }

  #compare(unit: number, target: number): Proposal {
    const { from, to } = this.#pair;
    const aligner = this.#aligner;
    const start = this.#units.starts[unit] ?? 0;
    const end = this.#units.starts[unit + 1] ?? 0;
    const targetStart = this.#targets.starts[target] ?? 0;
    const columnCount = (this.#targets.starts[target + 1] ?? 0) - targetStart;
    for (let at = start; at < end; at += 1) aligner.rows[at - start] = at;
    for (let at = 0; at < columnCount; at += 1) aligner.columns[at] = targetStart + at;
    aligner.align(end - start, columnCount);
    const links = aligner.answer.slice(0, end - start);
    const { all, counted } = weightOf(from, start, end, (at) => {
      const there = links[at - start] ?? -1;
      return there >= 0 && from.ids[at] === to.ids[there];
    });
    const { all: allThere } = weightOf(to, targetStart, targetStart + columnCount, () => false);
    const isEnough =
      counted >= LEAST_WEIGHT && counted >= TAKEN_UP * allThere
        ? true
        : counted === all && counted === allThere;
    return { unit, target, share: all === 0 || !isEnough ? 0 : counted / all, links };
  }

  /** Gives each sentence the best place that is still free, the surest first; answers how many strands there are. */
  #take(
    byUnit: readonly (readonly Proposal[])[],
    whole: readonly WholeMatch[],
    strands: Int32Array,
  ): number {
    const isTaken = new Set<number>();
    const taken: Choice[] = whole.map((match) => ({
      chosen: this.#wholeProposal(match),
      proposals: [],
    }));
    const surestFirst = this.#choose(byUnit).sort((a, b) => b.chosen.share - a.chosen.share);
    for (const { chosen, proposals } of surestFirst) {
      const free = [chosen, ...proposals].find(({ target }) => !isTaken.has(target));
      if (free === undefined) continue;
      isTaken.add(free.target);
      taken.push({ chosen: free, proposals });
    }
    let strand = BACKBONE;
    let previous: Proposal | undefined;
    for (const { chosen, proposals } of taken.sort((a, b) => a.chosen.unit - b.chosen.unit)) {
      const follows = chosen.unit - 1 === previous?.unit && chosen.target - 1 === previous.target;
      if (!follows) {
        strand += 1;
        const others = proposals.filter(({ target }) => !isTaken.has(target));
        this.#noteTwins(chosen, others);
      }
      this.#apply(chosen, strand, strands);
      previous = chosen;
    }
    return strand + 1;
  }

  /** The best place of each sentence that has any; one just behind the place of the sentence before counts for more. */
  #choose(byUnit: readonly (readonly Proposal[])[]): Choice[] {
    const choices: Choice[] = [];
    let previous: Proposal | undefined;
    for (const proposals of byUnit) {
      const chosen = chosenOf(proposals, previous);
      if (chosen === undefined) continue;
      choices.push({ chosen, proposals });
      previous = chosen;
    }
    return choices;
  }

  #apply(move: Proposal, strand: number, strands: Int32Array): void {
    const start = this.#units.starts[move.unit] ?? 0;
    const end = this.#units.starts[move.unit + 1] ?? 0;
    for (let at = start; at < end; at += 1) this.#unlink(at);
    const targetStart = this.#targets.starts[move.target] ?? 0;
    const targetEnd = this.#targets.starts[move.target + 1] ?? 0;
    for (let there = targetStart; there < targetEnd; there += 1) {
      const at = this.#back[there] ?? -1;
      if (at >= 0) this.#unlink(at);
    }
    for (let at = start; at < end; at += 1) {
      const there = move.links[at - start] ?? -1;
      if (there < 0) continue;
      this.#links[at] = there;
      this.#back[there] = at;
      strands[at] = strand;
    }
  }

  #unlink(at: number): void {
    const there = this.#links[at] ?? -1;
    if (there < 0) return;
    this.#links[at] = -1;
    this.#back[there] = -1;
  }

  /** Notes the places that are as good as the one chosen. */
  #noteTwins(chosen: Proposal, others: readonly Proposal[]): void {
    const start = this.#units.starts[chosen.unit] ?? 0;
    const end = this.#units.starts[chosen.unit + 1] ?? 0;
    for (const { links, share } of others) {
      if (share >= chosen.share - EQUALLY_GOOD) this.twins.push({ start, end, links });
    }
  }
}

function chosenOf(
  proposals: readonly Proposal[],
  previous: Proposal | undefined,
): Proposal | undefined {
  let best: Proposal | undefined;
  let most = 0;
  for (const proposal of proposals) {
    const follows = proposal.unit - 1 === previous?.unit && proposal.target - 1 === previous.target;
    const score = proposal.share + (follows ? FOLLOWS : 0);
    if (score <= most) continue;
    best = proposal;
    most = score;
  }
  return best;
}

function leftOver(
  units: Units,
  weigh: (start: number, end: number) => { readonly all: number; readonly counted: number },
): readonly number[] {
  const left: number[] = [];
  for (let unit = 0; unit < units.count; unit += 1) {
    const { all, counted } = weigh(units.starts[unit] ?? 0, units.starts[unit + 1] ?? 0);
    if (all > 0 && counted < LEFT_OVER * all) left.push(unit);
  }
  return left;
}
