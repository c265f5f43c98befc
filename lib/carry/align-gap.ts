import type { DraftTokens, TokenPair } from '#lib/carry/align-tokens.ts';
import { FORM } from '#lib/carry/align-vocabulary.ts';

/** The longest side of what is aligned exactly, in tokens. */
export const LONGEST_SIDE = 256;
const WIDTH = LONGEST_SIDE + 1;

// What a cell's best way came from.
const PAIRED = 0;
const REMOVED = 1;
const ADDED = 2;
const IMPOSSIBLE = -1_000_000;

/**
 * What it costs to leave tokens out: once for each piece, for each token but its first, and once where the
 * piece ends; the latter two by what stands before the token in question (see `BREAK`). A piece that ends
 * where a sentence begins ends for nothing, and it costs to reach over the beginning of another. All the
 * figures were chosen on revised prose made for it, and are not delicate: each may be a third more or less.
 */
const OPENING = 5;
const EXTENDING = [1, 1, 7, 7] as const;
const CLOSING = [3, 3, 0, 0] as const;
/** What pairing equal tokens is worth: marks, and words by their weight. */
const MARK_GAIN = 9;
const WORD_GAIN = 6;
const WEIGHT_GAIN = 3;
/** What it costs that another word stands in a word's place, or another mark in a mark's. */
const OTHER_WORD = 4;
const OTHER_MARK = 2;
/** What it counts for that two words begin alike: they may be forms of one. */
const BEGINS_ALIKE = 5;

/**
 * Aligns small parts of two texts exactly: each token is paired with an equal one or with one that stands in
 * its place, or is left out. Rare words hold more than common ones, tokens are left out in one piece rather
 * than in many, and a piece ends where a sentence does rather than inside it.
 * Method: global alignment with affine gaps (Gotoh, 1982).
 */
export class GapAligner {
  readonly #pair: TokenPair;
  /** Places in the first and in the second text, in rising order; set by whoever asks. */
  readonly rows = new Int32Array(LONGEST_SIDE);
  readonly columns = new Int32Array(LONGEST_SIDE);
  /** The answer: for each row the place in the second text that it is paired with, or -1. */
  readonly answer = new Int32Array(LONGEST_SIDE);
  readonly #paired = new Int32Array(WIDTH);
  readonly #removed = new Int32Array(WIDTH);
  readonly #added = new Int32Array(WIDTH);
  /** Per cell, two bits each: where the paired, the removed and the added state came from. */
  readonly #ways = new Uint8Array(WIDTH * WIDTH);
  // Of each column what the cells ask for, side by side.
  readonly #ids = new Int32Array(WIDTH);
  readonly #cased = new Int32Array(WIDTH);
  readonly #heads = new Int32Array(WIDTH);
  readonly #forms = new Uint8Array(WIDTH);
  readonly #closing = new Int32Array(WIDTH);
  readonly #extending = new Int32Array(WIDTH);
  /** What pairing the row at hand with each column is worth. */
  readonly #gains = new Int32Array(WIDTH);

  constructor(pair: TokenPair) {
    this.#pair = pair;
  }

  /** Aligns the first `rowCount` of `rows` with the first `columnCount` of `columns`; answers in `answer`. */
  align(rowCount: number, columnCount: number): void {
    this.#begin(columnCount);
    for (let row = 1; row <= rowCount; row += 1) {
      this.#weighRow(this.rows[row - 1] ?? 0, columnCount);
      this.#fillRow(row, columnCount);
    }
    this.#trace(rowCount, columnCount);
  }

  #begin(columnCount: number): void {
    const { to } = this.#pair;
    this.#paired[0] = 0;
    this.#removed[0] = IMPOSSIBLE;
    this.#added[0] = IMPOSSIBLE;
    for (let column = 1; column <= columnCount; column += 1) {
      const there = this.columns[column - 1] ?? 0;
      this.#ids[column] = to.ids[there] ?? 0;
      this.#cased[column] = to.cased[there] ?? 0;
      this.#heads[column] = to.heads[there] ?? 0;
      this.#forms[column] = to.forms[there] ?? 0;
      this.#closing[column] = costAt(CLOSING, to, there);
      this.#extending[column] = costAt(EXTENDING, to, there);
      const opened = (this.#paired[column - 1] ?? 0) - OPENING;
      const extended = (this.#added[column - 1] ?? 0) - (this.#extending[column] ?? 0);
      this.#paired[column] = IMPOSSIBLE;
      this.#removed[column] = IMPOSSIBLE;
      this.#added[column] = Math.max(opened, extended);
      this.#ways[column] = (opened >= extended ? PAIRED : ADDED) << 4;
    }
  }

  /** What pairing a token with each column is worth: equal ones by their rarity, others little or nothing. */
  #weighRow(here: number, columnCount: number): void {
    const { from } = this.#pair;
    const ids = this.#ids;
    const gains = this.#gains;
    const id = from.ids[here] ?? 0;
    const cased = from.cased[here] ?? 0;
    const head = from.heads[here] ?? 0;
    const form: number = from.forms[here] ?? 0;
    const isMark = form === FORM.mark;
    const gain = isMark ? MARK_GAIN : WORD_GAIN + WEIGHT_GAIN * (from.weights[here] ?? 0);
    for (let column = 1; column <= columnCount; column += 1) {
      const other: number = this.#forms[column] ?? 0;
      if (ids[column] === id) gains[column] = this.#cased[column] === cased ? gain : gain - 1;
      else if (isMark) gains[column] = other === FORM.mark ? -OTHER_MARK : IMPOSSIBLE;
      else if (other === FORM.mark) gains[column] = IMPOSSIBLE;
      else {
        const alike = this.#heads[column] === head ? BEGINS_ALIKE : 0;
        gains[column] = alike - (other === form ? OTHER_WORD : OTHER_WORD + 1);
      }
    }
  }

