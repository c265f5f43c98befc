/**
 * Where the grams of a text (so many units in a row) stand. Built in two walks; then asked for any number of
 * quotes. Grams are told apart by a hash, so a few of the places are those of another gram.
 */
export class GramIndex {
  readonly #text: string;
  readonly #size: number;
  readonly #bits: number;
  /** The places of the grams of hash `h` are `#places[#heads[h]]` up to `#places[#heads[h + 1]]`. */
  readonly #heads: Int32Array;
  readonly #places: Int32Array;

  constructor(text: string, size: number) {
    this.#text = text;
    this.#size = size;
    this.#bits = Math.min(20, Math.max(8, Math.ceil(Math.log2(text.length + 2))));
    const count = Math.max(0, text.length - size + 1);
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
    for (let at = 0; at + this.#size <= pattern.length; at += 1) {
      const hash = this.#hashAt(pattern, at);
      const [from, to] = [this.#heads[hash] ?? 0, this.#heads[hash + 1] ?? 0];
      if (to > from) grams.push({ at, count: to - from, places: this.#places.subarray(from, to) });
    }
    return grams.sort((a, b) => a.count - b.count || a.at - b.at);
  }

  #hashAt(text: string, at: number): number {
    let hash = 0;
    for (let unit = at; unit < at + this.#size; unit += 1) {
      hash = Math.imul(hash ^ text.charCodeAt(unit), 0x9e3779b1) ^ (hash >>> 13);
    }
    return Math.imul(hash, 0x27d4eb2f) >>> (32 - this.#bits);
  }
}

/** A gram of a pattern: where it stands in it, and where and how often in the text. */
export interface Gram {
  readonly at: number;
  readonly count: number;
  readonly places: Int32Array;
}
