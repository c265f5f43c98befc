import { z } from 'zod';
import { comingTo, keptIdentity } from '#lib/desk/identity-shown.ts';
import { found, keep } from '#lib/desk/keep.ts';
import { operation } from '#lib/desk/operation.ts';
import { passwordSchema } from '#lib/desk/password.ts';
import { reasonSchema } from '#lib/desk/prose.ts';
import { identityIdSchema, sha256Schema } from '#lib/id.ts';
import { telling } from '#lib/notice/rules.ts';
import { ok } from '#lib/result.ts';
import { mayOpen, noteOpening } from '#lib/source/identity-rules.ts';
import { identityTextSchema } from '#lib/source/sealed-identity.ts';

/**
 * Opens a sealed identity for one of the people named on it, who gives their password again. That it was
 * opened, by whom and why, is in the record before the text is answered, and its owner is told.
 */
export const openIdentity = operation({
  name: 'open-identity',
  summary:
    'Open a sealed identity, giving the password again and a reason; only people named on it can, and no key or command line.',
  permission: 'keep identities',
  input: z.strictObject({
    identityId: identityIdSchema,
    password: passwordSchema,
    reason: reasonSchema,
  }),
  output: z
    .object({
      text: identityTextSchema,
      /** 32 bytes in base64: sha-256 over them and the canonical JSON of the text is the commitment. */
      proof: z.base64(),
      commitment: sha256Schema,
    })
    .readonly(),
  story: ({ identityId }) => ({ kind: 'identity', id: identityId }),
  async run(desk, { identityId, password, reason }) {
    const kept = await keptIdentity(desk, identityId);
    if (!kept.ok) return kept;
    const { identity } = kept.value;
    const reader = mayOpen(kept.value, await comingTo(desk, identity.storyId));
    if (!reader.ok) return reader;
    const checked = await desk.passwords.check(reader.value, password);
    if (!checked.ok) return checked;

    const sealed = found(await desk.store.sealedOf(identityId), 'identity');
    if (!sealed.ok) return sealed;
    const { sourceId, commitment, ownerId } = identity;
    const opened = await desk.seals.open(sealed.value, { identityId, sourceId, commitment });
    if (!opened.ok) return opened;
    const noted = noteOpening(identity, reader.value, reason);
    const told = await keep(desk, telling(noted, { by: reader.value, ownerId }));
    return told.ok ? ok({ ...opened.value, commitment }) : told;
  },
});
