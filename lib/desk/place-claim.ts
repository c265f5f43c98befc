import { z } from 'zod';
import type { Attribution } from '#lib/attribution/attribution.ts';
import { PARTS } from '#lib/carry/attribution-at-hand.ts';
import { compareFacts } from '#lib/carry/facts.ts';
import { partsLeftOut, place } from '#lib/carry/settling.ts';
import { claimSchema, runsSchema } from '#lib/claim/claim.ts';
import type { WorkingDesk } from '#lib/desk/desk.ts';
import { found, keepAndRead } from '#lib/desk/keep.ts';
import { operation } from '#lib/desk/operation.ts';
import { versionSchema } from '#lib/desk/version.ts';
import { settlerAt, waitingClaim } from '#lib/desk/waiting-claim.ts';
import { type DraftId, claimIdSchema, draftIdSchema } from '#lib/id.ts';
import { ok } from '#lib/result.ts';
import type { Draft } from '#lib/story/draft.ts';

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
  output: z
    .object({
      claim: claimSchema,
      /** Which words of its attributions are not at the new place, or stand there several times. */
      leftOut: z.array(z.enum(PARTS)).readonly(),
    })
    .readonly(),
  story: ({ claimId }) => ({ kind: 'claim', id: claimId }),
  async run(desk, { claimId, expects, draftId, spans }) {
    const waiting = await waitingClaim(desk, claimId);
    if (!waiting.ok) return waiting;
    const draft = found(await desk.store.draft(draftId), 'draft');
    if (!draft.ok) return draft;
    const { attributions } = await desk.store.matterOfClaim(claimId);
    const texts = await textsOf(desk, draft.value, attributions);
    const choice = { draft: draft.value, spans, attributions, texts, factsBetween };
    const ruled = place(waiting.value, choice, { by: settlerAt(desk), expects });
    if (!ruled.ok) return ruled;
    const after = await keepAndRead(desk, ruled, () => desk.store.claim(claimId));
    if (!after.ok) return after;
    return ok({ claim: after.value, leftOut: partsLeftOut(attributions, ruled.value) });
  },
});

/** The texts in which attributions stand: the draft itself, and drafts before it. */
async function textsOf(
  desk: WorkingDesk,
  { id, text }: Draft,
  attributions: readonly Attribution[],
): Promise<ReadonlyMap<DraftId, string>> {
  const texts = new Map([[id, text]]);
  for (const { draftId } of attributions) {
    if (texts.has(draftId)) continue;
    const draft = await desk.store.draft(draftId);
    if (draft !== null) texts.set(draftId, draft.text);
  }
  return texts;
}

/** The facts in which chosen words differ. They are words by themselves: where they stand says nothing here. */
function factsBetween(before: string, after: string) {
  return compareFacts(before, after).map((change) => ({ ...change, fromSpan: null, toSpan: null }));
}
