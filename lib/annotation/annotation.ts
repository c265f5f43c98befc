import { z } from 'zod';
import { aboutAnnotationSchema } from '#lib/anchor/about-annotation.ts';
import { outsideSelectorSchema } from '#lib/anchor/selector.ts';
import { saidSchema } from '#lib/said-schema.ts';
import { spanSchema } from '#lib/text/span.ts';

/** What became of an annotation in a draft. Nothing is ever guessed: what is not found is listed. */
export const ANNOTATION_OUTCOMES = ['found', 'ambiguous', 'orphaned', 'unusable'] as const;
export type AnnotationOutcome = (typeof ANNOTATION_OUTCOMES)[number];

/**
 * How sure the place of a found one is: its very words, words like them, the place its words have in a later draft,
 * or a place that a person chose.
 */
export const EXACTNESSES = ['exact', 'fuzzy', 'carried', 'chosen'] as const;
export type Exactness = (typeof EXACTNESSES)[number];

/** The most places that are kept of an ambiguous one; how many there are is told besides. */
export const MOST_CANDIDATES = 20;

const spans = z.array(spanSchema).readonly();

/** A place with how well it fits, 0 to 1 (see `locate`). */
const scoredSchema = z.object({ span: spanSchema, score: z.number().min(0).max(1) }).readonly();

const selected = { about: aboutAnnotationSchema, selector: outsideSelectorSchema };

/** An annotation made elsewhere, in one draft. Spans are UTF-16, half-open. */
export const annotationSchema = z.discriminatedUnion('outcome', [
  z
    .object({
      outcome: z.literal('found'),
      ...selected,
      /** As a claim could be marked there. */
      spans,
      exactness: z.enum(EXACTNESSES),
      /** Of a fuzzy one, below 1; null where no likeness was measured. */
      score: z.number().min(0).max(1).nullable(),
    })
    .readonly(),
  z
    .object({
      outcome: z.literal('ambiguous'),
      ...selected,
      /** The best first; each as runs. At most twenty. */
      candidates: z.array(spans).readonly(),
      /** How many places there are. */
      places: z.int().min(1),
    })
    .readonly(),
  z
    .object({
      outcome: z.literal('orphaned'),
      ...selected,
      /** What comes nearest and is not near enough; null where nothing does. */
      nearest: scoredSchema.nullable(),
    })
    .readonly(),
  z
    .object({
      outcome: z.literal('unusable'),
      about: aboutAnnotationSchema,
      /** Why, in English and as it can be said in other languages. */
      message: z.string(),
      said: saidSchema,
    })
    .readonly(),
]);

export type Annotation = z.infer<typeof annotationSchema>;

/** An annotation of words that stand in a draft, as a suggestion tells of it. */
export const toldAnnotationSchema = z
  .object({
    ...aboutAnnotationSchema.unwrap().shape,
    exactness: z.enum(EXACTNESSES),
    score: z.number().min(0).max(1).nullable(),
  })
  .readonly();

export type ToldAnnotation = z.infer<typeof toldAnnotationSchema>;

/** One whose words stand in the draft. */
export type FoundAnnotation = Extract<Annotation, { readonly outcome: 'found' }>;

/** Annotations as they are kept, in the order of their set. */
export const annotationsSchema = z.array(annotationSchema).readonly();

/** The words an annotation was made on; null for one that gives a position alone, or no place at all. */
export function wordsQuoted(annotation: Annotation): string | null {
  if (annotation.outcome === 'unusable') return null;
  const quote = annotation.selector.find((part) => part.type === 'TextQuoteSelector');
  return quote === undefined || quote.exact === '' ? null : quote.exact;
}
