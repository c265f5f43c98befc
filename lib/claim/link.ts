import { z } from 'zod';
import {
  claimIdSchema,
  linkIdSchema,
  momentSchema,
  personIdSchema,
  storyIdSchema,
} from '#lib/id.ts';

/** What two linked claims are to each other: they cannot both be so, or they say one thing twice. */
export const LINK_KINDS = ['conflicts-with', 'same-as'] as const;

export type LinkKind = (typeof LINK_KINDS)[number];

/** A withdrawn link stays in the record but no longer stands between its claims. */
export const LINK_STATES = ['open', 'withdrawn'] as const;

/**
 * Two claims of one story that speak of the same thing. A link has no direction: its claims stand in
 * the order of their ids, so that one pair is written in one way only.
 */
export const claimLinkSchema = z
  .object({
    id: linkIdSchema,
    storyId: storyIdSchema,
    claimIds: z.tuple([claimIdSchema, claimIdSchema]).readonly(),
    kind: z.enum(LINK_KINDS),
    /** What the two have to do with each other; may be empty. */
    note: z.string(),
    state: z.enum(LINK_STATES),
    linkedAt: momentSchema,
    /** Null when they were linked on the command line. */
    linkedBy: personIdSchema.nullable(),
    linkedByName: z.string(),
    version: z.int().min(1),
  })
  .readonly();

export type ClaimLink = z.infer<typeof claimLinkSchema>;

/** The claim at the other end of a link. */
export function otherEnd(link: Pick<ClaimLink, 'claimIds'>, claimId: string) {
  const [first, second] = link.claimIds;
  return first === claimId ? second : first;
}
