import type { Draft } from '#lib/story/draft.ts';
import { placeRuns } from '#lib/text/runs.ts';
import { type Span, overlaps } from '#lib/text/span.ts';

/**
 * The runs that will be kept: those that were added, with the words at hand, as the desk will keep them. Words of
 * which nothing can be kept, white space for one, change nothing.
 */
export function chosenRuns(
  { text, blocks }: Pick<Draft, 'text' | 'blocks'>,
  added: readonly Span[],
  atHand: Span | null,
): readonly Span[] {
  if (atHand === null) return added;
  const runs = placeRuns(text, blocks, [...added, atHand]);
  return runs.ok ? runs.value : added;
}

/** The runs without those in the place of one. */
export function withoutRun(added: readonly Span[], run: Span): readonly Span[] {
  return added.filter((one) => !overlaps(one, run));
}
