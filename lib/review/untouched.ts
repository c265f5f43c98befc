import type { CoveredSentence } from '#lib/review/coverage.ts';
import type { Block } from '#lib/text/block.ts';
import { blockAt } from '#lib/text/blocks.ts';
import type { Span } from '#lib/text/span.ts';

/** The coverage of a block by its position; null where it is not known (yet). */
export type CoverageAt = (position: number) => readonly CoveredSentence[] | null;

/**
 * The first untouched sentence that begins after an offset; null when none is left there. Pass -1 for the
 * first of all.
 */
export function untouchedAfter(
  blocks: readonly Block[],
  coverageAt: CoverageAt,
  offset: number,
): Span | null {
  for (let at = Math.max(blockAt(blocks, offset), 0); at < blocks.length; at += 1) {
    const found = coverageAt(at)?.find(
      ({ coverage, start }) => coverage === 'untouched' && start > offset,
    );
    if (found !== undefined) return { start: found.start, end: found.end };
  }
  return null;
}

/** The last untouched sentence that begins before an offset; null when none is left there. */
export function untouchedBefore(
  blocks: readonly Block[],
  coverageAt: CoverageAt,
  offset: number,
): Span | null {
  for (let at = blockAt(blocks, offset); at >= 0; at -= 1) {
    const found = coverageAt(at)?.findLast(
      ({ coverage, start }) => coverage === 'untouched' && start < offset,
    );
    if (found !== undefined) return { start: found.start, end: found.end };
  }
  return null;
}

/** The sentences of a selection (or under a caret, a span without length), in reading order. */
export function sentencesTouched<S extends CoveredSentence>(
  blocks: readonly Block[],
  coverageAt: (position: number) => readonly S[] | null,
  { start, end }: Span,
): readonly S[] {
  const found: S[] = [];
  for (let at = Math.max(blockAt(blocks, start), 0); at < blocks.length; at += 1) {
    if ((blocks[at]?.start ?? 0) >= Math.max(end, start + 1)) break;
    const covered = coverageAt(at) ?? [];
    if (start < end) found.push(...covered.filter((one) => one.start < end && start < one.end));
    else found.push(...underCaret(covered, start));
  }
  return found;
}

/** The sentence a caret stands in: the last that begins at or before it, in white space too. */
function underCaret<S extends Span>(covered: readonly S[], offset: number): readonly S[] {
  const found = covered.findLast((one) => one.start <= offset) ?? covered[0];
  return found === undefined ? [] : [found];
}
