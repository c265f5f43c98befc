import { BREAK, type DraftTokens } from '#lib/carry/align-tokens.ts';
import { FORM } from '#lib/carry/align-vocabulary.ts';

/** A unit without the end of a sentence is cut at a clause from here on, and at last anywhere. */
const LONG_UNIT = 40;
const LONGEST_UNIT = 100;

/** The sentences of a text as ranges of tokens: unit `u` holds tokens `starts[u]` to `starts[u + 1]`. */
export interface Units {
  readonly count: number;
  readonly starts: Int32Array;
  /** The unit of each token. */
  readonly ofToken: Int32Array;
}

/** Cuts tokens into sentences; what has no sentences, at clauses or in pieces of a hundred tokens. */
export function unitsOf(tokens: DraftTokens): Units {
  const starts = new Int32Array(tokens.count + 1);
  const ofToken = new Int32Array(tokens.count);
  let count = 0;
  let start = 0;
  for (let at = 0; at < tokens.count; at += 1) {
    const before: number = tokens.breaks[at] ?? BREAK.none;
    const length = at - start;
    const isNew =
      at === 0 ||
      before >= BREAK.sentence ||
      (before === BREAK.clause && length >= LONG_UNIT) ||
      length >= LONGEST_UNIT;
    if (isNew) {
      starts[count] = at;
      start = at;
      count += 1;
    }
    ofToken[at] = count - 1;
  }
  starts[count] = tokens.count;
  return { count, starts: starts.subarray(0, count + 1), ofToken };
}

/** The weight of a unit's words, and of those that satisfy a condition. */
export function weightOf(
  tokens: DraftTokens,
  start: number,
  end: number,
  counts: (at: number) => boolean,
): { readonly all: number; readonly counted: number } {
  let all = 0;
  let counted = 0;
  for (let at = start; at < end; at += 1) {
    const form: number = tokens.forms[at] ?? FORM.mark;
    if (form === FORM.mark) continue;
    const weight = tokens.weights[at] ?? 0;
    all += weight;
    if (counts(at)) counted += weight;
  }
  return { all, counted };
}
