import { z } from 'zod';
import { operation } from '#lib/desk/operation.ts';
import { asStanding, standingDismissalSchema } from '#lib/desk/standing-dismissal.ts';
import { dismissalIdSchema, storyIdSchema } from '#lib/id.ts';
import { ok } from '#lib/result.ts';
import type { Dismissal } from '#lib/review/dismissal.ts';

/** Some dismissals by their ids: what a page reads when the record tells of a colleague's. */
export const readDismissals = operation({
  name: 'read-dismissals',
  summary: 'Read those of some dismissals that still stand.',
  permission: 'read stories',
  input: z.strictObject({
    storyId: storyIdSchema,
    dismissalIds: z.array(dismissalIdSchema).min(1).max(200).readonly(),
  }),
  output: z.object({ dismissals: z.array(standingDismissalSchema).readonly() }).readonly(),
  story: ({ storyId }) => ({ kind: 'story', id: storyId }),
  async run(desk, { storyId, dismissalIds }) {
    const standing: Dismissal[] = [];
    for (const id of new Set(dismissalIds)) {
      const dismissal = await desk.store.dismissal(id);
      if (dismissal?.storyId === storyId && dismissal.state === 'open') standing.push(dismissal);
    }
    return ok({ dismissals: standing.map(asStanding) });
  },
});
