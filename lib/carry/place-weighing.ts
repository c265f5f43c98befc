import { isWord } from '#lib/carry/align-tokens.ts';
import { BACKBONE } from '#lib/carry/align-moves.ts';
import type { Alignment } from '#lib/carry/align.ts';
import { Ends } from '#lib/carry/place-ends.ts';
import type { PlaceIndex } from '#lib/carry/place-index.ts';

/** A span this long is walked through; of a longer one that is not held by the backbone, so many tokens. */
const LONGEST_WALK = 1000;
/** Of a claim's words at least this share, by weight, must still be there; else what remains may be anything. */
const LEAST_SHARE = 0.25;
/** So many words in a row, with what stood before them, are the beginning of the span and nothing else. */
const LEAST_BEGINNING = 4;
/** Where its surroundings hold it, this share is enough. */
const LEAST_HELD = 0.15;
/** A claim of so few words may be found by what stands around it, when other words were written in its place. */
const FEW_WORDS = 2;
/** How sure it is that a word put elsewhere in its sentence is the same, not one removed and one added. */
const STRAY = 0.6;
/** Sentences that moved with less weight than this may be others of the same few words. */
const SMALL_MOVE = 20;
/** Longer than this many times the span it stands for, a place is doubtful. */
const LONGER = 1.5;

/** What of a span is still there. */
export interface Tally {
  /** The strand in which most of its words stand. */
  readonly strand: number;
  /** Its first and its last token that are linked in that strand. */
  readonly first: number;
  readonly last: number;
  readonly certainty: number;
}

/** Of each strand but the backbone the weight of its equal words, and its first and last linked token. */
interface Strands {
  readonly weights: Int32Array;
  readonly firsts: Int32Array;
  readonly lasts: Int32Array;
}

/** Weighs what is left of a span and how sure its ends are. */
export class Weighing {
  readonly #alignment: Alignment;
  readonly #index: PlaceIndex;
  readonly #ends: Ends;
  readonly #strands: Strands;

