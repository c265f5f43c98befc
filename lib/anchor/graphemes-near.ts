import { graphemeEnd, graphemeStart } from '#lib/text/graphemes.ts';
import type { Span } from '#lib/text/span.ts';

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Units before an offset from which cutting begins: more than any grapheme that somebody wrote. */
const BEFORE = 512;
const BEHIND = 1536;

/**
 * The graphemes of one text, for many questions. A question to `lib/text/graphemes` looks back to the next
 * certain boundary, which in a script without spaces can be the beginning of the text; here a stretch
 * around the offset is cut and remembered. A longer grapheme than the stretch is asked for there.
 */
export class GraphemesNear {
  readonly #text: string;
  /** The boundaries in the stretch that was cut last, in order; before the second nothing is sure. */
  #boundaries: readonly number[] = [];
  #isBoundary: ReadonlySet<number> = new Set();
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
    this.#cut(offset);
    return this.#knows(offset);
  }

  #knows(offset: number): boolean {
    const first = this.#boundaries[0] === 0 ? 0 : (this.#boundaries[1] ?? Infinity);
    return first <= offset && offset <= (this.#boundaries.at(-1) ?? -1);
  }

  #cut(offset: number): void {
    const from = Math.max(0, offset - BEFORE);
    const to = Math.min(this.#text.length, offset + BEHIND);
    const stretch = this.#text.slice(from, to);
    const boundaries = [...segmenter.segment(stretch)].map(({ index }) => from + index);
    if (to === this.#text.length) boundaries.push(to);
    this.#boundaries = boundaries;
    this.#isBoundary = new Set(boundaries);
  }
}
