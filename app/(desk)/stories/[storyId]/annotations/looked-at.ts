import { z } from 'zod';
import { type UrlParameters, addressOf, queryFromUrl } from '#app/_ui/query-from-url.ts';
import { ANNOTATION_OUTCOMES, type AnnotationOutcome } from '#lib/annotation/annotation.ts';
import type { AnnotationSet, AnnotationSums } from '#lib/annotation/annotation-set.ts';
import { type AnnotationSetId, type StoryId, annotationSetIdSchema } from '#lib/id.ts';

/** The outcomes in the order in which they want a person. */
export const OUTCOMES_BY_URGENCY = [
  'ambiguous',
  'orphaned',
  'unusable',
  'found',
] as const satisfies readonly AnnotationOutcome[];

const lookedAtSchema = z.object({
  set: annotationSetIdSchema.optional(),
  outcome: z.enum(ANNOTATION_OUTCOMES).optional(),
  /** Those behind this position. */
  after: z.coerce.number().int().min(0).optional(),
});

/** What of a story's annotations is looked at, as the address says it. */
export type LookedAt = z.output<typeof lookedAtSchema>;

/** Reads the address; what in it says nothing is left out. */
export function lookedAtFrom(parameters: UrlParameters): LookedAt {
  return queryFromUrl(lookedAtSchema, parameters);
}

/** The address of what is looked at. */
export function annotationsAddress(storyId: StoryId, { set, outcome, after }: LookedAt): string {
  return addressOf(`/stories/${storyId}/annotations`, {
    set,
    outcome,
    after: after?.toString(),
  });
}

/** The set that is looked at: the one that is asked for, otherwise the newest that was not withdrawn. */
export function setLookedAt(
  sets: readonly AnnotationSet[],
  asked: AnnotationSetId | undefined,
): AnnotationSet | null {
  return (
    sets.find(({ id }) => id === asked) ??
    sets.find(({ state }) => state === 'open') ??
    sets[0] ??
    null
  );
}

/** The outcome that is looked at: the one that is asked for, otherwise the most urgent that there is. */
export function outcomeLookedAt(
  sums: AnnotationSums,
  asked: AnnotationOutcome | undefined,
): AnnotationOutcome {
  return asked ?? OUTCOMES_BY_URGENCY.find((outcome) => sums[outcome] > 0) ?? 'found';
}

/** So many sets stand in the list; the older ones are folded away. */
const SETS_SHOWN = 6;

/** The sets of a story as they are listed, the newest first. */
export interface ListedSets {
  readonly shown: readonly AnnotationSet[];
  readonly older: readonly AnnotationSet[];
  readonly withdrawn: readonly AnnotationSet[];
}

/** Parts the sets of a story into those that are shown and those that are folded away. */
export function listedSets(sets: readonly AnnotationSet[]): ListedSets {
  const open = sets.filter(({ state }) => state === 'open');
  return {
    shown: open.slice(0, SETS_SHOWN),
    older: open.slice(SETS_SHOWN),
    withdrawn: sets.filter(({ state }) => state === 'withdrawn'),
  };
}
