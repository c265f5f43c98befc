import { SHAPE, type Word } from '#lib/reading/word.ts';

/** What a token is made of. */
export const TOKEN = {
  /** Letters, also with inner apostrophes, hyphens and stops: *didn't*, *long-range*, *U.S.* */
  word: 0,
  /** Begins with a digit: *20,000*, *1.5*, *20th*, *10-year*, *10:30*. */
  number: 1,
  /** What hangs on the word before: *'s*, *'re*, *'ll*, *'ve*, *'d*, *'m*. */
  clitic: 2,
  /** . ! ? … and their like in other scripts. */
  stop: 3,
  comma: 4,
  colon: 5,
  semicolon: 6,
  /** – — and -- ; a hyphen that stands apart. */
  dash: 7,
  /** Any quotation mark or apostrophe that is not inside a word. */
  quote: 8,
  openBracket: 9,
  closeBracket: 10,
  /** Everything else: $ € % & @ # … */
  symbol: 11,
} as const;

/** What the lexicon answers of a written word: bits of `CLASS` for its lower-case form. */
export type ClassesOf = (form: string) => number;

/**
 * A text cut into tokens, as arrays side by side: token `i` is `text.slice(starts[i], ends[i])`, UTF-16,
 * half-open. White space, line breaks and what shows nothing between words belong to none.
 */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** One of `TOKEN`. */
  readonly kinds: Uint8Array;
  /** The word of each token, also of punctuation, which no lexicon knows. */
  readonly words: readonly Word[];
  /** The place of each token's word in `distinct`. */
  readonly ids: Int32Array;
  /** Every distinct written word once, in the order of first use. */
  readonly distinct: readonly Word[];
}

// What a character is to the tokenizer.
const WHITE = 1;
const LETTER = 2;
const DIGIT = 3;
const APOSTROPHE = 4;
const OTHER = 5;
/** Direction marks, zero-width spaces, soft hyphens: they show nothing by themselves. */
const FORMAT = 6;

/** The kinds of characters of the basic plane, told once each. */
const characters = new Uint8Array(0x10000);

function characterAt(code: number): number {
  const known = characters[code] ?? 0;
  if (known !== 0) return known;
  const told = tell(code);
  characters[code] = told;
  return told;
}

const INVISIBLE = /\p{Cf}/u;

function tell(code: number): number {
  const character = String.fromCharCode(code);
  // A surrogate is half of a letter more often than not (names in rare scripts), or an emoji: one word.
  if (code >= 0xd800 && code <= 0xdfff) return LETTER;
  if (/[\s\p{Cc}]/u.test(character)) return WHITE;
  if (/\p{Nd}/u.test(character)) return DIGIT;
  if (character === "'" || character === '’' || character === 'ʼ') return APOSTROPHE;
  if (INVISIBLE.test(character)) return FORMAT;
  return /[\p{L}\p{M}\p{Nl}\p{No}]/u.test(character) ? LETTER : OTHER;
}

const STOP = 46;
const HYPHEN = 45;
const CLITICS: ReadonlySet<string> = new Set(['s', 're', 'll', 've', 'd', 'm']);

const PUNCTUATION: ReadonlyMap<string, number> = new Map(
  (
    [
      [TOKEN.stop, '.!?…‼⁇⁈⁉。！？｡؟۔।'],
      [TOKEN.comma, ',،、，'],
      [TOKEN.colon, ':：'],
      [TOKEN.semicolon, ';；؛'],
      [TOKEN.dash, '-‐‑‒–—―−'],
      [TOKEN.quote, '"\'`´‘’‚‛“”„‟«»‹›「」『』′″'],
      [TOKEN.openBracket, '([{（'],
      [TOKEN.closeBracket, ')]}）'],
    ] as const
  ).flatMap(([kind, marks]) => Array.from(marks).map((mark) => [mark, kind] as const)),
);

/**
 * Cuts a text into tokens in one walk: linear in its length whatever stands in it, also one line of ten
 * megabytes without a space. `classesOf` is asked once for each distinct written word.
 */
export function tokenize(text: string, classesOf: ClassesOf): Tokens {
  const found = new TokenList(text, classesOf);
  let at = 0;
  while (at < text.length) {
    const kind = characterAt(text.charCodeAt(at));
    if (kind === WHITE || kind === FORMAT) at += 1;
    else if (kind === LETTER) at = found.addWord(at, wordEnd(text, at));
    else if (kind === DIGIT) at = found.add(at, numberEnd(text, at), TOKEN.number);
    else if (kind === APOSTROPHE) at = found.add(at, at + 1, TOKEN.quote);
    else at = found.addPunctuation(at);
  }
  return found.asTokens();
}

function wordEnd(text: string, start: number): number {
  let at = start;
  let partStart = start;
  while (at < text.length) {
    const kind = characterAt(text.charCodeAt(at));
    if (kind === LETTER || kind === DIGIT || kind === FORMAT) {
      at += 1;
      continue;
    }
    if (!joinsWord(text, at, at - partStart)) break;
    at += 1;
    partStart = at;
  }
  // The last stop of U.S. or a.m. is part of it.
  const isInitials = text.charCodeAt(at) === STOP && at - partStart === 1 && partStart - start >= 2;
  return isInitials && text.charCodeAt(partStart - 1) === STOP ? at + 1 : at;
}

