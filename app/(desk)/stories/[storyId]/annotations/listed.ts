import type { AnswerOf } from '#lib/desk/operations.ts';

/** An annotation of a set, as the desk tells of it. */
export type ListedAnnotation = AnswerOf<'read-annotations'>['annotations'][number];

/** The id of the element of the annotation at a position of its set. */
export function annotationElementId(position: number): string {
  return `annotation-${position + 1}`;
}

/** Whether some of the places an annotation could have read the same, so that only what stands around tells them apart. */
export function lookAlike({ places }: Pick<ListedAnnotation, 'places'>): boolean {
  return new Set(places.map(({ passage }) => passage.text)).size < places.length;
}
