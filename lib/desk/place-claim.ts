import { z } from 'zod';
import { claimSchema } from '#lib/claim/claim.ts';
import { tellingOfPlace } from '#lib/desk/draft-waits.ts';
import { keepAndRead } from '#lib/desk/keep.ts';
import { operation } from '#lib/desk/operation.ts';
import { leftOutSchema, placeInput, placing, reopensSchema } from '#lib/desk/placing.ts';
import { versionSchema } from '#lib/desk/version.ts';
import { ok } from '#lib/result.ts';

/** Says which words of the newest draft a claim is about that was lost, or came into the wrong place. */
export const placeClaim = operation({
  name: 'place-claim',
  summary: 'Choose the words of the new draft that a waiting claim is about.',
  permission: 'check claims',
  input: z.strictObject({ ...placeInput, expects: versionSchema }),
  output: z
    .object({ claim: claimSchema, leftOut: leftOutSchema, reopened: reopensSchema })
    .readonly(),
  story: ({ claimId }) => ({ kind: 'claim', id: claimId }),
  async run(desk, chosen) {
    const placed = await placing(desk, chosen);
    if (!placed.ok) return placed;
    const { claim, changes, leftOut, reopens } = placed.value;
    const telling = await tellingOfPlace(desk, claim.storyId, changes);
    const after = await keepAndRead(desk, ok(telling), () => desk.store.claim(claim.id));
    return after.ok ? ok({ claim: after.value, leftOut, reopened: reopens }) : after;
  },
});
