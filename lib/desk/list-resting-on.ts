import { z } from 'zod';
import { operation } from '#lib/desk/operation.ts';
import { sightOf } from '#lib/desk/sight.ts';
import { claimIdSchema } from '#lib/id.ts';
import { ok } from '#lib/result.ts';
import { restingClaimSchema } from '#lib/review/resting-on.ts';

/** Where else a claim, its source or its evidence was relied on: what to look at once it turns out to be wrong. */
export const listRestingOn = operation({
  name: 'list-resting-on',
  summary:
    'List the claims of other stories that rest on the same claim, source or evidence, and why.',
  permission: 'read stories',
  input: z.strictObject({ claimId: claimIdSchema }),
  output: z.object({ claims: z.array(restingClaimSchema).readonly() }).readonly(),
  story: ({ claimId }) => ({ kind: 'claim', id: claimId }),
  run: async (desk, { claimId }) =>
    ok({ claims: await desk.store.restingOn(claimId, sightOf(desk)) }),
});