  #fillRow(row: number, columnCount: number): void {
    const paired = this.#paired;
    const removed = this.#removed;
    const added = this.#added;
    const ways = this.#ways;
    const closing = this.#closing;
    const extending = this.#extending;
    const gains = this.#gains;
    const here = this.rows[row - 1] ?? 0;
    const closeRow = costAt(CLOSING, this.#pair.from, here);
    const extendRow = costAt(EXTENDING, this.#pair.from, here);
    const base = row * WIDTH;
    // The cell up and to the left, and the one to the left.
    let upPaired = paired[0] ?? 0;
    let upRemoved = removed[0] ?? 0;
    let upAdded = added[0] ?? 0;
    let leftPaired = IMPOSSIBLE;
    let leftAdded = IMPOSSIBLE;
    let leftRemoved = Math.max(upPaired - OPENING, upRemoved - extendRow);
    ways[base] = (upPaired - OPENING >= upRemoved - extendRow ? PAIRED : REMOVED) << 2;
    paired[0] = leftPaired;
    removed[0] = leftRemoved;
    added[0] = leftAdded;
    for (let column = 1; column <= columnCount; column += 1) {
      const fromRemoved = upRemoved - closeRow;
      const fromAdded = upAdded - (closing[column] ?? 0);
      let way = fromRemoved > upPaired ? REMOVED : PAIRED;
      let best = way === REMOVED ? fromRemoved : upPaired;
      if (fromAdded > best) {
        best = fromAdded;
        way = ADDED;
      }
      upPaired = paired[column] ?? 0;
      upRemoved = removed[column] ?? 0;
      upAdded = added[column] ?? 0;
      paired[column] = best + (gains[column] ?? 0);
      // The column is left out.
      const extended = leftAdded - (extending[column] ?? 0);
      let wayAdded = extended > leftPaired - OPENING ? ADDED : PAIRED;
      best = wayAdded === ADDED ? extended : leftPaired - OPENING;
      if (leftRemoved - OPENING > best) {
        best = leftRemoved - OPENING;
        wayAdded = REMOVED;
      }
      leftAdded = best;
      // The row is left out.
      let wayRemoved = upRemoved - extendRow > upPaired - OPENING ? REMOVED : PAIRED;
      best = wayRemoved === REMOVED ? upRemoved - extendRow : upPaired - OPENING;
      if (upAdded - OPENING > best) {
        best = upAdded - OPENING;
        wayRemoved = ADDED;
      }
      leftRemoved = best;
      leftPaired = paired[column] ?? 0;
      removed[column] = leftRemoved;
      added[column] = leftAdded;
      ways[base + column] = way | (wayRemoved << 2) | (wayAdded << 4);
    }
  }

  #trace(rowCount: number, columnCount: number): void {
    this.answer.fill(-1, 0, rowCount);
    const paired = this.#paired[columnCount] ?? 0;
    const removed = this.#removed[columnCount] ?? 0;
    let state = removed > paired ? REMOVED : PAIRED;
    if ((this.#added[columnCount] ?? 0) > Math.max(paired, removed)) state = ADDED;
    let row = rowCount;
    let column = columnCount;
    while (row > 0 || column > 0) {
      const ways = this.#ways[row * WIDTH + column] ?? 0;
      if (state === PAIRED) {
        this.answer[row - 1] = this.columns[column - 1] ?? -1;
        row -= 1;
        column -= 1;
        state = ways & 3;
      } else if (state === REMOVED) {
        row -= 1;
        state = (ways >> 2) & 3;
      } else {
        column -= 1;
        state = (ways >> 4) & 3;
      }
    }
  }
}

function costAt(
  costs: readonly [number, number, number, number],
  tokens: DraftTokens,
  at: number,
): number {
  return costs[tokens.breaks[at] ?? 0] ?? costs[0];
}
