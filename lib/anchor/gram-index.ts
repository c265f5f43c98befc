/** Units in a gram: few enough that words of Chinese hold some, enough that most are not everywhere. */
const GRAM = 3;

/**
 * Where the grams (three units in a row) of a text stand. Built in two walks; then asked for any number of
 * quotes. Grams are told apart by a hash, so a few of the places are those of another gram.
 */
export class GramIndex {
  readonly #text: string;
  readonly #bits: number;
  /** The places of the grams of hash `h` are `#places[#heads[h]]` up to `#places[#heads[h + 1]]`. */
  readonly #heads: Int32Array;
  readonly #places: Int32Array;

  constructor(text: string) {
    this.#text = text;
    this.#bits = Math.min(20, Math.max(8, Math.ceil(Math.log2(text.length + 2))));
    const count = Math.max(0, text.length - GRAM + 1);
    this.#heads = new Int32Array((1 << this.#bits) + 1);
    this.#places = new Int32Array(count);
    const heads = this.#heads;
    for (let at = 0; at < count; at += 1) {
      const next = this.#hashAt(text, at) + 1;
      heads[next] = (heads[next] ?? 0) + 1;
    }
    for (let hash = 1; hash < heads.length; hash += 1) {
      heads[hash] = (heads[hash] ?? 0) + (heads[hash - 1] ?? 0);
    }
    const free = heads.slice();
    for (let at = 0; at < count; at += 1) {
      const hash = this.#hashAt(text, at);
      const place = free[hash] ?? 0;
      this.#places[place] = at;
      free[hash] = place + 1;
    }
  }

  /** The length of the text in units. */
  get length(): number {
    return this.#text.length;
  }

  /** The grams of a pattern that the text holds, the rarest in the text first. */
  gramsOf(pattern: string): readonly Gram[] {
    const grams: Gram[] = [];
    for (let at = 0; at + GRAM <= pattern.length; at += 1) {
      const hash = this.#hashAt(pattern, at);
      const [from, to] = [this.#heads[hash] ?? 0, this.#heads[hash + 1] ?? 0];
      if (to > from) grams.push({ at, count: to - from, places: this.#places.subarray(from, to) });
    }
    return grams.sort((a, b) => a.count - b.count || a.at - b.at);
  }

  #hashAt(text: string, at: number): number {
    const first = text.charCodeAt(at);
    const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(text.charCodeAt(at + 1), 0x85ebca6b);
    return (
      Math.imul(mixed ^ Math.imul(text.charCodeAt(at + 2), 0xc2b2ae35), 0x27d4eb2f) >>>
      (32 - this.#bits)
    );
  }
}

/** A gram of a pattern: where it stands in it, and where and how often in the text. */
export interface Gram {
  readonly at: number;
  readonly count: number;
  readonly places: Int32Array;
}
