import { z } from 'zod';
import { claimSchema, runsSchema } from '#lib/claim/claim.ts';
import { adjust, whereItStands } from '#lib/claim/rules.ts';
import { found, keepAndRead } from '#lib/desk/keep.ts';
import { operation } from '#lib/desk/operation.ts';
import { versionSchema } from '#lib/desk/version.ts';
import { claimIdSchema, draftIdSchema } from '#lib/id.ts';
import { ok } from '#lib/result.ts';

/** Moves the boundaries of a claim's words. */
export const adjustClaim = operation({
  name: 'adjust-claim',
  summary: 'Change which words of the draft a claim covers.',
  permission: 'check claims',
  input: z.strictObject({
    claimId: claimIdSchema,
    expects: versionSchema,
    /** The draft in which the words were selected. */
    draftId: draftIdSchema,
    spans: runsSchema,
  }),
  output: z.object({ claim: claimSchema }).readonly(),
  story: ({ claimId }) => ({ kind: 'claim', id: claimId }),
  async run(desk, { claimId, expects, draftId, spans }) {
    const claim = found(await desk.store.claim(claimId), 'claim');
    if (!claim.ok) return claim;
    const current = whereItStands(claim.value, { draftId });
    if (!current.ok) return current;
    const draft = found(await desk.store.draft(draftId), 'draft');
    if (!draft.ok) return draft;
    const ruled = adjust(claim.value, draft.value, { spans, expects });
    const after = await keepAndRead(desk, ruled, () => desk.store.claim(claimId));
    return after.ok ? ok({ claim: after.value }) : after;
  },
});
