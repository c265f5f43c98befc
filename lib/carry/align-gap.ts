import { BREAK, type DraftTokens, type TokenPair } from '#lib/carry/align-tokens.ts';
import { FORM } from '#lib/carry/align-vocabulary.ts';

/** The longest side of what is aligned exactly, in tokens. */
export const LONGEST_SIDE = 256;

// What a cell's best way came from.
const PAIRED = 0;
const REMOVED = 1;
const ADDED = 2;
const IMPOSSIBLE = -1_000_000;

/**
 * What it costs to leave tokens out: once for each piece, for each token but its first, and once where the
 * piece ends; the latter two by what stands before the token in question (see `BREAK`). A piece that ends
 * where a sentence begins ends for nothing, and it costs to reach over the beginning of another.
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
/** What it counts for that the two words begin alike: they may be forms of one. */
const BEGINS_ALIKE = 5;

/**
 * Aligns small parts of two texts exactly: each token is paired with an equal one or with one that stands in
 * its place, or is left out. Rare words hold more than common ones, tokens are left out in one piece rather
 * than in many, and a piece begins where a sentence does rather than inside it.
 * Method: global alignment with affine gaps (Gotoh, 1982).
 */
export class GapAligner {
  readonly #pair: TokenPair;
  /** Places in the first and in the second text, in rising order; set by whoever asks. */
  readonly rows = new Int32Array(LONGEST_SIDE);
  readonly columns = new Int32Array(LONGEST_SIDE);
  /** The answer: for each row the place in the second text that it is paired with, or -1. */
  readonly answer = new Int32Array(LONGEST_SIDE);
  readonly #paired = new Int32Array(LONGEST_SIDE + 1);
  readonly #removed = new Int32Array(LONGEST_SIDE + 1);
  readonly #added = new Int32Array(LONGEST_SIDE + 1);
  /** Per cell, two bits each: where the paired, the removed and the added state came from. */
  readonly #ways = new Uint8Array((LONGEST_SIDE + 1) * (LONGEST_SIDE + 1));

  constructor(pair: TokenPair) {
    this.#pair = pair;
  }

  /** Aligns the first `rowCount` of `rows` with the first `columnCount` of `columns`; answers in `answer`. */
  align(rowCount: number, columnCount: number): void {
    this.#begin(columnCount);
    for (let row = 1; row <= rowCount; row += 1) this.#fillRow(row, columnCount);
    this.#trace(rowCount, columnCount);
  }

  #begin(columnCount: number): void {
    const { to } = this.#pair;
    this.#paired[0] = 0;
    this.#removed[0] = IMPOSSIBLE;
    this.#added[0] = IMPOSSIBLE;
    for (let column = 1; column <= columnCount; column += 1) {
      const opened = (this.#paired[column - 1] ?? 0) - OPENING;
      const extended = (this.#added[column - 1] ?? 0) - extendingAt(to, this.columns[column - 1] ?? 0);
      this.#paired[column] = IMPOSSIBLE;
      this.#removed[column] = IMPOSSIBLE;
      this.#added[column] = Math.max(opened, extended);
      this.#ways[column] = (opened >= extended ? PAIRED : ADDED) << 4;
    }
  }

  #fillRow(row: number, columnCount: number): void {
    const { from, to } = this.#pair;
    const paired = this.#paired;
    const removed = this.#removed;
    const added = this.#added;
    const ways = this.#ways;
    const here = this.rows[row - 1] ?? 0;
        const closeRow = closingAt(from, here);
    const extendRow = extendingAt(from, here);
    const base = row * (LONGEST_SIDE + 1);
    // The cell up and to the left, before it is overwritten.
    let upPaired = paired[0] ?? 0;
    let upRemoved = removed[0] ?? 0;
    let upAdded = added[0] ?? 0;
    const firstOpened = upPaired - OPENING;
    const firstExtended = upRemoved - extendRow;
    paired[0] = IMPOSSIBLE;
    added[0] = IMPOSSIBLE;
    removed[0] = Math.max(firstOpened, firstExtended);
    ways[base] = (firstOpened >= firstExtended ? PAIRED : REMOVED) << 2;
    for (let column = 1; column <= columnCount; column += 1) {
      const there = this.columns[column - 1] ?? 0;
      const abovePaired = paired[column] ?? 0;
      const aboveRemoved = removed[column] ?? 0;
      const aboveAdded = added[column] ?? 0;
      // Paired.
      let way = PAIRED;
      let best = upPaired;
      if (upRemoved - closeRow > best) {
        best = upRemoved - closeRow;
        way = REMOVED;
      }
      const closeColumn = closingAt(to, there);
      if (upAdded - closeColumn > best) {
        best = upAdded - closeColumn;
        way = ADDED;
      }
      const nowPaired = best + gainOf(from, to, here, there);
      // Removed: the row is left out.
      let wayRemoved = PAIRED;
      best = abovePaired - OPENING;
      if (aboveRemoved - extendRow > best) {
        best = aboveRemoved - extendRow;
        wayRemoved = REMOVED;
      }
      if (aboveAdded - OPENING > best) {
        best = aboveAdded - OPENING;
        wayRemoved = ADDED;
      }
      const nowRemoved = best;
      // Added: the column is left out.
      const extendColumn = extendingAt(to, there);
      let wayAdded = PAIRED;
      best = (paired[column - 1] ?? 0) - OPENING;
      if ((added[column - 1] ?? 0) - extendColumn > best) {
        best = (added[column - 1] ?? 0) - extendColumn;
        wayAdded = ADDED;
      }
      if ((removed[column - 1] ?? 0) - OPENING > best) {
        best = (removed[column - 1] ?? 0) - OPENING;
        wayAdded = REMOVED;
      }
      ways[base + column] = way | (wayRemoved << 2) | (wayAdded << 4);
      upPaired = abovePaired;
      upRemoved = aboveRemoved;
      upAdded = aboveAdded;
      paired[column] = nowPaired;
      removed[column] = nowRemoved;
      added[column] = best;
    }
  }

