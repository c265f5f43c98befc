import { z } from 'zod';
import {
  dismissalIdSchema,
  draftIdSchema,
  momentSchema,
  personIdSchema,
  storyIdSchema,
} from '#lib/id.ts';
import { spanSchema } from '#lib/text/span.ts';

/** A dismissal that was taken back stays in the record and counts no longer. */
export const DISMISSAL_STATES = ['open', 'withdrawn'] as const;

/** A person's "nothing to check here" on one sentence of one draft. */
export const dismissalSchema = z
  .object({
    id: dismissalIdSchema,
    storyId: storyIdSchema,
    /** The draft for which `span` holds. */
    draftId: draftIdSchema,
    /** The whole sentence. */
    span: spanSchema,
    /** The sentence itself, so that the record can be read without the draft. */
    words: z.string(),
    state: z.enum(DISMISSAL_STATES),
    createdAt: momentSchema,
    /** Null for the command line and for an API key made there. */
    createdBy: personIdSchema.nullable(),
    /** The name as it was then. */
    createdByName: z.string(),
    version: z.int().min(1),
  })
  .readonly();

export type Dismissal = z.infer<typeof dismissalSchema>;

/** A dismissal that stands, as coverage needs it: thousands are read at once, without their words. */
export type StandingDismissal = Pick<
  Dismissal,
  'id' | 'span' | 'createdAt' | 'createdBy' | 'createdByName'
>;

/** The most sentences that are dismissed, or taken back, at once. */
export const MOST_DISMISSALS = 2000;
