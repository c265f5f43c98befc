import { z } from 'zod';
import { claimSchema } from '#lib/claim/claim.ts';
import { operation } from '#lib/desk/operation.ts';
import { storyIdSchema } from '#lib/id.ts';
import { ok } from '#lib/result.ts';

/** Every claim of one story, in reading order, withdrawn ones last: what the galley shows. */
export const readMarks = operation({
  name: 'read-marks',
  summary: 'Read every claim of a story in reading order.',
  permission: 'read stories',
  input: z.strictObject({ storyId: storyIdSchema }),
  output: z.object({ claims: z.array(claimSchema).readonly() }).readonly(),
  story: ({ storyId }) => ({ kind: 'story', id: storyId }),
  async run(desk, { storyId }) {
    return ok({ claims: await desk.store.claimsOf(storyId) });
  },
});
