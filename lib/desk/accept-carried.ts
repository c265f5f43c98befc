import { z } from 'zod';
import { MOST_ACCEPTED } from '#lib/carry/carried.ts';
import { accept, isSafeToAccept } from '#lib/carry/settling.ts';
import { claimSchema } from '#lib/claim/claim.ts';
import { keep } from '#lib/desk/keep.ts';
import { operation } from '#lib/desk/operation.ts';
import { versionSchema } from '#lib/desk/version.ts';
import { settlerAt, waitingClaim } from '#lib/desk/waiting-claim.ts';
import { claimIdSchema, storyIdSchema } from '#lib/id.ts';
import { inSchema } from '#lib/in-schema.ts';
import { refusal } from '#lib/problem.ts';
import { fail, ok } from '#lib/result.ts';
import { say } from '#lib/say.ts';
import type { Change } from '#lib/store/change.ts';

/**
 * Keeps claims as they are that a new draft changed something about. Verdicts that were reopened are given anew in the
 * name of whoever does, which is possible for one claim at a time only.
 */
export const acceptCarried = operation({
  name: 'accept-carried',
  summary: 'Stand by claims that a new draft changed something about.',
  permission: 'check claims',
  input: z.strictObject({
    storyId: storyIdSchema,
    claims: z
      .array(z.strictObject({ claimId: claimIdSchema, expects: versionSchema }))
      .min(1, inSchema(say('carried-missing')))
      .max(MOST_ACCEPTED, inSchema(say('too-many-carried', { most: MOST_ACCEPTED })))
      .readonly(),
  }),
  output: z.object({ claims: z.array(claimSchema).readonly() }).readonly(),
  story: ({ storyId }) => ({ kind: 'story', id: storyId }),
  async run(desk, { storyId, claims }) {
    const by = settlerAt(desk);
    const changes: Change[] = [];
    for (const { claimId, expects } of claims) {
      const waiting = await waitingClaim(desk, claimId);
      if (!waiting.ok) return waiting;
      const { claim } = waiting.value;
      if (claim.storyId !== storyId) return fail(refusal('not-found', say('claim-elsewhere')));
      if (claims.length > 1 && !isSafeToAccept(waiting.value)) {
        return fail(refusal('policy', say('carried-unsafe', { number: claim.number })));
      }
      const ruled = accept(waiting.value, by, expects);
      if (!ruled.ok) return ruled;
      changes.push(...ruled.value);
    }
    const kept = await keep(desk, ok(changes));
    if (!kept.ok) return kept;
    const wanted = claims.map(({ claimId }) => claimId);
    const after = new Map((await desk.store.claimsById(wanted)).map((one) => [one.id, one]));
    return ok({ claims: wanted.flatMap((id) => after.get(id) ?? []) });
  },
});