/** Whether the mark at an offset, with a letter or digit behind it, holds a word together. */
function joinsWord(text: string, at: number, partLength: number): boolean {
  const code = text.charCodeAt(at);
  const next = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
  // U.S.-Iran: the hyphen follows the stop that ended the initials.
  if (code === STOP && next === HYPHEN && partLength === 1) {
    return at + 2 < text.length && characterAt(text.charCodeAt(at + 2)) === LETTER;
  }
  if (next === 0) return false;
  const follows = characterAt(next);
  if (follows !== LETTER && follows !== DIGIT) return false;
  if (code === HYPHEN || code === 0x2010 || code === 0x2011) return true;
  if (characterAt(code) === APOSTROPHE) return follows === LETTER;
  if (code !== STOP) return false;
  // example.com is one word, "the end.The next" two: a capital goes on only after an initial.
  return partLength <= 1 || !isCapital(next);
}

function isCapital(code: number): boolean {
  if (code < 0x80) return code >= 65 && code <= 90;
  const letter = String.fromCharCode(code);
  return letter !== letter.toLowerCase();
}

function numberEnd(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const kind = characterAt(code);
    if (kind === DIGIT || kind === LETTER || kind === FORMAT) {
      at += 1;
      continue;
    }
    const follows = at + 1 < text.length ? characterAt(text.charCodeAt(at + 1)) : OTHER;
    // . , : inside figures; a hyphen also before letters (10-year).
    const joins =
      ((code === STOP || code === 44 || code === 58) && follows === DIGIT) ||
      (code === HYPHEN && (follows === DIGIT || follows === LETTER));
    if (!joins) break;
    at += 1;
  }
  return at;
}

class TokenList {
  readonly #text: string;
  readonly #classesOf: ClassesOf;
  readonly #known = new Map<string, Word>();
  readonly #distinct: Word[] = [];
  readonly #words: Word[] = [];
  #count = 0;
  #starts = new Int32Array(1024);
  #ends = new Int32Array(1024);
  #ids = new Int32Array(1024);
  #kinds = new Uint8Array(1024);

  constructor(text: string, classesOf: ClassesOf) {
    this.#text = text;
    this.#classesOf = classesOf;
  }

  add(start: number, end: number, kind: number): number {
    const at = this.#count;
    if (at === this.#starts.length) this.#grow();
    const word = this.#wordOf(this.#text.slice(start, end));
    this.#starts[at] = start;
    this.#ends[at] = end;
    this.#kinds[at] = kind;
    this.#ids[at] = word.id;
    this.#words.push(word);
    this.#count = at + 1;
    return end;
  }

  addWord(start: number, end: number): number {
    const clitic = cliticStart(this.#text, start, end);
    if (clitic === end) return this.add(start, end, TOKEN.word);
    this.add(start, clitic, TOKEN.word);
    return this.add(clitic, end, TOKEN.clitic);
  }

  addPunctuation(start: number): number {
    const mark = this.#text.charAt(start);
    const kind = PUNCTUATION.get(mark) ?? TOKEN.symbol;
    // An ellipsis of stops, ?! and -- are one token.
    let end = start + 1;
    if (kind === TOKEN.stop || kind === TOKEN.dash) {
      while (PUNCTUATION.get(this.#text.charAt(end)) === kind) end += 1;
    }
    return this.add(start, end, kind);
  }

  asTokens(): Tokens {
    const count = this.#count;
    return {
      text: this.#text,
      count,
      starts: this.#starts.subarray(0, count),
      ends: this.#ends.subarray(0, count),
      kinds: this.#kinds.subarray(0, count),
      ids: this.#ids.subarray(0, count),
      words: this.#words,
      distinct: this.#distinct,
    };
  }

  #wordOf(written: string): Word {
    const known = this.#known.get(written);
    if (known !== undefined) return known;
    const word = wordOf(written, this.#known.size, this.#classesOf);
    this.#known.set(written, word);
    this.#distinct.push(word);
    return word;
  }

  #grow(): void {
    const size = this.#starts.length * 2;
    this.#starts = grown(this.#starts, new Int32Array(size));
    this.#ends = grown(this.#ends, new Int32Array(size));
    this.#ids = grown(this.#ids, new Int32Array(size));
    this.#kinds = grown(this.#kinds, new Uint8Array(size));
  }
}

function grown<List extends Int32Array | Uint8Array>(from: List, to: List): List {
  to.set(from);
  return to;
}

function wordOf(written: string, id: number, classesOf: ClassesOf): Word {
  const form = written
    .toLowerCase()
    .replaceAll(/[’ʼ]/g, "'")
    .replaceAll(/\p{Cf}/gu, '');
  return { id, written, form, shape: shapeOf(written), classes: classesOf(form) };
}

/** Where a clitic begins in a word; its end when it has none. */
function cliticStart(text: string, start: number, end: number): number {
  for (let at = end - 1; at > start && at >= end - 3; at -= 1) {
    if (characterAt(text.charCodeAt(at)) !== APOSTROPHE) continue;
    return CLITICS.has(text.slice(at + 1, end).toLowerCase()) ? at : end;
  }
  return end;
}

const ANY_LETTER = /\p{L}/u;
const SMALL = /\p{Ll}/u;
const LARGE = /[\p{Lu}\p{Lt}]/u;
const SECOND_LARGE = /^[^\p{L}]*\p{L}.*\p{Lu}/su;
const FIRST_LETTER_LARGE = /^[^\p{L}]*[\p{Lu}\p{Lt}]/u;

function shapeOf(written: string): number {
  if (!ANY_LETTER.test(written)) return SHAPE.caseless;
  const large = LARGE.test(written);
  if (!large) return SMALL.test(written) ? SHAPE.lower : SHAPE.caseless;
  if (!FIRST_LETTER_LARGE.test(written)) return SHAPE.mixed;
  if (!SMALL.test(written)) return SECOND_LARGE.test(written) ? SHAPE.capitals : SHAPE.capital;
  return SHAPE.capital;
}
