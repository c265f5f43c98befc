import { z } from 'zod';
import { claimSchema } from '#lib/claim/claim.ts';
import { claimLinkSchema } from '#lib/claim/link.ts';
import { operation } from '#lib/desk/operation.ts';
import { storyIdSchema } from '#lib/id.ts';
import { ok } from '#lib/result.ts';

/** Every claim of one story, in reading order, withdrawn ones last: what the galley shows. */
export const readMarks = operation({
  name: 'read-marks',
  summary: 'Read every claim of a story in reading order.',
  permission: 'read stories',
  input: z.strictObject({ storyId: storyIdSchema }),
  output: z
    .object({
      claims: z.array(claimSchema).readonly(),
      /** The links that stand between them. */
      links: z.array(claimLinkSchema).readonly(),
      /** The number of the last event these claims show: whoever follows the record begins after it. */
      upTo: z.int().min(0),
    })
    .readonly(),
  story: ({ storyId }) => ({ kind: 'story', id: storyId }),
  async run(desk, { storyId }) {
    // The head first: an event that falls between the two reads is then told again, not missed.
    const { number: upTo } = await desk.store.head();
    const claims = await desk.store.claimsOf(storyId);
    return ok({ claims, links: await desk.store.linksOfStory(storyId), upTo });
  },
});
