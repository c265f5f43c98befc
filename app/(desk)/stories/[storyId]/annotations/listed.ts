import type { AnswerOf } from '#lib/desk/operations.ts';

/** An annotation of a set, as the desk tells of it. */
export type ListedAnnotation = AnswerOf<'read-annotations'>['annotations'][number];

/** The id of the element of the annotation at a position of its set. */
export function annotationElementId(position: number): string {
  return `annotation-${position + 1}`;
}
