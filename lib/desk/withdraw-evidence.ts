import { z } from 'zod';
import { evidenceWithClaim } from '#lib/desk/evidence-with-claim.ts';
import { keepAndRead } from '#lib/desk/keep.ts';
import { operation } from '#lib/desk/operation.ts';
import { reasonSchema } from '#lib/desk/prose.ts';
import { versionSchema } from '#lib/desk/version.ts';
import { evidenceSchema } from '#lib/evidence/evidence.ts';
import { withdraw } from '#lib/evidence/rules.ts';
import { evidenceIdSchema } from '#lib/id.ts';
import { ok } from '#lib/result.ts';

/** Withdraws evidence. It stays in the record and no longer bears on the claim. */
export const withdrawEvidence = operation({
  name: 'withdraw-evidence',
  summary: 'Withdraw evidence, saying why.',
  permission: 'check claims',
  input: z.strictObject({
    evidenceId: evidenceIdSchema,
    expects: versionSchema,
    reason: reasonSchema,
  }),
  output: z.object({ evidence: evidenceSchema }).readonly(),
  story: ({ evidenceId }) => ({ kind: 'evidence', id: evidenceId }),
  async run(desk, { evidenceId, expects, reason }) {
    const before = await evidenceWithClaim(desk, evidenceId);
    if (!before.ok) return before;
    const ruled = withdraw(before.value, reason, expects);
    const after = await keepAndRead(desk, ruled, () => desk.store.evidence(evidenceId));
    return after.ok ? ok({ evidence: after.value }) : after;
  },
});
