import { z } from 'zod';
import { compareFacts } from '#lib/carry/facts.ts';
import { place } from '#lib/carry/settling.ts';
import { claimSchema, runsSchema } from '#lib/claim/claim.ts';
import { found, keepAndRead } from '#lib/desk/keep.ts';
import { operation } from '#lib/desk/operation.ts';
import { versionSchema } from '#lib/desk/version.ts';
import { settlerAt, waitingClaim } from '#lib/desk/waiting-claim.ts';
import { claimIdSchema, draftIdSchema } from '#lib/id.ts';
import { ok } from '#lib/result.ts';

/** Says which words of the newest draft a claim is about that was lost, or came into the wrong place. */
export const placeClaim = operation({
  name: 'place-claim',
  summary: 'Choose the words of the new draft that a waiting claim is about.',
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
    const waiting = await waitingClaim(desk, claimId);
    if (!waiting.ok) return waiting;
    const draft = found(await desk.store.draft(draftId), 'draft');
    if (!draft.ok) return draft;
    const { attributions } = await desk.store.matterOfClaim(claimId);
    const choice = { draft: draft.value, spans, attributions, factsBetween };
    const ruled = place(waiting.value, choice, { by: settlerAt(desk), expects });
    const after = await keepAndRead(desk, ruled, () => desk.store.claim(claimId));
    return after.ok ? ok({ claim: after.value }) : after;
  },
});

/** The facts in which chosen words differ. They are words by themselves: where they stand says nothing here. */
function factsBetween(before: string, after: string) {
  return compareFacts(before, after).map((change) => ({ ...change, fromSpan: null, toSpan: null }));
}
