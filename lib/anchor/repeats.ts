import type { Span } from '#lib/text/span.ts';

/** Units of the shortest passages that are counted; each further length is twice the one before. */
const SHORTEST = 16;
const LONGEST = 4096;
/** No more of a passage is looked at: one that is long is told by its beginning. */
const MOST_LOOKED_AT = 2 * LONGEST;
/** Where no passage of a quote shows that it stands once, it is looked for, while all that is read stays below this. */
const MOST_READ = 50_000_000;

/**
 * Tells quickly whether a passage stands in a text only once. For lengths of 16, 32, 64 … 4,096 units, as
 * they are needed, one walk tells by a hash which runs of that length come once: a passage that holds one
 * stands once itself. Two runs of one hash count together, so it may take a passage for repeated that is
 * not, never the other way round.
 */
export class Repeats {
  readonly #text: string;
  /** For each length, a bit for each offset: whether the run that begins there stands once. */
  readonly #single = new Map<number, Int32Array>();
  readonly #bits: number;
  #left = MOST_READ;

  constructor(text: string) {
    this.#text = text;
    this.#bits = Math.min(24, Math.max(8, Math.ceil(Math.log2(text.length + 1)) + 3));
  }

  /** Whether the passage is known to stand nowhere else. */
  isOnce({ start, end }: Span): boolean {
    if (start <= 0 && end >= this.#text.length) return true;
    const to = Math.min(end, start + MOST_LOOKED_AT);
    for (let length = SHORTEST; length <= Math.min(to - start, LONGEST); length *= 2) {
      if (holdsBit(this.#singleOf(length), start, to - length + 1)) return true;
    }
    return false;
  }

  /**
   * The same for certain, by reading the text: for the few passages that `isOnce` could not tell. Once too
   * much has been read, it answers false.
   */
  isSurelyOnce(passage: Span): boolean {
    if (this.isOnce(passage)) return true;
    if (this.#left <= 0) return false;
    this.#left -= this.#text.length;
    const words = this.#text.slice(passage.start, passage.end);
    return (
      this.#text.indexOf(words) === passage.start && !this.#text.includes(words, passage.start + 1)
    );
  }

  #singleOf(length: number): Int32Array {
    const before = this.#single.get(length);
    if (before !== undefined) return before;
    const counts = new Uint8Array(1 << this.#bits);
    const run = { length, bits: this.#bits };
    walk(this.#text, run, (hash) => {
      if ((counts[hash] ?? 0) < 2) counts[hash] = (counts[hash] ?? 0) + 1;
    });
    const single = new Int32Array((this.#text.length >>> 5) + 1);
    walk(this.#text, run, (hash, at) => {
      if (counts[hash] === 1) single[at >>> 5] = (single[at >>> 5] ?? 0) | (1 << (at & 31));
    });
    this.#single.set(length, single);
    return single;
  }
}

/** Whether a bit is set from one place up to another, which does not belong to it. */
function holdsBit(bits: Int32Array, from: number, to: number): boolean {
  for (let at = from; at < to;) {
    const word = (bits[at >>> 5] ?? 0) >>> (at & 31);
    if (word !== 0) return at + 31 - Math.clz32(word & -word) < to;
    at = (at | 31) + 1;
  }
  return false;
}

const BASE = 0x2c1b3c6d;

/** Visits the hash and the beginning of every run of so many units (R. Karp, M. Rabin, 1987). */
function walk(
  text: string,
  { length, bits }: { readonly length: number; readonly bits: number },
  visit: (hash: number, at: number) => void,
): void {
  let power = 1;
  for (let i = 0; i < length; i += 1) power = Math.imul(power, BASE);
  let hash = 0;
  for (let at = 0; at < text.length; at += 1) {
    hash = (Math.imul(hash, BASE) + text.charCodeAt(at) + 1) | 0;
    const left = at - length;
    if (left >= 0) hash = (hash - Math.imul(power, text.charCodeAt(left) + 1)) | 0;
    // The low bits of such a hash hang on few units; the multiplication brings all to the top.
    if (left >= -1) visit(Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) >>> (32 - bits), left + 1);
  }
}
