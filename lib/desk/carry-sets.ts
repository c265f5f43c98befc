import type { ReadSet } from '#lib/annotation/annotation-set.ts';
import type { Annotation, FoundAnnotation } from '#lib/annotation/annotation.ts';
import { carryOn } from '#lib/annotation/rules.ts';
import { carryAnnotations, withoutPlace } from '#lib/carry/carry-annotations.ts';
import type { CarriedMark, Mark } from '#lib/carry/mark.ts';
import type { Desk } from '#lib/desk/desk.ts';
import { openSets, withItsAnnotations } from '#lib/desk/read-sets.ts';
import { annotationFingerprint } from '#lib/reading/annotation-offers.ts';
import type { Change } from '#lib/store/change.ts';
import type { Draft } from '#lib/story/draft.ts';

/** The sets whose annotations have to come along into the next draft. */
export async function setsToCarry(
  desk: Desk,
  { id, storyId }: Pick<Draft, 'id' | 'storyId'>,
): Promise<readonly ReadSet[]> {
  const read: ReadSet[] = [];
  for (const set of await openSets(desk, storyId)) {
    if (set.draftId === id) read.push(await withItsAnnotations(desk, set));
  }
  return read;
}

/** The found annotations of sets as marks, by their fingerprints; the same words once. */
export function marksOfSets(sets: readonly ReadSet[], text: string): readonly Mark[] {
  const marks = new Map<string, Mark>();
  for (const one of sets.flatMap(({ annotations }) => annotations)) {
    if (one.outcome !== 'found') continue;
    const id = annotationFingerprint(text, one);
    if (!marks.has(id)) marks.set(id, { id, spans: one.spans, attributions: [] });
  }
  return [...marks.values()];
}

/** Where sets of annotations come from and go to. */
interface CarryingSets {
  readonly sets: readonly ReadSet[];
  /** The text in which they have their places. */
  readonly from: string;
  readonly next: Pick<Draft, 'id' | 'text' | 'blocks'>;
  /** Where their words went, by their fingerprints. */
  readonly marks: ReadonlyMap<string, CarriedMark>;
}

/** What came of sets of annotations in the next draft. */
export interface CarriedSets {
  readonly changes: readonly Change[];
  /** All of their annotations, as they are there. */
  readonly annotations: readonly Annotation[];
}

/**
 * Brings sets of annotations into the next draft. Those without a place are looked for there anew; a draft is taken in
 * all the same where nobody could look.
 */
export async function carrySets(
  desk: Desk,
  { sets, from, next, marks }: CarryingSets,
): Promise<CarriedSets> {
  const markOf = (found: FoundAnnotation) => marks.get(annotationFingerprint(from, found));
  const changes: Change[] = [];
  const all: Annotation[] = [];
  for (const { set, annotations } of sets) {
    const sought = withoutPlace(annotations);
    const located = sought.length === 0 ? null : await desk.locate(sought, next);
    const there = carryAnnotations(annotations, {
      markOf,
      located: located?.ok === true ? located.value : null,
    });
    changes.push(carryOn(set, there, next));
    for (const one of there) all.push(one);
  }
  return { changes, annotations: all };
}
