import { z } from 'zod';
import { AXES, DISPUTED_REASONS, VERDICT_VALUES } from '#lib/claim/standing.ts';
import {
  claimIdSchema,
  draftIdSchema,
  momentSchema,
  personIdSchema,
  secondReadingIdSchema,
  secondVerdictIdSchema,
  settlementIdSchema,
  storyIdSchema,
} from '#lib/id.ts';
import type { Verdict } from '#lib/verdict/verdict.ts';

/** Where a second reading stands: being read, handed in, or taken back before it was handed in. */
export const SECOND_READING_STATES = ['open', 'given', 'withdrawn'] as const;

/** The most claims one second reading can be asked of. */
export const MOST_CLAIMS = 500;

/** Claims that are read a second time, by somebody who does not see the first verdicts meanwhile. */
export const secondReadingSchema = z
  .object({
    id: secondReadingIdSchema,
    storyId: storyIdSchema,
    /** The story's newest draft when the reading was asked for. */
    draftId: draftIdSchema,
    claimIds: z.array(claimIdSchema).min(1).max(MOST_CLAIMS).readonly(),
    readerId: personIdSchema,
    /** What the reader should look out for; may be empty. */
    note: z.string(),
    state: z.enum(SECOND_READING_STATES),
    /** Claims the reader could not judge on both axes, and why; empty until it is handed in. */
    leftOut: z
      .array(z.object({ claimId: claimIdSchema, reason: z.string() }).readonly())
      .readonly(),
    askedAt: momentSchema,
    /** Null when it was asked for on the command line. */
    askedBy: personIdSchema.nullable(),
    askedByName: z.string(),
    givenAt: momentSchema.nullable(),
    withdrawnReason: z.string().nullable(),
    version: z.int().min(1),
  })
  .readonly();

export type SecondReading = z.infer<typeof secondReadingSchema>;

/**
 * A judgement of a second reading. It never touches the verdict that holds on the claim; of several on
 * one axis of a claim the last one counts.
 */
export const secondVerdictSchema = z
  .object({
    id: secondVerdictIdSchema,
    readingId: secondReadingIdSchema,
    claimId: claimIdSchema,
    /** The draft that was read when judging. */
    draftId: draftIdSchema,
    axis: z.enum(AXES),
    value: z.enum(VERDICT_VALUES),
    /** Given with `disputed` and with nothing else. */
    disputedReason: z.enum(DISPUTED_REASONS).nullable(),
    justification: z.string(),
    recordedAt: momentSchema,
    recordedBy: personIdSchema,
    recordedByName: z.string(),
  })
  .readonly();

export type SecondVerdict = z.infer<typeof secondVerdictSchema>;

/** How a difference between the two readings can be settled. */
export const KEEPS = ['first', 'second', 'third'] as const;

/** What became of one difference: which verdict is kept, and why. */
export const settlementSchema = z
  .object({
    id: settlementIdSchema,
    readingId: secondReadingIdSchema,
    claimId: claimIdSchema,
    axis: z.enum(AXES),
    keeps: z.enum(KEEPS),
    /** Why; may be empty where the first verdict is kept. */
    note: z.string(),
    settledAt: momentSchema,
    /** Null when it was settled on the command line. */
    settledBy: personIdSchema.nullable(),
    settledByName: z.string(),
  })
  .readonly();

export type Settlement = z.infer<typeof settlementSchema>;

/** All that was judged of the claims of one second reading, oldest first. */
export interface ReadingMatter {
  /** The first verdicts as they stood when the reading was handed in; until then as they stand. */
  readonly firsts: readonly Verdict[];
  readonly seconds: readonly SecondVerdict[];
  readonly settlements: readonly Settlement[];
}
