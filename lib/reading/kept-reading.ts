import { z } from 'zod';
import { draftIdSchema, momentSchema, sha256Schema } from '#lib/id.ts';
import { SUGGESTING_FINDERS } from '#lib/reading/reading.ts';

const count = z.int().min(0);

/** What is told of a reading that is kept with its draft; the reading itself is thousands of things. */
export const keptReadingSchema = z
  .object({
    draftId: draftIdSchema,
    /** The format of the reading: one of another format is made anew. */
    format: z.int().min(1),
    readAt: momentSchema,
    /** Of the reading as JSON. */
    sha256: sha256Schema,
    sentences: count,
    /** How many suggestions each finder makes, by their fingerprints; finders without any are left out. */
    suggestions: z.partialRecord(z.enum(SUGGESTING_FINDERS), count).readonly(),
  })
  .readonly();

export type KeptReading = z.infer<typeof keptReadingSchema>;

/** A reading as it is made beside the server: JSON, with what is told of it. */
export interface WrittenReading extends Omit<KeptReading, 'draftId' | 'readAt'> {
  readonly json: string;
}
