import type { Span } from '#lib/text/span.ts';

/**
 * A text without what only printing changes (case, quotes, dashes, white space, forms of one character),
 * with the way back: unit `i` of `text` was written at `starts[i]` of the original, in UTF-16 units.
 */
export interface FoldedText {
  readonly text: string;
  /** One longer than `text`: the last is the length of the original. */
  readonly starts: Int32Array;
}

const MARKS = /^\p{M}+/u;
const WHITE = /^\s$/;
/** What shows nothing and joins nothing: soft hyphens, zero-width spaces, marks of direction. */
const UNSEEN = /[\u00AD\u200B\u200E\u200F\u2060\uFEFF]/g;
/** A longer pile of marks is cut: nobody writes one, and each is looked at as a whole. */
const MOST_MARKS = 32;

/** Folds a text, one walk. The way back is exact to the character, with the marks that stand on it. */
export function foldWithOffsets(original: string): FoldedText {
  const out = new FoldedUnits(original.length);
  let at = 0;
  while (at < original.length) {
    const unit = original.charCodeAt(at);
    if (unit < 0x80 && !isJoining(original.charCodeAt(at + 1))) {
      if (unit <= 0x20 && isWhite(unit)) out.addSpace(at);
      else out.add(unit >= 65 && unit <= 90 ? unit + 32 : unit, at);
      at += 1;
      continue;
    }
    const end = characterEnd(original, at);
    const folded = foldedCharacter(original.slice(at, end));
    if (folded === ' ') out.addSpace(at);
    else for (let i = 0; i < folded.length; i += 1) out.add(folded.charCodeAt(i), at);
    at = end;
  }
  return out.asText(original.length);
}

/** The words alone, folded, for those that need no way back. */
export function folded(original: string): string {
  return foldWithOffsets(original).text;
}

/** Where a run of the folded text stands in the original. Characters are taken whole. */
export function unfoldedSpan(original: string, { starts, text }: FoldedText, run: Span): Span {
  const start = starts[run.start] ?? original.length;
  let behind = run.end;
  while (behind < text.length && behind > 0 && starts[behind] === starts[behind - 1]) behind += 1;
  let end = starts[behind] ?? original.length;
  UNSEEN.lastIndex = 0;
  while (end > start && original.charAt(end - 1).replace(UNSEEN, '') === '') end -= 1;
  return { start, end: Math.max(start, end) };
}

/** The first unit of the folded text that was written at or after an offset of the original. */
export function foldedOffset({ starts, text }: FoldedText, offset: number): number {
  let [low, high] = [0, text.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

class FoldedUnits {
  #units: Uint16Array;
  #starts: Int32Array;
  #count = 0;

  constructor(length: number) {
    this.#units = new Uint16Array(length + 64);
    this.#starts = new Int32Array(length + 65);
  }

  add(unit: number, start: number): void {
    if (this.#count === this.#units.length) this.#grow();
    this.#units[this.#count] = unit;
    this.#starts[this.#count] = start;
    this.#count += 1;
  }

  /** White space in a row is one space. */
  addSpace(start: number): void {
    if (this.#count === 0 || this.#units[this.#count - 1] !== 0x20) this.add(0x20, start);
  }

  asText(length: number): FoldedText {
    const units = this.#units.subarray(0, this.#count);
    const pieces: string[] = [];
    for (let at = 0; at < units.length; at += 8192) {
      pieces.push(String.fromCharCode(...units.subarray(at, at + 8192)));
    }
    this.#starts[this.#count] = length;
    return { text: pieces.join(''), starts: this.#starts.subarray(0, this.#count + 1) };
  }

  #grow(): void {
    const units = new Uint16Array(this.#units.length * 2);
    const starts = new Int32Array(units.length + 1);
    units.set(this.#units);
    starts.set(this.#starts);
    this.#units = units;
    this.#starts = starts;
  }
}

function isWhite(unit: number): boolean {
  return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
}

/** Whether a unit may belong to the character before it. NaN, behind the end, does not. */
function isJoining(unit: number): boolean {
  return (unit >= 0x300 && unit <= 0x36f) || (unit >= 0x200b && unit !== 0x2028 && isMark(unit));
}

/** What is known of the units of the basic plane: 0 nothing yet, 1 a mark, 2 none. */
const marks = new Uint8Array(0x10000);

/** Whether a unit is, or may begin, a mark that stands on the character before it. */
function isMark(unit: number): boolean {
  const known = marks[unit] ?? 0;
  if (known !== 0) return known === 1;
  // Marks outside the basic plane begin with one of these halves: scripts of India, music, tags.
  const is = MARKS.test(String.fromCharCode(unit)) || MARK_HALVES.has(unit);
  marks[unit] = is ? 1 : 2;
  return is;
}

const MARK_HALVES: ReadonlySet<number> = new Set([
  0xd800, 0xd802, 0xd803, 0xd804, 0xd805, 0xd806, 0xd807, 0xd81a, 0xd81b, 0xd833, 0xd834, 0xd836,
  0xd838, 0xd839, 0xd83a, 0xdb40,
]);

/** The end of the character at an offset with its marks; jamo that follow each other are one syllable. */
function characterEnd(text: string, start: number): number {
  const first = text.codePointAt(start) ?? 0;
  let end = start + (first > 0xffff ? 2 : 1);
  if (isLeadingJamo(first)) {
    while (
      end - start < 3 &&
      isJamo(text.charCodeAt(end)) &&
      !isLeadingJamo(text.charCodeAt(end))
    ) {
      end += 1;
    }
  }
  const next = text.charCodeAt(end);
  if (Number.isNaN(next) || next < 0x300 || !isMark(next)) return end;
  const found = MARKS.exec(text.slice(end, end + MOST_MARKS));
  return end + (found?.[0].length ?? 0);
}

function isLeadingJamo(unit: number): boolean {
  return unit >= 0x1100 && unit <= 0x115f;
}

function isJamo(unit: number): boolean {
  return unit >= 0x1100 && unit <= 0x11ff;
}

const known = new Map<string, string>();
/** Enough for all characters of the scripts in use; what is rarer is folded anew. */
const MOST_KNOWN = 20_000;

function foldedCharacter(written: string): string {
  const before = known.get(written);
  if (before !== undefined) return before;
  const said = fold(written);
  if (known.size < MOST_KNOWN) known.set(written, said);
  return said;
}

function fold(written: string): string {
  if (WHITE.test(written)) return ' ';
  const plain = written
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[‘’‚‛′`´ʼ]/g, "'")
    .replaceAll(/[“”„‟«»″]/g, '"')
    .replaceAll(/[‐‑‒–—―−]/g, '-')
    .replaceAll(UNSEEN, '');
  return plain.trim() === '' && plain !== '' ? ' ' : plain;
}
