import { z } from 'zod';
import { claimSchema } from '#lib/claim/claim.ts';
import { restore } from '#lib/claim/rules.ts';
import { found, keepAndRead } from '#lib/desk/keep.ts';
import { operation } from '#lib/desk/operation.ts';
import { versionSchema } from '#lib/desk/version.ts';
import { claimIdSchema } from '#lib/id.ts';
import { ok } from '#lib/result.ts';

/** Opens a withdrawn claim again, with its verdicts and all that hangs on it. */
export const restoreClaim = operation({
  name: 'restore-claim',
  summary: 'Take the withdrawal of a claim back.',
  permission: 'check claims',
  input: z.strictObject({ claimId: claimIdSchema, expects: versionSchema }),
  output: z.object({ claim: claimSchema }).readonly(),
  story: ({ claimId }) => ({ kind: 'claim', id: claimId }),
  async run(desk, { claimId, expects }) {
    const claim = found(await desk.store.claim(claimId), 'claim');
    if (!claim.ok) return claim;
    const ruled = restore(claim.value, expects);
    const after = await keepAndRead(desk, ruled, () => desk.store.claim(claimId));
    return after.ok ? ok({ claim: after.value }) : after;
  },
});
