import { z } from 'zod';
import { identityFields } from '#lib/desk/identity-input.ts';
import { answerWith, comingTo, oneIdentitySchema } from '#lib/desk/identity-shown.ts';
import { found, keep } from '#lib/desk/keep.ts';
import { operation } from '#lib/desk/operation.ts';
import { sourceIdSchema } from '#lib/id.ts';
import { maySeal, seal } from '#lib/source/identity-rules.ts';

/** Seals who an unnamed source is. Whoever does so owns it and is the first who may open it. */
export const sealIdentity = operation({
  name: 'seal-identity',
  summary: 'Seal who an unnamed source is; people on its story can, and no key or command line.',
  permission: 'keep identities',
  input: z.strictObject({ sourceId: sourceIdSchema, ...identityFields }),
  output: oneIdentitySchema,
  story: ({ sourceId }) => ({ kind: 'source', id: sourceId }),
  async run(desk, { sourceId, ...text }) {
    const source = found(await desk.store.source(sourceId), 'source');
    if (!source.ok) return source;
    const { storyId } = source.value;
    const standing = await desk.store.identityOfSource(sourceId);
    const owner = maySeal(source.value, standing, await comingTo(desk, storyId));
    if (!owner.ok) return owner;
    const id = desk.newId('identity');
    const keys = await desk.store.identityKeys();
    const made = await desk.seals.seal(text, { identityId: id, sourceId }, keys);
    if (!made.ok) return made;
    const { sealed, commitment } = made.value;
    const about = { id, sourceId, storyId, ownerId: owner.value, commitment, sealedAt: desk.now() };
    const kept = await keep(desk, seal(about, sealed));
    return kept.ok ? answerWith(desk, id) : kept;
  },
});
