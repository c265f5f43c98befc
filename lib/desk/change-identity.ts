import { z } from 'zod';
import { identityFields } from '#lib/desk/identity-input.ts';
import { answerWith, comingTo, keptIdentity, oneIdentitySchema } from '#lib/desk/identity-shown.ts';
import { keep } from '#lib/desk/keep.ts';
import { operation } from '#lib/desk/operation.ts';
import { versionSchema } from '#lib/desk/version.ts';
import { identityIdSchema } from '#lib/id.ts';
import { changeText, mayRun } from '#lib/source/identity-rules.ts';

/** Seals another text in the place of the one there was, under a new key; nothing is left of the former. */
export const changeIdentity = operation({
  name: 'change-identity',
  summary: 'Seal another text in the place of a sealed identity; its owner alone can.',
  permission: 'keep identities',
  input: z.strictObject({
    identityId: identityIdSchema,
    expects: versionSchema,
    ...identityFields,
  }),
  output: oneIdentitySchema,
  story: ({ identityId }) => ({ kind: 'identity', id: identityId }),
  async run(desk, { identityId, expects, ...text }) {
    const kept = await keptIdentity(desk, identityId);
    if (!kept.ok) return kept;
    const { sourceId, storyId } = kept.value.identity;
    const owner = mayRun(kept.value, await comingTo(desk, storyId));
    if (!owner.ok) return owner;
    const keys = await desk.store.identityKeys();
    const made = await desk.seals.seal(text, { identityId, sourceId }, keys);
    if (!made.ok) return made;
    const after = await keep(desk, changeText(kept.value.identity, made.value, expects));
    return after.ok ? answerWith(desk, identityId) : after;
  },
});
