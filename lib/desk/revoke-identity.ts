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
import { revoke } from '#lib/source/identity-rules.ts';

/** Takes a colleague, or oneself, off a sealed identity. What they read they have read. */
export const revokeIdentity = operation({
  name: 'revoke-identity',
  summary:
    'Take somebody off those who may open a sealed identity: its owner anybody else, others themselves.',
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
    const ruled = revoke(kept.value, person.value, { coming, expects });
    const after = await keep(desk, telling(ruled, { by: personOf(desk.actor) }));
    return after.ok ? answerWith(desk, identityId) : after;
  },
});
