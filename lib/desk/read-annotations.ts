import { z } from 'zod';
import { aboutAnnotationSchema } from '#lib/anchor/about-annotation.ts';
import {
  ANNOTATION_OUTCOMES,
  type Annotation,
  EXACTNESSES,
  wordsQuoted,
} from '#lib/annotation/annotation.ts';
import { type AnnotationSet, annotationSetSchema } from '#lib/annotation/annotation-set.ts';
import type { Desk } from '#lib/desk/desk.ts';
import { found } from '#lib/desk/keep.ts';
import { operation } from '#lib/desk/operation.ts';
import { type CutDraft, passageAround, passageSchema } from '#lib/desk/passage.ts';
import { readSet } from '#lib/desk/read-sets.ts';
import { type ClaimId, annotationSetIdSchema, claimIdSchema } from '#lib/id.ts';
import { annotationFingerprint } from '#lib/reading/annotation-offers.ts';
import { fingerprintSchema } from '#lib/reading/decision.ts';
import { touching } from '#lib/reading/offer.ts';
import { type Result, ok } from '#lib/result.ts';
import { splitDraft } from '#lib/review/coverage.ts';
import { saidSchema } from '#lib/said-schema.ts';
import { pageRequestSchema } from '#lib/store/query.ts';
import { type Span, overlaps, spanSchema } from '#lib/text/span.ts';

/** What was done about an annotation that has its place. */
const STANDINGS = ['suggested', 'claimed', 'under-a-claim', 'dismissed'] as const;

/** A place in the draft, with the sentences around it. */
const placeSchema = z
  .object({
    spans: z.array(spanSchema).readonly(),
    passage: passageSchema,
    /** How like it is to what is looked for, 0 to 1; null where that was not measured. */
    score: z.number().min(0).max(1).nullable(),
  })
  .readonly();

/** An annotation of a set as a person looks through it. */
export const listedAnnotationSchema = z
  .object({
    /** Its position in the set, from 0. */
    position: z.int().min(0),
    outcome: z.enum(ANNOTATION_OUTCOMES),
    about: aboutAnnotationSchema,
    /** The words it was made on; null where it names none. */
    quoted: z.string().nullable(),
    /** Found: its place. Ambiguous: those it could be at, the best first. Orphaned: the nearest, if any is near. */
    places: z.array(placeSchema).readonly(),
    /** How many places an ambiguous one could be at, which may be more than are told. */
    placeCount: z.int().min(0),
    /** How sure the place of a found one is; null for all others. */
    exactness: z.enum(EXACTNESSES).nullable(),
    /** What was done about a found one; null for all others. */
    standing: z.enum(STANDINGS).nullable(),
    /** What a found one goes by among the suggestions of its story; null for all others. */
    fingerprint: fingerprintSchema.nullable(),
    /** The claim that was made of it, or lies over its words. */
    claim: z
      .object({ id: claimIdSchema, number: z.int().min(1) })
      .readonly()
      .nullable(),
    /** Why an unusable one is. */
    message: z.string().nullable(),
    said: saidSchema,
  })
  .readonly();

type Listed = z.input<typeof listedAnnotationSchema>;

/** The annotations of one set, in the order of their file: all, or those with one outcome. */
export const readAnnotations = operation({
  name: 'read-annotations',
  summary: 'Read the annotations of a set: what was found where, what was not, and why.',
  permission: 'read stories',
  input: pageRequestSchema
    .omit({ cursor: true })
    .extend({
      setId: annotationSetIdSchema,
      outcome: z.enum(ANNOTATION_OUTCOMES).optional(),
      /** Those behind this position alone; −1 for the first page. */
      after: z.coerce.number().int().min(-1).default(-1),
    })
    .strict(),
  output: z
    .object({
      set: annotationSetSchema,
      annotations: z.array(listedAnnotationSchema).readonly(),
      /** How many there are with this outcome, on all pages. */
      count: z.int().min(0),
      /** What to ask for the next page with; null on the last. */
      nextAfter: z.int().nullable(),
    })
    .readonly(),
  story: ({ setId }) => ({ kind: 'annotation-set', id: setId }),
  async run(desk, { setId, outcome, after, limit }) {
    const read = await readSet(desk, setId);
    if (!read.ok) return read;
    const { set, annotations } = read.value;
    const wanted = [...annotations.entries()].filter(
      ([, one]) => outcome === undefined || one.outcome === outcome,
    );
    const rest = wanted.filter(([position]) => position > after);
    const page = rest.slice(0, limit);
    const around = await surroundings(desk, set);
    if (!around.ok) return around;
    const nextAfter = rest.length > page.length ? (page.at(-1)?.[0] ?? null) : null;
    return ok({
      set,
      annotations: page.map(([position, one]) => listed(position, one, around.value)),
      count: wanted.length,
      nextAfter,
    });
  },
});

