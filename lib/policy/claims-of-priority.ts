import { PRIORITIES, type Priority } from '#lib/claim/claim.ts';
import type { ClaimCase, StoryCase } from '#lib/policy/story-case.ts';

/** The open claims of a priority or of a higher one. */
export function claimsOfPriority(story: StoryCase, least: Priority): readonly ClaimCase[] {
  const from = PRIORITIES.indexOf(least);
  return story.claims.filter(({ claim }) => PRIORITIES.indexOf(claim.priority) >= from);
}
