import { z } from 'zod';
import { evidenceWithClaim } from '#lib/desk/evidence-with-claim.ts';
import { keepAndRead } from '#lib/desk/keep.ts';
import { operation } from '#lib/desk/operation.ts';
import { versionSchema } from '#lib/desk/version.ts';
import { evidenceSchema } from '#lib/evidence/evidence.ts';
import { restore } from '#lib/evidence/rules.ts';
import { evidenceIdSchema } from '#lib/id.ts';
import { ok } from '#lib/result.ts';

/** Lets withdrawn evidence bear on its claim again. */
export const restoreEvidence = operation({
  name: 'restore-evidence',
  summary: 'Take the withdrawal of evidence back.',
  permission: 'check claims',
  input: z.strictObject({ evidenceId: evidenceIdSchema, expects: versionSchema }),
  output: z.object({ evidence: evidenceSchema }).readonly(),
  story: ({ evidenceId }) => ({ kind: 'evidence', id: evidenceId }),
  async run(desk, { evidenceId, expects }) {
    const before = await evidenceWithClaim(desk, evidenceId);
    if (!before.ok) return before;
    const ruled = restore(before.value, expects);
    const after = await keepAndRead(desk, ruled, () => desk.store.evidence(evidenceId));
    return after.ok ? ok({ evidence: after.value }) : after;
  },
});
