import { z } from 'zod';
import {
  claimIdSchema,
  decisionIdSchema,
  draftIdSchema,
  momentSchema,
  personIdSchema,
  storyIdSchema,
} from '#lib/id.ts';
import { SUGGESTERS } from '#lib/reading/reading.ts';
import { toldAnnotationSchema } from '#lib/annotation/annotation.ts';
import { inSchema } from '#lib/in-schema.ts';
import { say } from '#lib/say.ts';

/** What a person did with a suggestion: made a claim of it as it was, or changed before, or put it away. */
export const DECISIONS = ['accepted', 'edited', 'dismissed'] as const;

/** A decision that was taken back stays in the record; its suggestion stands again. */
export const DECISION_STATES = ['open', 'withdrawn'] as const;

/** The most suggestions that are decided on, or brought back, at once. */
export const MOST_DECISIONS = 100;

/**
 * What a suggestion goes by in its story, in whatever draft: 32 hexadecimal digits made of its finder and its
 * words, so that a decision on it is remembered when the next draft says the same.
 */
export const fingerprintSchema = z
  .string()
  .regex(/^[0-9a-f]{32}$/, inSchema(say('no-fingerprint')));

/** What a person decided on one suggestion of a story. */
export const decisionSchema = z
  .object({
    id: decisionIdSchema,
    storyId: storyIdSchema,
    /** The draft that was read when it was decided. */
    draftId: draftIdSchema,
    fingerprint: fingerprintSchema,
    finder: z.enum(SUGGESTERS),
    /** The words suggested, so that the record can be read without the draft. */
    words: z.string(),
    decision: z.enum(DECISIONS),
    /** The claim that was made of it; null for one that was dismissed. */
    claimId: claimIdSchema.nullable(),
    /** Why it was dismissed, where somebody said so. */
    reason: z.string().nullable(),
    /** What was noted elsewhere on its words; null where a finder suggested it. */
    annotations: z.array(toldAnnotationSchema).readonly().nullable().default(null),
    state: z.enum(DECISION_STATES),
    createdAt: momentSchema,
    /** Null for the command line and for an API key made there. */
    createdBy: personIdSchema.nullable(),
    /** The name as it was then. */
    createdByName: z.string(),
    version: z.int().min(1),
  })
  .readonly();

export type Decision = z.infer<typeof decisionSchema>;

/** How often what one finder suggests is accepted, edited and dismissed, over all stories. */
export const finderFigureSchema = z
  .object({
    finder: z.enum(SUGGESTERS),
    accepted: z.int().min(0),
    /** Made a claim after a person changed it. */
    edited: z.int().min(0),
    dismissed: z.int().min(0),
    /** Suggestions in the newest drafts of stories on which nobody decided; those under claims count too. */
    open: z.int().min(0),
  })
  .readonly();

export type FinderFigure = z.infer<typeof finderFigureSchema>;
