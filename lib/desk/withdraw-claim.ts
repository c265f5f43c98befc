import { z } from 'zod';
import { claimSchema } from '#lib/claim/claim.ts';
import { withdraw } from '#lib/claim/rules.ts';
import { found, keepAndRead } from '#lib/desk/keep.ts';
import { operation } from '#lib/desk/operation.ts';
import { reasonSchema } from '#lib/desk/prose.ts';
import { versionSchema } from '#lib/desk/version.ts';
import { claimIdSchema } from '#lib/id.ts';
import { actorName, personOf } from '#lib/people/actor.ts';
import { ok } from '#lib/result.ts';

/** Withdraws a claim. It stays in the record and counts no longer. */
export const withdrawClaim = operation({
  name: 'withdraw-claim',
  summary: 'Withdraw a claim, saying why.',
  permission: 'check claims',
  input: z.strictObject({
    claimId: claimIdSchema,
    expects: versionSchema,
    reason: reasonSchema,
  }),
  output: z.object({ claim: claimSchema }).readonly(),
  story: ({ claimId }) => ({ kind: 'claim', id: claimId }),
  async run(desk, { claimId, expects, reason }) {
    const claim = found(await desk.store.claim(claimId), 'claim');
    if (!claim.ok) return claim;
    const by = { by: personOf(desk.actor), byName: actorName(desk.actor) };
    const ruled = withdraw(claim.value, { reason, ...by }, expects);
    const after = await keepAndRead(desk, ruled, () => desk.store.claim(claimId));
    return after.ok ? ok({ claim: after.value }) : after;
  },
});
