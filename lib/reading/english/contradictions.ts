import type { Contradiction } from '#lib/reading/reading.ts';
import { findDenials } from '#lib/reading/english/denials.ts';
import { findHeadlineClaims } from '#lib/reading/english/headline-claims.ts';
import { findQuantityConflicts } from '#lib/reading/english/quantity-conflicts.ts';
import type { StoryWords } from '#lib/reading/english/story-words.ts';

/**
 * The places of one story that do not agree, in the order of the second: two values of one quantity, a claim and its
 * denial, a headline that says more than the text. Precision before completeness: each pair is a suggestion to look.
 */
export function findContradictions(story: StoryWords): Contradiction[] {
  return [
    ...findQuantityConflicts(story),
    ...findDenials(story),
    ...findHeadlineClaims(story),
  ].sort((a, b) => a.second.start - b.second.start || a.first.start - b.first.start);
}
