/** How a pattern fits a text: with how few errors, and how much of the text, in UTF-16 units. */
export interface Fit {
  /** Insertions, deletions and substitutions. */
  readonly errors: number;
  /** Units of the text from its beginning to where the pattern ends with so few errors. */
  readonly end: number;
  /** Errors when the pattern is to end where the text ends. */
  readonly errorsAtEnd: number;
}

const WORD = 32;

/**
 * The best end of a pattern in a text: beginning anywhere, or (`isAnchored`) where the text begins. Of ends
 * with equally few errors, the one that is as long as the pattern, or nearest to it, when anchored, and the
 * first otherwise. Bit-parallel in words of 32 rows: a 32nd of the product of both lengths (G. Myers, "A
 * fast bit-vector algorithm for approximate string matching", JACM 46, 1999; blocks as in H. Hyyrö, 2003).
 */
export function fit(pattern: string, text: string, isAnchored: boolean): Fit {
  const length = pattern.length;
  if (length === 0) return { errors: 0, end: 0, errorsAtEnd: isAnchored ? text.length : 0 };
  const columns = new Columns(pattern);
  let errors = length;
  let [fewest, end] = [length, 0];
  for (let at = 0; at < text.length; at += 1) {
    errors += columns.step(text.charCodeAt(at), isAnchored ? 1 : 0);
    const isNearer = isAnchored && Math.abs(at + 1 - length) < Math.abs(end - length);
    if (errors < fewest || (errors === fewest && isNearer)) [fewest, end] = [errors, at + 1];
  }
  return { errors: fewest, end, errorsAtEnd: errors };
}

/** The number of insertions, deletions and substitutions of UTF-16 units between two texts (Levenshtein). */
export function distance(a: string, b: string): number {
  return fit(a, b, true).errorsAtEnd;
}

/** How alike two texts are: 1 the same, 0 nothing in common; errors for each unit of the longer one. */
export function likeness(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  return longer === 0 ? 1 : 1 - distance(a, b) / longer;
}

/** The units of a text from last to first; pairs and characters are not kept together. */
export function reversed(text: string): string {
  const pieces: string[] = [];
  for (let at = text.length - 1; at >= 0; at -= 1) pieces.push(text.charAt(at));
  return pieces.join('');
}

/** The differences down one column of the table of distances, 32 rows to a word. */
class Columns {
  readonly #rises: Int32Array;
  readonly #falls: Int32Array;
  readonly #rowsOf = new Map<number, Int32Array>();
  readonly #none: Int32Array;
  readonly #lastBit: number;

  constructor(pattern: string) {
    const words = Math.ceil(pattern.length / WORD);
    this.#rises = new Int32Array(words).fill(-1);
    this.#falls = new Int32Array(words);
    this.#none = new Int32Array(words);
    this.#lastBit = (pattern.length - 1) % WORD;
    for (let row = 0; row < pattern.length; row += 1) {
      const unit = pattern.charCodeAt(row);
      let rows = this.#rowsOf.get(unit);
      if (rows === undefined) this.#rowsOf.set(unit, (rows = new Int32Array(words)));
      const word = row >>> 5;
      rows[word] = (rows[word] ?? 0) | (1 << (row & 31));
    }
  }

  /** Goes on by a unit of the text; answers how the last row changed: −1, 0 or 1. */
  step(unit: number, above: number): number {
    const [rises, falls] = [this.#rises, this.#falls];
    const rows = this.#rowsOf.get(unit) ?? this.#none;
    const last = rises.length - 1;
    let carried = above;
    for (let word = 0; word <= last; word += 1) {
      const [rise, fall] = [rises[word] ?? 0, falls[word] ?? 0];
      const isFall = carried < 0 ? 1 : 0;
      const equal = rows[word] ?? 0;
      const upright = equal | fall;
      const joined = equal | isFall;
      const across = (((joined & rise) + rise) ^ rise) | joined;
      let up = fall | ~(across | rise);
      let down = rise & across;
      const bit = word === last ? this.#lastBit : WORD - 1;
      const out = ((up >>> bit) & 1) - ((down >>> bit) & 1);
      up = (up << 1) | (carried > 0 ? 1 : 0);
      down = (down << 1) | isFall;
      rises[word] = down | ~(upright | up);
      falls[word] = up & upright;
      carried = out;
    }
    return carried;
  }
}
