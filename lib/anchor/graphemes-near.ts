import { graphemeEnd, graphemeStart } from '#lib/text/graphemes.ts';
import type { Span } from '#lib/text/span.ts';

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Units around an offset that are cut at first; more than nearly all graphemes. */
const AROUND = 64;
/** And where that is not enough: more than any grapheme that somebody wrote. */
const FAR_AROUND = 512;
/** Cutting that began inside a grapheme is right again after so many units. */
const UNSURE = 32;
/** Who asks onward through the text gets a longer stretch at a time. */
const ONWARD = 2048;

/**
 * The graphemes of one text, for many questions. A question to `lib/text/graphemes` looks back to the next
 * certain boundary, which in a script without spaces can be the beginning of the text; here a stretch
 * around the offset is cut and remembered. A longer grapheme than the stretch is asked for there.
 */
export class GraphemesNear {
  readonly #text: string;
  /** The boundaries in the stretch that was cut last, in order; those before `#sure` may be none. */
  #boundaries: readonly number[] = [];
  #isBoundary: ReadonlySet<number> = new Set();
  #sure = 0;
  /** The last grapheme that was longer than a stretch. */
  #long: Span = { start: 0, end: 0 };

  constructor(text: string) {
    this.#text = text;
  }

  /** Whether no grapheme spans the offset. The ends of the text are boundaries. */
  isBoundary(offset: number): boolean {
    const text = this.#text;
    if (offset <= 0 || offset >= text.length) return true;
    // Plain letters on both sides, the most frequent case: nothing joins them but a line end's two parts.
    const [before, unit] = [text.charCodeAt(offset - 1), text.charCodeAt(offset)];
    if (unit < 0x7f && before < 0x300) return unit !== 0x0a || before !== 0x0d;
    if (this.#long.start < offset && offset < this.#long.end) return false;
    if (!this.#reaches(offset)) return this.#longAround(offset).start === offset;
    return this.#isBoundary.has(offset);
  }

  /** Whether neither end of a run splits a grapheme. */
  isWhole(start: number, end: number): boolean {
    return this.isBoundary(start) && this.isBoundary(end);
  }

  /** The nearest boundary at or before an offset. */
  startOf(offset: number): number {
    if (this.isBoundary(offset)) return Math.min(Math.max(0, offset), this.#text.length);
    if (!this.#reaches(offset)) return this.#longAround(offset).start;
    return this.#boundaries.findLast((boundary) => boundary <= offset) ?? 0;
  }

  /** The nearest boundary at or after an offset. */
  endOf(offset: number): number {
    if (this.isBoundary(offset)) return Math.min(Math.max(0, offset), this.#text.length);
    if (!this.#reaches(offset)) return this.#longAround(offset).end;
    return this.#boundaries.find((boundary) => boundary >= offset) ?? this.#text.length;
  }

  /** The smallest span around this one that splits no grapheme. */
  snap({ start, end }: Span): Span {
    return { start: this.startOf(start), end: this.endOf(end) };
  }

  #longAround(offset: number): Span {
    if (this.#long.start < offset && offset < this.#long.end) return this.#long;
    const text = this.#text;
    this.#long = { start: graphemeStart(text, offset), end: graphemeEnd(text, offset) };
    return this.#long;
  }

  /** Whether the boundaries on both sides of an offset are known, once the stretch around it is cut. */
  #reaches(offset: number): boolean {
    if (this.#knows(offset)) return true;
    const last = this.#boundaries.at(-1) ?? 0;
    const isOnward = offset >= last && offset - last < ONWARD;
    this.#cut(offset, AROUND, isOnward ? ONWARD : AROUND);
    if (!this.#knows(offset)) this.#cut(offset, FAR_AROUND, FAR_AROUND);
    return this.#knows(offset);
  }

  #knows(offset: number): boolean {
    return this.#sure <= offset && offset <= (this.#boundaries.at(-1) ?? -1);
  }

  #cut(offset: number, before: number, behind: number): void {
    const text = this.#text;
    let from = Math.max(0, offset - before);
    // Flags in a row go in pairs from the first on: the cutting may not begin among them.
    while (from > 0 && offset - from < FAR_AROUND && isSurrogate(text, from)) from -= 1;
    const to = Math.min(text.length, offset + behind);
    const boundaries: number[] = [];
    for (const { index } of segmenter.segment(text.slice(from, to))) boundaries.push(from + index);
    if (to === text.length) boundaries.push(to);
    const sure = boundaries.find((boundary) => boundary >= from + UNSURE);
    this.#sure = from === 0 ? 0 : (sure ?? Infinity);
    this.#boundaries = boundaries;
    this.#isBoundary = new Set(boundaries);
  }
}

function isSurrogate(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xd800 && unit <= 0xdfff;
}
