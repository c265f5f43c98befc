import { isWord } from '#lib/carry/align-tokens.ts';
import { type Alignment, BACKBONE } from '#lib/carry/align.ts';
import type { PlaceIndex } from '#lib/carry/place-index.ts';

/** A span this long is walked through; of a longer one that is not held by the backbone, so many tokens. */
const LONGEST_WALK = 1000;
/** Of a claim's words at least this share, by weight, must still be there; else what remains may be anything. */
const LEAST_SHARE = 0.25;
/** A claim of so few words may be found by what stands around it, when other words were written in its place. */
const FEW_WORDS = 2;

/** What of a span is still there. */
export interface Tally {
  /** The strand in which most of its words stand. */
  readonly strand: number;
  /** Its first and its last token that are linked in that strand. */
  readonly first: number;
  readonly last: number;
  readonly certainty: number;
}

/** Weighs what is left of a span and how sure its ends are. */
export class Weighing {
  readonly #alignment: Alignment;
  readonly #index: PlaceIndex;

  constructor(alignment: Alignment, index: PlaceIndex) {
    this.#alignment = alignment;
    this.#index = index;
  }

  /** Weighs tokens `first` to `last` (both included); null when they are gone. */
  weigh(first: number, last: number): Tally | null {
    const { words, held, heldInBackbone } = this.#index;
    const all = between(words, first, last);
    const kept = between(held, first, last);
    if (all === 0) return this.#weighMarks(first, last);
    if (kept === 0) return this.#weighReplaced(first, last);
    const inBackbone = between(heldInBackbone, first, last);
    const { strand, weight } =
      inBackbone * 2 >= kept
        ? { strand: BACKBONE, weight: inBackbone }
        : this.#heaviest(first, last, inBackbone);
    const share = weight / all;
    if (share < LEAST_SHARE) return null;
    return this.#tally(first, last, strand, Math.min(1, 0.4 + share));
  }

  #heaviest(first: number, last: number, inBackbone: number) {
    const { from, to, links, strands } = this.#alignment;
    const weights = new Map<number, number>([[BACKBONE, inBackbone]]);
    const end = Math.min(last, first + LONGEST_WALK);
    for (let at = first; at <= end; at += 1) {
      const there = links[at] ?? -1;
      const strand = strands[at] ?? BACKBONE;
      if (there < 0 || strand === BACKBONE || from.ids[at] !== to.ids[there]) continue;
      if (isWord(from, at))
        weights.set(strand, (weights.get(strand) ?? 0) + (from.weights[at] ?? 0));
    }
    let best = { strand: BACKBONE, weight: inBackbone };
    for (const [strand, weight] of weights) if (weight > best.weight) best = { strand, weight };
    return best;
  }

  #tally(first: number, last: number, strand: number, certainty: number): Tally | null {
    const head = this.#firstLinked(first, last, strand);
    const tail = this.#lastLinked(first, last, strand);
    if (head > tail) return null;
    return {
      strand,
      first: head,
      last: tail,
      certainty: certainty * this.#startCertainty(first, head) * this.#endCertainty(last, tail),
    };
  }

  #firstLinked(first: number, last: number, strand: number): number {
    if (strand === BACKBONE) return this.#index.nextLinked[first] ?? last + 1;
    let at = first;
    while (at <= last && !this.#isLinkedIn(at, strand)) at += 1;
    return at;
  }

  #lastLinked(first: number, last: number, strand: number): number {
    if (strand === BACKBONE) return this.#index.lastLinked[last + 1] ?? -1;
    let at = last;
    while (at >= first && !this.#isLinkedIn(at, strand)) at -= 1;
    return at;
  }

  #isLinkedIn(at: number, strand: number): boolean {
    return (this.#alignment.links[at] ?? -1) >= 0 && this.#alignment.strands[at] === strand;
  }

  /** Whether a token is linked to an equal one. */
  #isEqual(at: number): boolean {
    const { from, to, links } = this.#alignment;
    const there = links[at] ?? -1;
    return there >= 0 && from.ids[at] === to.ids[there];
  }

  #startCertainty(first: number, head: number): number {
    return this.#edgeCertainty(first, head, -1);
  }

  #endCertainty(last: number, tail: number): number {
    return this.#edgeCertainty(last, tail, 1);
  }

  /**
   * How sure one end is: `edge` is the token the span ended with, `linked` the outermost that is still
   * linked, `outward` the direction away from the span.
   */
  #edgeCertainty(edge: number, linked: number, outward: -1 | 1): number {
    const { links } = this.#alignment;
    const there = links[linked] ?? -1;
    const outside = this.#outside(edge, outward);
    const isAdjacent = outside === there + outward;
    if (edge !== linked) return isAdjacent ? 0.95 : 0.5;
    if (this.#isEqual(edge)) {
      if (isAdjacent) return 1;
      const isHeldInside =
        this.#isEqual(edge - outward) && links[edge - outward] === there - outward;
      return isHeldInside ? 0.98 : 0.9;
    }
    const inside = this.#isEqual(edge - outward) && links[edge - outward] === there - outward;
    return isAdjacent && inside ? 0.95 : 0.6;
  }

  /** What the token just outside an end is linked to, if it is linked to an equal one; else -2. */
  #outside(edge: number, outward: -1 | 1): number {
    const { from, to, links } = this.#alignment;
    const at = edge + outward;
    if (at < 0) return -1;
    if (at >= from.count) return to.count;
    return this.#isEqual(at) ? (links[at] ?? -2) : -2;
  }

  /** Marks alone: they are where they are linked. */
  #weighMarks(first: number, last: number): Tally | null {
    for (let at = first; at <= Math.min(last, first + LONGEST_WALK); at += 1) {
      if (!this.#isEqual(at)) continue;
      return this.#tally(first, last, this.#alignment.strands[at] ?? BACKBONE, 0.9);
    }
    return null;
  }

  /** None of the words is left: other words may stand in their place, told by what stands around them. */
  #weighReplaced(first: number, last: number): Tally | null {
    const { from, strands } = this.#alignment;
    let count = 0;
    let linked = -1;
    for (let at = first; at <= last && count <= FEW_WORDS; at += 1) {
      if (!isWord(from, at)) continue;
      count += 1;
      if ((this.#alignment.links[at] ?? -1) >= 0) linked = at;
    }
    if (count > FEW_WORDS || linked < 0) return null;
    return this.#tally(first, last, strands[linked] ?? BACKBONE, 0.6);
  }
}

function between(sums: Int32Array, first: number, last: number): number {
  return (sums[last + 1] ?? 0) - (sums[first] ?? 0);
}
