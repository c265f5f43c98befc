import { z } from 'zod';
import {
  claimIdSchema,
  correctionIdSchema,
  momentSchema,
  personIdSchema,
  storyIdSchema,
} from '#lib/id.ts';

/** After publication: a fact is put right, true words that mislead are mended, or a claim is taken back. */
export const CORRECTION_KINDS = ['correction', 'clarification', 'retraction'] as const;

export type CorrectionKind = (typeof CORRECTION_KINDS)[number];

/** What was said about a claim after it was printed. Corrections are only ever added. */
export const correctionSchema = z
  .object({
    id: correctionIdSchema,
    storyId: storyIdSchema,
    claimId: claimIdSchema,
    kind: z.enum(CORRECTION_KINDS),
    /** As readers are told. */
    text: z.string(),
    /** What the check missed, and why. */
    missed: z.string(),
    at: momentSchema,
    /** Null when it was added on the command line. */
    by: personIdSchema.nullable(),
    byName: z.string(),
  })
  .readonly();

export type Correction = z.infer<typeof correctionSchema>;
