import { z } from 'zod';
import {
  claimIdSchema,
  momentSchema,
  personIdSchema,
  storyIdSchema,
  waiverIdSchema,
} from '#lib/id.ts';
import { ruleIdSchema } from '#lib/policy/policy.ts';
import { policySaidSchema } from '#lib/policy/say-policy.ts';

/** A waiver that was withdrawn stays in the record; its finding then stands as before. */
export const WAIVER_STATES = ['open', 'withdrawn'] as const;

/** A reasoned exception from what one rule says of one thing. */
export const waiverSchema = z
  .object({
    id: waiverIdSchema,
    storyId: storyIdSchema,
    /** Null for what the story lacks as a whole. */
    claimId: claimIdSchema.nullable(),
    ruleId: ruleIdSchema,
    /** What it is about within the claim, as the finding says it; empty for the claim as such. */
    subject: z.string(),
    /** What the rule said when it was waived. */
    says: policySaidSchema,
    reason: z.string(),
    state: z.enum(WAIVER_STATES),
    withdrawnReason: z.string().nullable(),
    at: momentSchema,
    /** Null when it was given on the command line. */
    by: personIdSchema.nullable(),
    byName: z.string(),
    version: z.int().min(1),
  })
  .readonly();

export type Waiver = z.infer<typeof waiverSchema>;
