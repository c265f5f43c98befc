import { z } from 'zod';
import {
  evidenceIdSchema,
  momentSchema,
  personIdSchema,
  putApartIdSchema,
  storyIdSchema,
} from '#lib/id.ts';

/**
 * That a person looked at pieces of evidence that probably have one origin and found that they have not: they are not
 * proposed as one again.
 */
export const putApartSchema = z
  .object({
    id: putApartIdSchema,
    storyId: storyIdSchema,
    /** What the proposal goes by. */
    key: z.string(),
    /** The pieces that were proposed as of one origin. */
    evidenceIds: z.array(evidenceIdSchema).min(2).readonly(),
    at: momentSchema,
    /** Null when they were put apart on the command line. */
    by: personIdSchema.nullable(),
    byName: z.string(),
  })
  .readonly();

export type PutApart = z.infer<typeof putApartSchema>;
