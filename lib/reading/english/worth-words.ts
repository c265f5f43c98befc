import { perToken } from '#lib/reading/per-token.ts';
import { TOKEN, type Tokens } from '#lib/reading/tokens.ts';
import { SHAPE, type Word } from '#lib/reading/word.ts';
import { MONTHS } from '#lib/reading/english/words/calendar-words.ts';
import { NUMBER_WORDS } from '#lib/reading/english/words/number-words.ts';
import { PLAIN_WORDS } from '#lib/reading/english/words/plain-words.ts';

/** What the ranking counts of a word beside its features. */
export const SEEN = { number: 1, name: 2 } as const;

// Numbers per distinct word, side by side in one row.
const KEY = 0;
const BUILD = 1;
const INNER_KEY = 2;
const INNER_BUILD = 3;
const SUFFIX = 4;
const PREFIX = 5;
const COUNTS = 6;
const ROW = 8;

/**
 * What the ranking sees of each distinct word of a text, as numbers told once: its own key, that of its
 * class in the sentence's build, and those of its first and last letters. Names and figures are hidden
 * behind their kinds, so that a model trained on debates does not learn who debated.
 */
export class WorthWords {
  /** The row of each token's word. */
  readonly rows: Int32Array;
  #numbers = new Int32Array(ROW * 512);

  constructor(tokens: Tokens) {
    this.rows = perToken(tokens, (word, kind) => this.#add(word, kind));
  }

  /** The key of the word itself; `isInner` where a capital means a name, not the sentence's beginning. */
  key(row: number, isInner: boolean): number {
    return this.#numbers[row + (isInner ? INNER_KEY : KEY)] ?? 0;
  }

  /** The key of the word's class in the sentence's build. */
  build(row: number, isInner: boolean): number {
    return this.#numbers[row + (isInner ? INNER_BUILD : BUILD)] ?? 0;
  }

  /** The key of the last three letters; 0 for a word too short for it. */
  suffix(row: number): number {
    return this.#numbers[row + SUFFIX] ?? 0;
  }

  /** The key of the first five letters; 0 for a word too short for it. */
  prefix(row: number): number {
    return this.#numbers[row + PREFIX] ?? 0;
  }

  /** Bits of `SEEN`; that of a name counts only inside a sentence. */
  counts(row: number): number {
    return this.#numbers[row + COUNTS] ?? 0;
  }

  #add(word: Word, kind: number): number {
    const row = ROW * word.id;
    if (row + ROW > this.#numbers.length) {
      const larger = new Int32Array(2 * (row + ROW));
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.#numbers.set(numbersOf(word, kind), row);
    return row;
  }
}

function numbersOf(word: Word, kind: number): number[] {
  const { form } = word;
  if (kind === TOKEN.number) {
    const key = keyOf(figureKind(form));
    return [key, key, key, key, 0, 0, SEEN.number];
  }
  if (kind !== TOKEN.word) {
    const key = keyOf(form.slice(0, 3));
    const build = keyOf(kind === TOKEN.clitic ? form : `mark ${kind}`);
    return [key, build, key, build, 0, 0, 0];
  }
  const isNumber = NUMBER_WORDS.has(form) && form !== 'one';
  const key = keyOf(isNumber ? 'a number in words' : form);
  const build = keyOf(`build ${buildOf(form, isNumber)}`);
  const suffix = form.length > 4 ? keyOf(`suffix ${form.slice(-3)}`) : 0;
  const prefix = form.length > 5 ? keyOf(`prefix ${form.slice(0, 5)}`) : 0;
  const counts = isNumber ? SEEN.number : 0;
  const isName = word.shape !== SHAPE.lower && word.shape !== SHAPE.caseless && !isI(form);
  if (!isName) return [key, build, key, build, suffix, prefix, counts];
  const name = keyOf(MONTHS.has(form) ? 'a month' : 'a name');
  return [key, build, name, keyOf('build a name'), suffix, prefix, counts | SEEN.name];
}

/** *I* has a capital wherever it stands. */
function isI(form: string): boolean {
  return form === 'i' || form.startsWith("i'");
}

function figureKind(form: string): string {
  if (/^(?:1[6-9]|20)\d\d$/.test(form)) return 'a year';
  if (/^(?:(?:1[6-9]|20)?\d0)'?s$/.test(form)) return 'a decade';
  if (/^\d+(?:st|nd|rd|th)$/.test(form)) return 'an ordinal';
  if (/,\d{3}/.test(form)) return 'a large figure';
  if (/\.\d/.test(form)) return 'a decimal figure';
  if (form.includes('-')) return 'a figure with a hyphen';
  if (form.includes(':')) return 'a time';
  return form.length > 2 ? 'a figure of three digits' : `a figure of ${form.length}`;
}

const ENDINGS = ['ed', 'ing', 'ly', 'est', 'er', 'ion', 's'] as const;

function buildOf(form: string, isNumber: boolean): string {
  if (isNumber) return 'number';
  if (PLAIN_WORDS.has(form)) return form;
  if (form.endsWith("n't")) return 'not';
  return ENDINGS.find((ending) => form.endsWith(ending)) ?? 'other';
}

/** FNV-1a over UTF-16 units: the same number for the same words on every machine. */
export function keyOf(words: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < words.length; at += 1) {
    hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193);
  }
  return hash === 0 ? 1 : hash;
}