  #trace(rowCount: number, columnCount: number): void {
    this.answer.fill(-1, 0, rowCount);
    const ends = [
      this.#paired[columnCount] ?? 0,
      this.#removed[columnCount] ?? 0,
      this.#added[columnCount] ?? 0,
    ] as const;
    let state = PAIRED;
    if (ends[1] > ends[0]) state = REMOVED;
    if (ends[2] > Math.max(ends[0], ends[1])) state = ADDED;
    let row = rowCount;
    let column = columnCount;
    while (row > 0 || column > 0) {
      const ways = this.#ways[row * (LONGEST_SIDE + 1) + column] ?? 0;
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

function closingAt(tokens: DraftTokens, at: number): number {
  return CLOSING[tokens.breaks[at] ?? BREAK.none] ?? CLOSING[BREAK.none];
}

function extendingAt(tokens: DraftTokens, at: number): number {
  return EXTENDING[tokens.breaks[at] ?? BREAK.none] ?? EXTENDING[BREAK.none];
}

/** What pairing two tokens is worth: equal ones by their rarity, others little or nothing. */
function gainOf(from: DraftTokens, to: DraftTokens, here: number, there: number): number {
  if (from.ids[here] === to.ids[there]) {
    const isExact = from.cased[here] === to.cased[there];
    const weight = from.weights[here] ?? 0;
    const isMark = from.forms[here] === FORM.mark;
    return (isMark ? MARK_GAIN : WORD_GAIN + WEIGHT_GAIN * weight) - (isExact ? 0 : 1);
  }
  const formHere = from.forms[here];
  const formThere = to.forms[there];
  if (formHere === FORM.mark || formThere === FORM.mark) {
    return formHere === formThere ? -OTHER_MARK : IMPOSSIBLE;
  }
  return (formHere === formThere ? 0 : -1) - OTHER_WORD + likeness(from, to, here, there);
}

/** How much two words look like forms of one: their first letters, and whether they are as long. */
function likeness(from: DraftTokens, to: DraftTokens, here: number, there: number): number {
  const start = from.starts[here] ?? 0;
  const other = to.starts[there] ?? 0;
  const length = (from.ends[here] ?? 0) - start;
  const otherLength = (to.ends[there] ?? 0) - other;
  const most = Math.min(length, otherLength, 4);
  let same = 0;
  while (same < most && from.text.charCodeAt(start + same) === to.text.charCodeAt(other + same)) {
    same += 1;
  }
  const near = Math.abs(length - otherLength) <= 2 ? 0 : -1;
  return (same >= 3 ? BEGINS_ALIKE : 0) + near;
}
