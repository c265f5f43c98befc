import type { Entity, Quantity, ReadDate } from '#lib/reading/reading.ts';
import type { Span } from '#lib/text/span.ts';
import type { TokenRange } from '#lib/reading/token-range.ts';
import type { Tokens } from '#lib/reading/tokens.ts';
import type { SentenceWords } from '#lib/reading/english/sentence-words.ts';

/** What the finders of contradictions ask of a text that was read so far. */
export interface StoryWords {
  readonly tokens: Tokens;
  readonly marks: Int32Array;
  /** All sentences in reading order, headlines among them. */
  readonly sentences: readonly TokenRange[];
  readonly words: SentenceWords;
  readonly quantities: readonly Quantity[];
  readonly dates: readonly ReadDate[];
  readonly entities: readonly Entity[];
  /** The positions, in the list of sentences, of those that are headlines. */
  readonly headlines: readonly number[];
}

/** The UTF-16 span of some tokens. */
export function spanOf({ starts, ends }: Tokens, { from, to }: TokenRange): Span {
  const start = starts[from] ?? 0;
  return { start, end: Math.max(start + 1, ends[to - 1] ?? 0) };
}

/** Something found, with the sentence and the tokens it stands in. */
export interface Placed<Found> {
  readonly found: Found;
  readonly sentence: number;
  readonly tokens: TokenRange;
}

/** Gives what was found in reading order its sentences and tokens, in one walk over both. */
export function place<Found extends { readonly span: Span }>(
  { starts, ends, count }: Tokens,
  sentences: readonly TokenRange[],
  all: readonly Found[],
): Placed<Found>[] {
  const placed: Placed<Found>[] = [];
  let [sentence, from] = [0, 0];
  for (const found of all) {
    while (from < count && (ends[from] ?? 0) <= found.span.start) from += 1;
    let to = from;
    while (to < count && (starts[to] ?? 0) < found.span.end) to += 1;
    while (sentence < sentences.length && (sentences[sentence]?.to ?? 0) <= from) sentence += 1;
    const range = sentences[sentence];
    if (range === undefined) break;
    if (range.from <= from && to > from) placed.push({ found, sentence, tokens: { from, to } });
  }
  return placed;
}
