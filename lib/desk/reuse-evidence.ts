import { z } from 'zod';
import { evidenceWithClaim } from '#lib/desk/evidence-with-claim.ts';
import { found, keepAndRead } from '#lib/desk/keep.ts';
import { operation } from '#lib/desk/operation.ts';
import { notFound } from '#lib/desk/perform.ts';
import { STANCES, evidenceSchema } from '#lib/evidence/evidence.ts';
import { reuse } from '#lib/evidence/rules.ts';
import { claimIdSchema, evidenceIdSchema } from '#lib/id.ts';
import { personOf } from '#lib/people/actor.ts';
import { fail, ok } from '#lib/result.ts';

/** Lets evidence of one claim bear on another claim of the same story, with its kept copy. */
export const reuseEvidence = operation({
  name: 'reuse-evidence',
  summary: 'Use evidence of one claim for another claim of the same story.',
  permission: 'check claims',
  input: z.strictObject({
    /** The claim it is to bear on. */
    claimId: claimIdSchema,
    /** The evidence of another claim. */
    evidenceId: evidenceIdSchema,
    /** Which way it speaks of this claim, which may differ from the other. */
    stance: z.enum(STANCES),
  }),
  output: z.object({ evidence: evidenceSchema }).readonly(),
  story: ({ claimId }) => ({ kind: 'claim', id: claimId }),
  async run(desk, { claimId, evidenceId, stance }) {
    const claim = found(await desk.store.claim(claimId), 'claim');
    if (!claim.ok) return claim;
    const known = await evidenceWithClaim(desk, evidenceId);
    if (!known.ok) return known;
    // Evidence of another story answers as evidence that does not exist: it may not be theirs to see.
    if (known.value.claim.storyId !== claim.value.storyId) return fail(notFound('evidence'));
    const { evidence } = await desk.store.matterOfClaim(claimId);
    const id = desk.newId('evidence');
    const ruled = reuse(
      { claim: claim.value, evidence },
      { evidence: known.value.evidence, from: known.value.claim },
      { id, stance, createdAt: desk.now(), createdBy: personOf(desk.actor) },
    );
    const after = await keepAndRead(desk, ruled, () => desk.store.evidence(id));
    return after.ok ? ok({ evidence: after.value }) : after;
  },
});
