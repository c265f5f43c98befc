import { z } from 'zod';
import { settledByJudging } from '#lib/carry/settling.ts';
import { claimSchema } from '#lib/claim/claim.ts';
import { AXES, DISPUTED_REASONS, VERDICT_VALUES } from '#lib/claim/standing.ts';
import { found, keepAndRead } from '#lib/desk/keep.ts';
import { operation } from '#lib/desk/operation.ts';
import { statementSchema } from '#lib/desk/prose.ts';
import { versionSchema } from '#lib/desk/version.ts';
import { settlerAt } from '#lib/desk/waiting-claim.ts';
import { claimIdSchema, draftIdSchema } from '#lib/id.ts';
import { actorName, personOf } from '#lib/people/actor.ts';
import { fail, ok } from '#lib/result.ts';
import { blindOneFirst } from '#lib/review/second-reading-rules.ts';
import { say } from '#lib/say.ts';
import { record } from '#lib/verdict/rules.ts';
import { verdictSchema } from '#lib/verdict/verdict.ts';

/** Gives a verdict on one axis of a claim. Verdicts are only ever added; the last one holds. */
export const recordVerdict = operation({
  name: 'record-verdict',
  summary: 'Give a verdict on one axis of a claim.',
  permission: 'check claims',
  input: z.strictObject({
    claimId: claimIdSchema,
    expects: versionSchema,
    /** The draft that was read when judging. */
    draftId: draftIdSchema,
    axis: z.enum(AXES),
    value: z.enum(VERDICT_VALUES),
    /** With `disputed`, and with nothing else. */
    disputedReason: z.enum(DISPUTED_REASONS).nullable().default(null),
    justification: statementSchema(5000, say('justification-missing')),
  }),
  output: z.object({ claim: claimSchema, verdict: verdictSchema }).readonly(),
  story: ({ claimId }) => ({ kind: 'claim', id: claimId }),
  async run(desk, { expects, ...judgement }) {
    const claim = found(await desk.store.claim(judgement.claimId), 'claim');
    if (!claim.ok) return claim;
    if (desk.hidden.has(claim.value.id)) return fail(blindOneFirst(claim.value));
    const verdict = {
      ...judgement,
      id: desk.newId('verdict'),
      recordedAt: desk.now(),
      recordedBy: personOf(desk.actor),
      recordedByName: actorName(desk.actor),
      withdrawn: null,
      reopenedIn: null,
    };
    const recorded = record(claim.value, verdict, expects);
    if (!recorded.ok) return recorded;
    const carried = (await desk.store.carriedOf(judgement.claimId)).at(-1) ?? null;
    const settled = settledByJudging({ claim: claim.value, carried }, judgement.axis, {
      by: settlerAt(desk),
      expects: expects + 1,
    });
    const ruled = ok([...recorded.value, ...settled]);
    const after = await keepAndRead(desk, ruled, () => desk.store.claim(judgement.claimId));
    return after.ok ? ok({ claim: after.value, verdict }) : after;
  },
});
