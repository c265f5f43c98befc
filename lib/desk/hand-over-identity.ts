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
import { handOver } from '#lib/source/identity-rules.ts';

/** Gives a sealed identity to another of its readers; once the owner has left, one of them takes it over. */
export const handOverIdentity = operation({
  name: 'hand-over-identity',
  summary:
    'Hand a sealed identity over to another of its readers, or take it over once its owner has left.',
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
    const ruled = handOver(kept.value, person.value, { coming, expects });
    const after = await keep(desk, telling(ruled, { by: personOf(desk.actor) }));
    return after.ok ? answerWith(desk, identityId) : after;
  },
});
