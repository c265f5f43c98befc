import { z } from 'zod';
import { claimIdSchema, storyIdSchema } from '#lib/id.ts';
import { STORY_STATUSES } from '#lib/story/story.ts';

/** What two claims of different stories can have in common. */
export const RESTS_ON = ['words', 'kept-copy', 'address', 'source', 'origin'] as const;

/** The most claims that are listed. */
export const MOST_RESTING = 500;

/** A claim of another story that rests on the same claim, source or evidence. */
export const restingClaimSchema = z
  .object({
    storyId: storyIdSchema,
    storyTitle: z.string(),
    status: z.enum(STORY_STATUSES),
    claimId: claimIdSchema,
    number: z.int().min(1),
    words: z.string(),
    /** Why it is listed: what it has in common, each with the words, file name, address or name. */
    because: z
      .array(z.object({ kind: z.enum(RESTS_ON), what: z.string() }).readonly())
      .min(1)
      .readonly(),
  })
  .readonly();

export type RestingClaim = z.infer<typeof restingClaimSchema>;
