import { z } from 'zod';
import type { Attribution } from '#lib/attribution/attribution.ts';
import { PARTS } from '#lib/carry/attribution-at-hand.ts';
import { compareFacts } from '#lib/carry/facts.ts';
import { partsLeftOut } from '#lib/carry/left-out.ts';
import { place } from '#lib/carry/settling.ts';
import { type Claim, runsSchema } from '#lib/claim/claim.ts';
import { AXES } from '#lib/claim/standing.ts';
import type { WorkingDesk } from '#lib/desk/desk.ts';
import { found } from '#lib/desk/keep.ts';
import { settlerAt, waitingClaim } from '#lib/desk/waiting-claim.ts';
import { type DraftId, claimIdSchema, draftIdSchema } from '#lib/id.ts';
import { type Result, ok } from '#lib/result.ts';
import type { Change } from '#lib/store/change.ts';
import type { Draft } from '#lib/story/draft.ts';
import type { Span } from '#lib/text/span.ts';

/** What says which words a waiting claim is about. */
export const placeInput = {
  claimId: claimIdSchema,
  /** The draft in which the words were selected. */
  draftId: draftIdSchema,
  spans: runsSchema,
};

/** Which words of the claim's attributions are not at the new place, or stand there several times. */
export const leftOutSchema = z.array(z.enum(PARTS)).readonly();

/** The axes on which a verdict held that the place reopens. */
export const reopensSchema = z.array(z.enum(AXES)).readonly();

interface Chosen {
  readonly claimId: Claim['id'];
  readonly draftId: DraftId;
  readonly spans: readonly Span[];
  /** The version of the claim that was seen; the one it has now where nothing is to be kept. */
  readonly expects?: number;
}

/** What giving a claim a place comes to. */
export interface Placing {
  readonly claim: Claim;
  readonly changes: readonly Change[];
  readonly leftOut: z.infer<typeof leftOutSchema>;
  readonly reopens: z.infer<typeof reopensSchema>;
}

/** What giving a claim that waits these words comes to; nothing is kept. */
export async function placing(
  desk: WorkingDesk,
  { claimId, draftId, spans, expects }: Chosen,
): Promise<Result<Placing>> {
  const waiting = await waitingClaim(desk, claimId);
  if (!waiting.ok) return waiting;
  const draft = found(await desk.store.draft(draftId), 'draft');
  if (!draft.ok) return draft;
  const { claim } = waiting.value;
  const { attributions } = await desk.store.matterOfClaim(claimId);
  const texts = await textsOf(desk, draft.value, attributions);
  const choice = { draft: draft.value, spans, attributions, texts, factsBetween };
  const by = settlerAt(desk);
  const ruled = place(waiting.value, choice, { by, expects: expects ?? claim.version });
  if (!ruled.ok) return ruled;
  const changes = ruled.value;
  const judged = changes.flatMap((change) =>
    change.kind === 'verdict.reopened' ? [change.verdict.axis] : [],
  );
  return ok({
    claim,
    changes,
    leftOut: partsLeftOut(attributions, changes),
    reopens: AXES.filter((axis) => judged.includes(axis)),
  });
}

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
