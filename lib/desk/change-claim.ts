import { z } from 'zod';
import { CLAIM_KINDS, PRIORITIES, claimSchema } from '#lib/claim/claim.ts';
import { change } from '#lib/claim/rules.ts';
import { assigneeOf } from '#lib/desk/assignee.ts';
import { found, keepAndRead } from '#lib/desk/keep.ts';
import { accusedSchema, restatementSchema } from '#lib/desk/mark-claim.ts';
import { operation } from '#lib/desk/operation.ts';
import { versionSchema } from '#lib/desk/version.ts';
import { claimIdSchema, personIdSchema } from '#lib/id.ts';
import { telling } from '#lib/notice/rules.ts';
import { personOf } from '#lib/people/actor.ts';
import { ok } from '#lib/result.ts';

/** Changes what is said of a claim; its words are changed by `adjust-claim`. */
export const changeClaim = operation({
  name: 'change-claim',
  summary: "Change a claim's restatement, kind, priority, whom it accuses, or its assignee.",
  permission: 'check claims',
  input: z.strictObject({
    claimId: claimIdSchema,
    expects: versionSchema,
    restatement: restatementSchema.optional(),
    kind: z.enum(CLAIM_KINDS).optional(),
    priority: z.enum(PRIORITIES).optional(),
    accused: accusedSchema.optional(),
    assigneeId: personIdSchema.nullable().optional(),
  }),
  output: z.object({ claim: claimSchema }).readonly(),
  story: ({ claimId }) => ({ kind: 'claim', id: claimId }),
  async run(desk, { claimId, expects, ...set }) {
    const claim = found(await desk.store.claim(claimId), 'claim');
    if (!claim.ok) return claim;
    const assignee = await assigneeOf(desk, claim.value.storyId, set.assigneeId);
    const ruled = change(claim.value, { set, expects }, assignee);
    const told = telling(ruled, { by: personOf(desk.actor) });
    const after = await keepAndRead(desk, told, () => desk.store.claim(claimId));
    return after.ok ? ok({ claim: after.value }) : after;
  },
});
