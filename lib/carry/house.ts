import { z } from 'zod';
import { policyIdSchema } from '#lib/id.ts';

/** What a house decides for itself. */
export const houseSchema = z
  .object({
    /** Whether a claim whose words differ, while the facts in them do not, waits for somebody to look at it. */
    looksAtReworded: z.boolean(),
    /** The policy under whose newest version new stories are opened; null: under none. */
    policyId: policyIdSchema.nullable(),
    version: z.int().min(1),
  })
  .readonly();

export type House = z.infer<typeof houseSchema>;

/** How a house is until it says otherwise. */
export const NEW_HOUSE: House = { looksAtReworded: false, policyId: null, version: 1 };
