import type { Span } from '#lib/text/span.ts';

/** Code points between two places that are remembered. */
const STEP = 1024;

/**
 * Finds spans by their code points, for many positions of one text: every so often the offset is kept, so
 * that each answer walks a short way.
 */
export class CodePointPlaces {
  readonly #text: string;
  /** The UTF-16 offset of every 1,024th code point. */
  readonly #offsets: readonly number[];
  readonly #count: number;

  constructor(text: string) {
    this.#text = text;
    const offsets: number[] = [];
    let points = 0;
    let at = 0;
    while (at < text.length) {
      if (points % STEP === 0) offsets.push(at);
      at += widthAt(text, at);
      points += 1;
    }
    this.#offsets = offsets;
    this.#count = points;
  }

  /**
   * The span in UTF-16 units that a position in code points names; null where it is empty, turned round, not
   * whole, or reaches out of the text.
   */
  spanAt({ start, end }: Span): Span | null {
    if (!Number.isSafeInteger(start) || !Number.isSafeInteger(end)) return null;
    if (start < 0 || start >= end || end > this.#count) return null;
    return { start: this.#offsetOf(start), end: this.#offsetOf(end) };
  }

  #offsetOf(point: number): number {
    if (point >= this.#count) return this.#text.length;
    let at = this.#offsets[Math.floor(point / STEP)] ?? 0;
    for (let left = point % STEP; left > 0; left -= 1) at += widthAt(this.#text, at);
    return at;
  }
}

function widthAt(text: string, at: number): 1 | 2 {
  const unit = text.charCodeAt(at);
  if (unit < 0xd800 || unit > 0xdbff) return 1;
  const next = text.charCodeAt(at + 1);
  return next >= 0xdc00 && next <= 0xdfff ? 2 : 1;
}
