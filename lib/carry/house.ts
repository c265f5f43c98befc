import { z } from 'zod';

/** What a house decides for itself about drafts that change. */
export const houseSchema = z
  .object({
    /** Whether a claim whose words differ, while the facts in them do not, waits for somebody to look at it. */
    looksAtReworded: z.boolean(),
    version: z.int().min(1),
  })
  .readonly();

export type House = z.infer<typeof houseSchema>;

/** How a house is until it says otherwise. */
export const NEW_HOUSE: House = { looksAtReworded: false, version: 1 };
