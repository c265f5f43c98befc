import type { AnnotationSet, ReadSet } from '#lib/annotation/annotation-set.ts';
import { readWritten } from '#lib/annotation/written.ts';
import type { Desk } from '#lib/desk/desk.ts';
import { found } from '#lib/desk/keep.ts';
import type { AnnotationSetId, StoryId } from '#lib/id.ts';
import { type Result, ok } from '#lib/result.ts';

/** The sets of a story whose annotations are suggested, in the order in which they were brought. */
export async function openSets(desk: Desk, storyId: StoryId): Promise<readonly AnnotationSet[]> {
  const sets = await desk.store.annotationSets(storyId);
  return sets.filter(({ state }) => state === 'open').toReversed();
}

/** A set with its annotations. */
export async function withItsAnnotations(desk: Desk, set: AnnotationSet): Promise<ReadSet> {
  const json = await desk.store.annotationsOf(set.id);
  return { set, annotations: json === null ? [] : readWritten(json) };
}

/** The set of an id with its annotations; `not-found` where there is none. */
export async function readSet(desk: Desk, id: AnnotationSetId): Promise<Result<ReadSet>> {
  const set = found(await desk.store.annotationSet(id), 'annotation-set');
  return set.ok ? ok(await withItsAnnotations(desk, set.value)) : set;
}
