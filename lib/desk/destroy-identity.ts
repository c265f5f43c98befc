import { z } from 'zod';
import { answerWith, comingTo, keptIdentity, oneIdentitySchema } from '#lib/desk/identity-shown.ts';
import { keep } from '#lib/desk/keep.ts';
import { operation } from '#lib/desk/operation.ts';
import { reasonSchema } from '#lib/desk/prose.ts';
import { versionSchema } from '#lib/desk/version.ts';
import { identityIdSchema } from '#lib/id.ts';
import { destroy } from '#lib/source/identity-rules.ts';

/** Destroys a sealed identity: the one thing on the desk that is really deleted. The record keeps that it was. */
export const destroyIdentity = operation({
  name: 'destroy-identity',
  summary:
    'Destroy a sealed identity for good, saying why; its owner alone can, and nobody brings it back.',
  permission: 'keep identities',
  input: z.strictObject({
    identityId: identityIdSchema,
    expects: versionSchema,
    reason: reasonSchema,
  }),
  output: oneIdentitySchema,
  story: ({ identityId }) => ({ kind: 'identity', id: identityId }),
  async run(desk, { identityId, expects, reason }) {
    const kept = await keptIdentity(desk, identityId);
    if (!kept.ok) return kept;
    const coming = await comingTo(desk, kept.value.identity.storyId);
    const after = await keep(desk, destroy(kept.value, reason, { coming, expects }));
    return after.ok ? answerWith(desk, identityId) : after;
  },
});
