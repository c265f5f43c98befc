import { graphemeStart } from '#lib/text/graphemes.ts';
import type { Span } from '#lib/text/span.ts';
import { wordAfter, wordAt, wordBefore } from '#lib/text/words.ts';

/** One boundary of a claim's words: of which run, and which side of it. */
export interface Boundary {
  readonly run: number;
  readonly side: 'start' | 'end';
}

/** Where a boundary is to go, and whether it may stand inside a word. */
export interface BoundaryMove {
  readonly boundary: Boundary;
  /** UTF-16, as the pointer or the caret found it. */
  readonly offset: number;
  readonly isFine: boolean;
}

/**
 * The runs with one boundary moved: to the nearest edge of a word, or with `isFine` exactly there, never
 * into a grapheme. Null when the run would be left without words, or would reach into its neighbour.
 */
export function withBoundary(
  text: string,
  runs: readonly Span[],
  { boundary, offset, isFine }: BoundaryMove,
): readonly Span[] | null {
  const run = runs[boundary.run];
  if (run === undefined) return null;
  const at = isFine ? graphemeStart(text, offset) : wordEdge(text, offset, boundary.side);
  const moved =
    boundary.side === 'start' ? { start: at, end: run.end } : { start: run.start, end: at };
  const after = runs[boundary.run + 1];
  const before = runs[boundary.run - 1];
  if (moved.start >= moved.end) return null;
  if (before !== undefined && moved.start <= before.end) return null;
  if (after !== undefined && moved.end >= after.start) return null;
  return runs.map((held, index) => (index === boundary.run ? moved : held));
}

/** The edge of a word that is nearest to an offset, on the side from which words are kept whole. */
function wordEdge(text: string, offset: number, side: 'start' | 'end'): number {
  const word = wordAt(text, offset) ?? wordAt(text, offset - 1);
  if (word !== null) {
    const isInFirstHalf = offset - word.start < word.end - offset;
    if (side === 'start') {
      return isInFirstHalf ? word.start : (wordAfter(text, word.end)?.start ?? word.start);
    }
    return isInFirstHalf ? (wordBefore(text, word.start)?.end ?? word.end) : word.end;
  }
  return side === 'start'
    ? (wordAfter(text, offset)?.start ?? offset)
    : (wordBefore(text, offset)?.end ?? offset);
}
