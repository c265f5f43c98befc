import { z } from 'zod';
import { momentSchema, personIdSchema, policyIdSchema, policyVersionIdSchema } from '#lib/id.ts';
import { policySchema } from '#lib/policy/policy.ts';

/** A policy as it was written at one time. Versions are only ever added: a story goes on under the one it has. */
export const policyVersionSchema = z
  .object({
    id: policyVersionIdSchema,
    /** The policy this is a version of. */
    policyId: policyIdSchema,
    /** Counts up within the policy. */
    number: z.int().min(1),
    policy: policySchema,
    writtenAt: momentSchema,
    /** Null when it was written on the command line. */
    writtenBy: personIdSchema.nullable(),
    writtenByName: z.string(),
  })
  .readonly();

export type PolicyVersion = z.infer<typeof policyVersionSchema>;