  constructor(alignment: Alignment, index: PlaceIndex) {
    this.#alignment = alignment;
    this.#index = index;
    this.#ends = new Ends(alignment);
    this.#strands = strandsOf(alignment, this.#ends);
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
    const isEnough = share >= LEAST_SHARE || (share >= LEAST_HELD && this.#isHeld(first, last));
    if (!isEnough) return null;
    return this.#tally(first, last, strand, Math.min(1, 0.4 + share));
  }

  /**
   * Whether what stood before a span still stands before its last token, and not far from it; or right before words that
   * the span began with: a quote that was cut.
   */
  #isHeld(first: number, last: number): boolean {
    const { links } = this.#alignment;
    if (first > 0 && !this.#ends.isEqual(first - 1)) return false;
    if (this.#isBegunAlike(first, last)) return true;
    if (!this.#ends.isEqual(last)) return false;
    const before = first === 0 ? -1 : (links[first - 1] ?? -1);
    return (links[last] ?? 0) - before <= LONGER * (last - first + 2);
  }

  #isBegunAlike(first: number, last: number): boolean {
    const { links } = this.#alignment;
    const start = first === 0 ? 0 : (links[first - 1] ?? 0) + 1;
    let words = 0;
    for (let at = first; at <= last && words < LEAST_BEGINNING; at += 1) {
      if (!this.#ends.isEqual(at) || links[at] !== start + at - first) return false;
      words += 1;
    }
    return words >= LEAST_BEGINNING;
  }

  #heaviest(first: number, last: number, inBackbone: number) {
    const { from, to, links, strands } = this.#alignment;
    const weights = new Map<number, number>([[BACKBONE, inBackbone]]);
    const end = Math.min(last, first + LONGEST_WALK);
    for (let at = first; at <= end; at += 1) {
      const there = links[at] ?? -1;
      const strand = strands[at] ?? BACKBONE;
      if (there < 0 || strand === BACKBONE || from.ids[at] !== to.ids[there]) continue;
      if (!isWord(from, at)) continue;
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
      certainty:
        certainty *
        this.#strandCertainty(strand) *
        this.#shapeCertainty(first, last, head, tail) *
        this.#ends.certainty(first, head, tail, -1) *
        this.#ends.certainty(last, tail, head, 1),
    };
  }

  #strandCertainty(strand: number): number {
    if (strand === BACKBONE) return 1;
    if (strand >= this.#alignment.firstStray) return STRAY;
    return (this.#strands.weights[strand] ?? 0) < SMALL_MOVE ? STRAY : 1;
  }

  /** A place that takes in more sentences, or far more words, than the span had may have caught a stray word. */
  #shapeCertainty(first: number, last: number, head: number, tail: number): number {
    const { links } = this.#alignment;
    const { sentences, sentencesThere } = this.#index;
    const start = links[head] ?? 0;
    const end = links[tail] ?? 0;
    const begun = (sentences[last + 1] ?? 0) - (sentences[first + 1] ?? 0);
    const begunThere = (sentencesThere[end + 1] ?? 0) - (sentencesThere[start + 1] ?? 0);
    const isLonger = end - start + 1 > LONGER * (last - first + 1);
    return begunThere > begun || isLonger ? 0.6 : 1;
  }

  #firstLinked(first: number, last: number, strand: number): number {
    if (strand === BACKBONE) return this.#index.nextLinked[first] ?? last + 1;
    let at = Math.max(first, this.#strands.firsts[strand] ?? 0);
    while (at <= last && !this.#isLinkedIn(at, strand)) at += 1;
    return at;
  }

  #lastLinked(first: number, last: number, strand: number): number {
    if (strand === BACKBONE) return this.#index.lastLinked[last + 1] ?? -1;
    let at = Math.min(last, this.#strands.lasts[strand] ?? 0);
    while (at >= first && !this.#isLinkedIn(at, strand)) at -= 1;
    return at;
  }

  #isLinkedIn(at: number, strand: number): boolean {
    return (this.#alignment.links[at] ?? -1) >= 0 && this.#alignment.strands[at] === strand;
  }

  /** Marks alone: they are where they are linked. */
  #weighMarks(first: number, last: number): Tally | null {
    for (let at = first; at <= Math.min(last, first + LONGEST_WALK); at += 1) {
      if (!this.#ends.isEqual(at)) continue;
      return this.#tally(first, last, this.#alignment.strands[at] ?? BACKBONE, 0.9);
    }
    return null;
  }

  /** None of the words is left: other words may stand in their place, told by what stands on both sides of them. */
  #weighReplaced(first: number, last: number): Tally | null {
    const { from, strands } = this.#alignment;
    let count = 0;
    let linked = -1;
    const end = Math.min(last, first + LONGEST_WALK);
    for (let at = first; at <= end && count <= FEW_WORDS; at += 1) {
      if (!isWord(from, at)) continue;
      count += 1;
      if ((this.#alignment.links[at] ?? -1) >= 0) linked = at;
    }
    if (count > FEW_WORDS || linked < 0) return null;
    const tally = this.#tally(first, last, strands[linked] ?? BACKBONE, 0.8);
    if (tally === null) return null;
    const { links } = this.#alignment;
    const [head, tail] = [links[tally.first] ?? -1, links[tally.last] ?? -1];
    return this.#ends.areHeld(first, last, head, tail) ? tally : null;
  }
}

function strandsOf({ from, links, strands }: Alignment, ends: Ends): Strands {
  const count = strands.reduce((most, strand) => Math.max(most, strand), BACKBONE) + 1;
  const found = {
    weights: new Int32Array(count),
    firsts: new Int32Array(count).fill(-1),
    lasts: new Int32Array(count).fill(-1),
  };
  for (let at = 0; at < from.count; at += 1) {
    const strand = strands[at] ?? BACKBONE;
    if (strand === BACKBONE || (links[at] ?? -1) < 0) continue;
    if (found.firsts[strand] === -1) found.firsts[strand] = at;
    found.lasts[strand] = at;
    if (!isWord(from, at) || !ends.isEqual(at)) continue;
    found.weights[strand] = (found.weights[strand] ?? 0) + (from.weights[at] ?? 0);
  }
  return found;
}

function between(sums: Int32Array, first: number, last: number): number {
  return (sums[last + 1] ?? 0) - (sums[first] ?? 0);
}
