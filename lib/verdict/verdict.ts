import { z } from 'zod';
import {
  claimIdSchema,
  draftIdSchema,
  momentSchema,
  verdictIdSchema,
  personIdSchema,
} from '#lib/id.ts';
import { AXES, DISPUTED_REASONS, VERDICT_VALUES } from '#lib/claim/standing.ts';

/** A verdict taken back by whoever gave it; it stays in the record and holds no longer. */
export const verdictWithdrawalSchema = z
  .object({
    reason: z.string(),
    at: momentSchema,
    /** Null when it was withdrawn on the command line. */
    by: personIdSchema.nullable(),
    byName: z.string(),
  })
  .readonly();

export type VerdictWithdrawal = z.infer<typeof verdictWithdrawalSchema>;

/**
 * A judgement on one axis of one claim. Verdicts are only ever added; the last one on an axis that was
 * neither withdrawn nor reopened holds.
 */
export const verdictSchema = z
  .object({
    id: verdictIdSchema,
    claimId: claimIdSchema,
    /** The draft that was read when judging. */
    draftId: draftIdSchema,
    axis: z.enum(AXES),
    value: z.enum(VERDICT_VALUES),
    /** Given with `disputed` and with nothing else. */
    disputedReason: z.enum(DISPUTED_REASONS).nullable(),
    justification: z.string(),
    recordedAt: momentSchema,
    /** Null when it was given on the command line. */
    recordedBy: personIdSchema.nullable(),
    recordedByName: z.string(),
    withdrawn: verdictWithdrawalSchema.nullable(),
    /** The draft whose facts differ from those that were judged: since then it holds no longer. */
    reopenedIn: draftIdSchema.nullable(),
  })
  .readonly();

export type Verdict = z.infer<typeof verdictSchema>;
