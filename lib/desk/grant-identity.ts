import { z } from 'zod';
import {
  answerWith,
  comingTo,
  keptIdentity,
  oneIdentitySchema,
  readerOn,
} from '#lib/desk/identity-shown.ts';
import { keep } from '#lib/desk/keep.ts';
import { operation } from '#lib/desk/operation.ts';
import { versionSchema } from '#lib/desk/version.ts';
import { identityIdSchema, personIdSchema } from '#lib/id.ts';
import { telling } from '#lib/notice/rules.ts';
import { personOf } from '#lib/people/actor.ts';
import { grant } from '#lib/source/identity-rules.ts';

/** Names a colleague on a sealed identity: a person, never a role. */
export const grantIdentity = operation({
  name: 'grant-identity',
  summary: 'Name somebody on the story as one who may open a sealed identity; its owner alone can.',
  permission: 'keep identities',
  input: z.strictObject({
    identityId: identityIdSchema,
    personId: personIdSchema,
    expects: versionSchema,
  }),
  output: oneIdentitySchema,
  story: ({ identityId }) => ({ kind: 'identity', id: identityId }),
  async run(desk, { identityId, personId, expects }) {
    const kept = await keptIdentity(desk, identityId);
    if (!kept.ok) return kept;
    const { identity } = kept.value;
    const person = await readerOn(desk, identity, personId);
    if (!person.ok) return person;
    const coming = await comingTo(desk, identity.storyId);
    const ruled = grant(kept.value, person.value, { coming, expects });
    const after = await keep(desk, telling(ruled, { by: personOf(desk.actor) }));
    return after.ok ? answerWith(desk, identityId) : after;
  },
});