/** What an annotation is told with: the draft around it, and what was done there. */
interface Surroundings {
  readonly draft: CutDraft;
  readonly decided: ReadonlyMap<string, ClaimId | null>;
  readonly numbers: ReadonlyMap<ClaimId, number>;
  readonly claimOver: (spans: readonly Span[]) => ClaimId | null;
}

async function surroundings(desk: Desk, set: AnnotationSet): Promise<Result<Surroundings>> {
  const draft = found(await desk.store.draft(set.draftId), 'draft');
  if (!draft.ok) return draft;
  const claims = await desk.store.claimsOf(set.storyId);
  const open = claims.filter(({ state, draftId }) => state === 'open' && draftId === set.draftId);
  const isClaimed = touching(open.flatMap(({ spans }) => spans));
  const decisions = await desk.store.decisionsOf(set.storyId);
  const { text, blocks } = draft.value;
  return ok({
    draft: { text, blocks, sentences: splitDraft(draft.value) },
    decided: new Map(decisions.map(({ fingerprint, claimId }) => [fingerprint, claimId])),
    numbers: new Map(claims.map(({ id, number }) => [id, number])),
    claimOver: (runs) => {
      if (!runs.some(isClaimed)) return null;
      const over = open.find(({ spans }) =>
        spans.some((span) => runs.some((run) => overlaps(span, run))),
      );
      return over?.id ?? null;
    },
  });
}

function listed(position: number, one: Annotation, around: Surroundings): Listed {
  const quoted = wordsQuoted(one);
  const places = placesOf(one).flatMap(({ spans, score }) => {
    const passage = passageAround(around.draft, spans);
    return passage === null ? [] : [{ spans, passage, score }];
  });
  const { outcome, about } = one;
  const told = { position, outcome, about, quoted, places, ...standingOf(one, around) };
  return {
    ...told,
    placeCount: one.outcome === 'ambiguous' ? one.places : places.length,
    exactness: one.outcome === 'found' ? one.exactness : null,
    message: one.outcome === 'unusable' ? one.message : null,
    said: one.outcome === 'unusable' ? one.said : undefined,
  };
}

function placesOf(one: Annotation): readonly Pick<Listed['places'][number], 'spans' | 'score'>[] {
  switch (one.outcome) {
    case 'found':
      return [{ spans: one.spans, score: one.score }];
    case 'ambiguous':
      return one.candidates.map((spans) => ({ spans, score: null }));
    case 'orphaned':
      return one.nearest === null ? [] : [{ spans: [one.nearest.span], score: one.nearest.score }];
    case 'unusable':
      return [];
    default:
      return one satisfies never;
  }
}

function standingOf(
  one: Annotation,
  { draft, decided, numbers, claimOver }: Surroundings,
): Pick<Listed, 'standing' | 'fingerprint' | 'claim'> {
  if (one.outcome !== 'found') return { standing: null, fingerprint: null, claim: null };
  const fingerprint = annotationFingerprint(draft.text, one);
  const decision = decided.get(fingerprint);
  if (decision === null) return { standing: 'dismissed', fingerprint, claim: null };
  const claimId = decision ?? claimOver(one.spans);
  const number = claimId === null ? undefined : numbers.get(claimId);
  if (claimId === null || number === undefined) {
    return { standing: 'suggested', fingerprint, claim: null };
  }
  const standing = decision === undefined ? 'under-a-claim' : 'claimed';
  return { standing, fingerprint, claim: { id: claimId, number } };
}
