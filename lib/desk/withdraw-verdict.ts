import { z } from 'zod';
import { claimSchema } from '#lib/claim/claim.ts';
import { found, keepAndRead } from '#lib/desk/keep.ts';
import { operation } from '#lib/desk/operation.ts';
import { reasonSchema } from '#lib/desk/prose.ts';
import { versionSchema } from '#lib/desk/version.ts';
import { claimIdSchema, verdictIdSchema } from '#lib/id.ts';
import { actorName, personOf } from '#lib/people/actor.ts';
import { ok } from '#lib/result.ts';
import { withdraw } from '#lib/verdict/rules.ts';

/** Takes back the verdict that holds, by whoever gave it; the one before it then holds again. */
export const withdrawVerdict = operation({
  name: 'withdraw-verdict',
  summary: 'Take back one’s own verdict, saying why.',
  permission: 'check claims',
  input: z.strictObject({
    claimId: claimIdSchema,
    verdictId: verdictIdSchema,
    /** The claim's version. */
    expects: versionSchema,
    reason: reasonSchema,
  }),
  output: z.object({ claim: claimSchema }).readonly(),
  story: ({ claimId }) => ({ kind: 'claim', id: claimId }),
  async run(desk, { claimId, verdictId, expects, reason }) {
    const claim = found(await desk.store.claim(claimId), 'claim');
    if (!claim.ok) return claim;
    const { verdicts } = await desk.store.matterOfClaim(claimId);
    const verdict = found(verdicts.find(({ id }) => id === verdictId) ?? null, 'verdict');
    if (!verdict.ok) return verdict;
    const by = { by: personOf(desk.actor), byName: actorName(desk.actor) };
    const ruled = withdraw({ claim: claim.value, verdicts }, verdict.value, {
      withdrawal: { reason, at: desk.now(), ...by },
      expects,
    });
    const after = await keepAndRead(desk, ruled, () => desk.store.claim(claimId));
    return after.ok ? ok({ claim: after.value }) : after;
  },
});
