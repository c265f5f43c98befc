import { z } from 'zod';
import { eventRange, tell, toldEventSchema } from '#lib/desk/events.ts';
import { operation } from '#lib/desk/operation.ts';
import { claimIdSchema } from '#lib/id.ts';
import { ok } from '#lib/result.ts';

/** What was done to a claim and to all that hangs on it, from the record, oldest first. */
export const readClaimHistory = operation({
  name: 'read-claim-history',
  summary: 'Read what was done to a claim, in sentences.',
  permission: 'read stories',
  input: z.strictObject({ claimId: claimIdSchema, ...eventRange }),
  output: z.object({ events: z.array(toldEventSchema).readonly() }).readonly(),
  story: ({ claimId }) => ({ kind: 'claim', id: claimId }),
  async run(desk, query) {
    return ok({ events: await tell(desk, await desk.store.events(query)) });
  },
});
