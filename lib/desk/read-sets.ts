import type { Annotation } from '#lib/annotation/annotation.ts';
import type { AnnotationSet, ReadSet } from '#lib/annotation/annotation-set.ts';
import { hashOfAnnotations, readWritten } from '#lib/annotation/written.ts';
import type { Desk } from '#lib/desk/desk.ts';
import { found } from '#lib/desk/keep.ts';
import { LastUsed } from '#lib/desk/last-used.ts';
import type { AnnotationSetId, StoryId } from '#lib/id.ts';
import { type Result, ok } from '#lib/result.ts';

/** The sets of a story whose annotations are suggested, in the order in which they were brought. */
export async function openSets(desk: Desk, storyId: StoryId): Promise<readonly AnnotationSet[]> {
  const sets = await desk.store.annotationSets(storyId);
  return sets.filter(({ state }) => state === 'open').toReversed();
}

/** Sets in use at one time; one of thousands of annotations is some megabytes. */
const MOST_KEPT = 8;

/** The annotations of the last sets that were looked at, by their hash. */
const kept = new LastUsed<string, readonly Annotation[]>(MOST_KEPT);

/** A set with its annotations. */
export async function withItsAnnotations(desk: Desk, set: AnnotationSet): Promise<ReadSet> {
  const known = kept.get(set.sha256);
  if (known !== undefined) return { set, annotations: known };
  const json = await desk.store.annotationsOf(set.id);
  if (json === null) throw new Error(`The set of annotations ${set.id} has none.`);
  const annotations = readWritten(json);
  // Somebody may have placed one since the set was read: what was read now is what the new hash names.
  kept.keep(hashOfAnnotations(json), annotations);
  return { set, annotations };
}

/** The set of an id with its annotations; `not-found` where there is none. */
export async function readSet(desk: Desk, id: AnnotationSetId): Promise<Result<ReadSet>> {
  const set = found(await desk.store.annotationSet(id), 'annotation-set');
  return set.ok ? ok(await withItsAnnotations(desk, set.value)) : set;
}
