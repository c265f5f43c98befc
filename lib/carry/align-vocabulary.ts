/** What a token is made of. */
export const FORM = { word: 0, capital: 1, number: 2, mark: 3 } as const;

export type Form = (typeof FORM)[keyof typeof FORM];

const MULTIPLIER = 0x01000193;
const ANY_WORD = /[\p{L}\p{N}]/u;
const LARGE = /^[^\p{L}]*\p{Lu}/u;
const FIGURE = /^\p{N}/u;
/** What makes a written form fold in more than its case. */
const UNFOLDED = /[^!-~]|`/;
// Written as one sign or two, in full or half width: the same letters. Powers and fractions are not folded:
// 10² is not 102.
const COMPATIBLE = /[\uFB00-\uFB06\uFF01-\uFF5E\uFF65-\uFF9F]+/g;

/**
 * Written forms as integers. Each distinct form is folded once; what is asked for every token is a hash of
 * its characters and a comparison with the form that had it first.
 */
export class Vocabulary {
  #slots = new Int32Array(1 << 15).fill(-1);
  readonly #hashes: number[] = [];
  readonly #texts: string[] = [];
  readonly #starts: number[] = [];
  readonly #lengths: number[] = [];
  readonly #ids: number[] = [];
  readonly #cased: number[] = [];
  readonly #forms: Form[] = [];
  readonly #heads: number[] = [];
  readonly #begins = new Map<string, number>();
  readonly #folds = new Map<string, number>();
  readonly #casedFolds = new Map<string, number>();

  /** How many forms there are that differ in more than typography and case. */
  get idCount(): number {
    return this.#folds.size;
  }

  /** The number of a written form. */
  intern(text: string, start: number, end: number): number {
    let hash = end - start;
    for (let at = start; at < end; at += 1) {
      hash = Math.imul(hash ^ text.charCodeAt(at), MULTIPLIER);
    }
    // Kept to 30 bits, which the engine holds as plain small integers.
    hash = (hash ^ (hash >>> 15)) & 0x3fffffff;
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const known = this.#slots[slot] ?? -1;
      if (known < 0) return this.#add(slot, hash, text, start, end);
      if (this.#hashes[known] === hash && this.#isForm(known, text, start, end)) return known;
    }
  }

  /** The folded numbers and the makes of tokens, given their written forms' numbers. */
  spread(raw: Int32Array, count: number) {
    const ids = new Int32Array(count);
    const cased = new Int32Array(count);
    const forms = new Uint8Array(count);
    const heads = new Int32Array(count);
    for (let at = 0; at < count; at += 1) {
      const form = raw[at] ?? 0;
      ids[at] = this.#ids[form] ?? 0;
      cased[at] = this.#cased[form] ?? 0;
      forms[at] = this.#forms[form] ?? FORM.mark;
      heads[at] = this.#heads[form] ?? 0;
    }
    return { ids, cased, forms, heads };
  }

  #isForm(known: number, text: string, start: number, end: number): boolean {
    const length = end - start;
    if (this.#lengths[known] !== length) return false;
    const other = this.#texts[known] ?? '';
    const from = this.#starts[known] ?? 0;
    for (let at = 0; at < length; at += 1) {
      if (other.charCodeAt(from + at) !== text.charCodeAt(start + at)) return false;
    }
    return true;
  }

  #add(slot: number, hash: number, text: string, start: number, end: number): number {
    const form = this.#hashes.length;
    this.#slots[slot] = form;
    this.#hashes.push(hash);
    this.#texts.push(text);
    this.#starts.push(start);
    this.#lengths.push(end - start);
    const written = text.slice(start, end);
    const cased = foldForm(written);
    this.#cased.push(numberOf(this.#casedFolds, cased));
    this.#ids.push(numberOf(this.#folds, cased.toLowerCase()));
    this.#forms.push(formOf(written));
    this.#heads.push(numberOf(this.#begins, written.length > 3 ? written.slice(0, 3) : written));
    if (form * 2 > this.#slots.length) this.#grow();
    return form;
  }

  #grow(): void {
    const slots = new Int32Array(this.#slots.length * 4).fill(-1);
    const mask = slots.length - 1;
    for (const [form, hash] of this.#hashes.entries()) {
      let slot = hash & mask;
      while ((slots[slot] ?? -1) >= 0) slot = (slot + 1) & mask;
      slots[slot] = form;
    }
    this.#slots = slots;
  }
}

/** A written form without typography: quotes, dashes, ligatures, widths, composition, what shows nothing. */
function foldForm(written: string): string {
  if (!UNFOLDED.test(written)) return written.startsWith('--') ? '-' : written;
  const folded = written
    .normalize('NFC')
    .replaceAll(COMPATIBLE, (run) => run.normalize('NFKC'))
    .replaceAll(/[‘’‚‛′`´ʼ]/g, "'")
    .replaceAll(/[“”„‟«»″]/g, '"')
    .replaceAll(/[‐‑‒–—―−]/g, '-')
    .replaceAll('…', '...')
    .replaceAll(/[\p{Cf}\uFE0E\uFE0F]/gu, '');
  return folded === '' ? written : folded;
}

function numberOf(numbers: Map<string, number>, key: string): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, numbers.size);
  return numbers.size - 1;
}

function formOf(written: string): Form {
  if (!ANY_WORD.test(written)) return FORM.mark;
  if (FIGURE.test(written)) return FORM.number;
  return LARGE.test(written) ? FORM.capital : FORM.word;
}
