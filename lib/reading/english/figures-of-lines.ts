import type { Quantity, ReadDate } from '#lib/reading/reading.ts';
import { findDates } from '#lib/reading/english/dates.ts';
import { MARK } from '#lib/reading/english/mark.ts';
import { findQuantities } from '#lib/reading/english/quantities.ts';
import type { Prose, ProseSentence } from '#lib/reading/prose.ts';
import type { TokenRange } from '#lib/reading/token-range.ts';
import type { Tokens } from '#lib/reading/tokens.ts';

/** What may begin a quantity or a date. */
const BEGINS = MARK.number | MARK.month | MARK.weekday | MARK.relativeTime;

/**
 * The quantities and dates of a draft in reading order, each within one line: the number that ends a
 * headline counts nothing in the paragraph below it. `marks` come from `marksOf`.
 */
export function figuresOfLines(
  prose: Prose,
  marks: Int32Array,
): { readonly quantities: readonly Quantity[]; readonly dates: readonly ReadDate[] } {
  const quantities: Quantity[] = [];
  const dates: ReadDate[] = [];
  for (const line of linesOf(prose)) {
    if (!holds(marks, line, BEGINS)) continue;
    const tokens = tokensIn(prose.tokens, line);
    const own = marks.subarray(line.from, line.to);
    const found = findDates(tokens, own);
    for (const date of found) dates.push(date);
    for (const quantity of findQuantities(tokens, own, found)) quantities.push(quantity);
  }
  return { quantities, dates };
}

/** Sentences of one block without a line break between them, as ranges of tokens. */
function linesOf({ text, sentences }: Prose): readonly TokenRange[] {
  const lines: { from: number; to: number }[] = [];
  let before: ProseSentence | null = null;
  for (const sentence of sentences) {
    const line = lines.at(-1);
    const goesOn =
      before?.block === sentence.block && !text.slice(before.end, sentence.start).includes('\n');
    if (goesOn && line !== undefined) line.to = sentence.to;
    else lines.push({ from: sentence.from, to: sentence.to });
    before = sentence;
  }
  return lines;
}

function holds(marks: Int32Array, { from, to }: TokenRange, wanted: number): boolean {
  for (let at = from; at < to; at += 1) if (((marks[at] ?? 0) & wanted) !== 0) return true;
  return false;
}

function tokensIn(tokens: Tokens, { from, to }: TokenRange): Tokens {
  return {
    text: tokens.text,
    count: to - from,
    starts: tokens.starts.subarray(from, to),
    ends: tokens.ends.subarray(from, to),
    kinds: tokens.kinds.subarray(from, to),
    words: tokens.words.slice(from, to),
    ids: tokens.ids.subarray(from, to),
    distinct: tokens.distinct,
  };
}
