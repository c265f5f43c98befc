import { BREAK } from '#lib/carry/align-tokens.ts';
import type { Alignment } from '#lib/carry/align.ts';

/** Rarer words than this weight seldom stand alone among changed ones unless they were put there. */
const RARE = 4;

// How sure an end is; counted on revised prose of 60,000 words at three levels (see docs/carry.md).
const CERTAIN = 1;
const NEARLY = 0.97;
const LIKELY = 0.9;
const DOUBTFUL = 0.6;
/** Another word stands there alone: as a rule the one written for it, now and then one added where it was removed. */
const PROBABLE = 0.68;
const EITHER_WAY = 0.5;

/** Judges the ends of a placed span by what stands on either side of them. */
export class Ends {
  readonly #alignment: Alignment;

  constructor(alignment: Alignment) {
    this.#alignment = alignment;
  }

  /** Whether a token of the first text is linked to an equal one. */
  isEqual(at: number): boolean {
    const { from, to, links } = this.#alignment;
    const there = links[at] ?? -1;
    return there >= 0 && from.ids[at] === to.ids[there];
  }

  /**
   * How sure one end is, from 0 to 1: `edge` is the token that the span ended with, `linked` the outermost
   * that is still linked, `other` the one at the other end, `outward` the direction away from the span.
   */
  certainty(edge: number, linked: number, other: number, outward: -1 | 1): number {
    const there = this.#alignment.links[linked] ?? -1;
    const isHeldOutside = this.#outside(edge, outward) === there + outward;
    const isHeldInside =
      linked !== other && this.#outside(linked, outward === 1 ? -1 : 1) === there - outward;
    if (edge !== linked) {
      const isStray = (this.#alignment.links[edge] ?? -1) >= 0;
      const isClean = !isStray && isHeldOutside && isHeldInside && Math.abs(edge - linked) === 1;
      return isClean && this.isEqual(linked) ? NEARLY : EITHER_WAY;
    }
    if (this.isEqual(edge)) {
      return this.#equalCertainty(edge, there, outward, isHeldOutside, isHeldInside);
    }
    if (isHeldOutside && (isHeldInside || linked === other)) {
      const { from, to } = this.#alignment;
      // Words that begin alike are forms of one.
      return from.heads[edge] === to.heads[there] ? NEARLY : PROBABLE;
    }
    return isHeldInside && this.#isSameEnd(edge, there, outward) ? LIKELY : EITHER_WAY;
  }

  /** Whether what stood on either side of a span stands on either side of a place: nothing was added between. */
  areHeld(first: number, last: number, start: number, end: number): boolean {
    return this.#outside(first, -1) === start - 1 && this.#outside(last, 1) === end + 1;
  }

  #equalCertainty(
    edge: number,
    there: number,
    outward: -1 | 1,
    isHeldOutside: boolean,
    isHeldInside: boolean,
  ): number {
    if (this.#isDoubled(edge, there, isHeldOutside ? -outward : outward)) return EITHER_WAY;
    if (isHeldOutside) return CERTAIN;
    if (isHeldInside) return NEARLY;
    const { from } = this.#alignment;
    const isLost = (this.#alignment.links[edge - outward] ?? -1) < 0;
    return isLost || (from.weights[edge] ?? 0) >= RARE ? DOUBTFUL : LIKELY;
  }

  /** The same word twice in a row in one text alone, so that one of them was added or removed: either may be the one. */
  #isDoubled(edge: number, there: number, beside: number): boolean {
    const { from, to } = this.#alignment;
    const isOld = from.ids[edge + beside] === from.ids[edge];
    return isOld !== (to.ids[there + beside] === to.ids[there]);
  }

  /** What the token just outside an end is linked to, if it is linked to an equal one; else -2. */
  #outside(edge: number, outward: -1 | 1): number {
    const { from, to, links } = this.#alignment;
    const at = edge + outward;
    if (at < 0) return -1;
    if (at >= from.count) return to.count;
    return this.isEqual(at) ? (links[at] ?? -2) : -2;
  }

  /** Whether both tokens are of one make and end a sentence in the same direction. */
  #isSameEnd(edge: number, there: number, outward: -1 | 1): boolean {
    const { from, to } = this.#alignment;
    if (from.forms[edge] !== to.forms[there]) return false;
    const at = outward === 1 ? edge + 1 : edge;
    const other = outward === 1 ? there + 1 : there;
    const begins = (from.breaks[at] ?? BREAK.line) >= BREAK.sentence;
    return begins && (to.breaks[other] ?? BREAK.line) >= BREAK.sentence;
  }
}
