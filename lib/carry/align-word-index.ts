import type { TokenPair } from '#lib/carry/align-tokens.ts';
import type { Units } from '#lib/carry/align-units.ts';

/** Words, or two words in a row, that stand in more sentences than this tell nothing and are left out. */
const MOST_PLACES = 12;

/** Which of some sentences of the second text hold a word, or two in a row. */
export class WordIndex {
  readonly #words: Postings;
  readonly #pairs: Postings;
  readonly #mask: number;

  constructor({ to, idCount }: TokenPair, units: Units, free: readonly number[]) {
    let tokens = 0;
    for (const unit of free) tokens += (units.starts[unit + 1] ?? 0) - (units.starts[unit] ?? 0);
    let size = 64;
    while (size < tokens * 2) size *= 2;
    this.#mask = size - 1;
    this.#words = new Postings(idCount, (note) => {
      for (const unit of free) {
        const end = units.starts[unit + 1] ?? 0;
        for (let at = units.starts[unit] ?? 0; at < end; at += 1) note(to.ids[at] ?? 0, unit);
      }
    });
    this.#pairs = new Postings(size, (note) => {
      for (const unit of free) {
        const last = (units.starts[unit + 1] ?? 0) - 1;
        for (let at = units.starts[unit] ?? 0; at < last; at += 1) {
          note(this.#bucketOf(to.ids[at] ?? 0, to.ids[at + 1] ?? 0), unit);
        }
      }
    });
  }

  /** Adds a weight to the votes of each sentence that holds a word; notes those that had none. */
  vote(id: number, weight: number, votes: Int32Array, touched: number[]): void {
    this.#words.vote(id, weight, votes, touched);
  }

  /** The same for two words in a row. */
  votePair(id: number, next: number, weight: number, votes: Int32Array, touched: number[]): void {
    this.#pairs.vote(this.#bucketOf(id, next), weight, votes, touched);
  }

  #bucketOf(id: number, next: number): number {
    const hash = Math.imul(Math.imul(id, 0x9e3779b1) ^ next, 0x85ebca6b);
    return (hash ^ (hash >>> 15)) & this.#mask;
  }
}

/** Lists of sentences by key, one behind the other. */
class Postings {
  readonly #firsts: Int32Array;
  readonly #units: Int32Array;

  constructor(keys: number, each: (note: (key: number, unit: number) => void) => void) {
    const firsts = new Int32Array(keys + 1);
    each((key) => {
      firsts[key + 1] = (firsts[key + 1] ?? 0) + 1;
    });
    for (let key = 0; key < keys; key += 1) {
      firsts[key + 1] = (firsts[key + 1] ?? 0) + (firsts[key] ?? 0);
    }
    const units = new Int32Array(firsts[keys] ?? 0);
    const next = firsts.slice();
    each((key, unit) => {
      const place = next[key] ?? 0;
      units[place] = unit;
      next[key] = place + 1;
    });
    this.#firsts = firsts;
    this.#units = units;
  }

  vote(key: number, weight: number, votes: Int32Array, touched: number[]): void {
    const first = this.#firsts[key] ?? 0;
    const end = this.#firsts[key + 1] ?? 0;
    if (end - first > MOST_PLACES) return;
    for (let at = first; at < end; at += 1) {
      const unit = this.#units[at] ?? 0;
      const before = votes[unit] ?? 0;
      if (before === 0) touched.push(unit);
      votes[unit] = before + weight;
    }
  }
}
