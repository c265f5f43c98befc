import { z } from 'zod';
import { dismissalIdSchema, momentSchema, personIdSchema } from '#lib/id.ts';
import type { StandingDismissal } from '#lib/review/dismissal.ts';
import { spanSchema } from '#lib/text/span.ts';

/** A dismissal that stands, as the coverage shows it: its words are the draft's. */
export const standingDismissalSchema = z
  .object({
    id: dismissalIdSchema,
    span: spanSchema,
    /** Null for the command line and for an API key made there. */
    by: personIdSchema.nullable(),
    /** The name as it was then. */
    name: z.string(),
    at: momentSchema,
  })
  .readonly();

/** A dismissal in the API's terms. */
export function asStanding(one: StandingDismissal): z.input<typeof standingDismissalSchema> {
  const { id, span, createdBy: by, createdByName: name, createdAt: at } = one;
  return { id, span, by, name, at };
}
