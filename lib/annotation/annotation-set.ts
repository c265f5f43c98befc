import { z } from 'zod';
import {
  ANNOTATION_OUTCOMES,
  type Annotation,
  type AnnotationOutcome,
} from '#lib/annotation/annotation.ts';
import {
  annotationSetIdSchema,
  draftIdSchema,
  momentSchema,
  personIdSchema,
  sha256Schema,
  storyIdSchema,
} from '#lib/id.ts';

/** A set that was withdrawn stays in the record; its annotations are suggested no longer. */
export const ANNOTATION_SET_STATES = ['open', 'withdrawn'] as const;

/** The most sets of one story that are open at one time. */
export const MOST_ANNOTATION_SETS = 50;

/** How many annotations came to what. */
export const annotationSumsSchema = z
  .record(z.enum(ANNOTATION_OUTCOMES), z.int().min(0))
  .readonly();

export type AnnotationSums = z.infer<typeof annotationSumsSchema>;

/** Annotations made elsewhere, as they were brought onto a draft in one file. */
export const annotationSetSchema = z
  .object({
    id: annotationSetIdSchema,
    storyId: storyIdSchema,
    /** The name of the file. */
    filename: z.string(),
    /** The file as it came, which is kept. */
    fileSha256: sha256Schema,
    fileSizeBytes: z.int().min(0),
    /** The draft it was brought onto. */
    importedIn: draftIdSchema,
    /** The draft in which its annotations have their places: the story's newest. */
    draftId: draftIdSchema,
    sums: annotationSumsSchema,
    /** Of its annotations as JSON, as they are in that draft. */
    sha256: sha256Schema,
    state: z.enum(ANNOTATION_SET_STATES),
    createdAt: momentSchema,
    /** Null for the command line and for an API key made there. */
    createdBy: personIdSchema.nullable(),
    /** The name as it was then. */
    createdByName: z.string(),
    version: z.int().min(1),
  })
  .readonly();

export type AnnotationSet = z.infer<typeof annotationSetSchema>;

/** An open set with its annotations, in the order of their file. */
export interface ReadSet {
  readonly set: AnnotationSet;
  readonly annotations: readonly Annotation[];
}

/** That a person said where an annotation of a set belongs. */
export interface ChosenPlace {
  /** Its position in the set, from 0. */
  readonly position: number;
  /** The words it was made on; null where it names none. */
  readonly quoted: string | null;
  /** The words it has now. */
  readonly words: string;
}

/** Counts annotations by what became of them. */
export function sumsOfAnnotations(
  annotations: readonly Pick<Annotation, 'outcome'>[],
): AnnotationSums {
  const sums: Record<AnnotationOutcome, number> = {
    found: 0,
    ambiguous: 0,
    orphaned: 0,
    unusable: 0,
  };
  for (const { outcome } of annotations) sums[outcome] += 1;
  return sums;
}
