import { z } from 'zod';
import { operation } from '#lib/desk/operation.ts';
import { sha256Schema } from '#lib/id.ts';
import { fingerprintOf } from '#lib/record/desk-key.ts';
import { ok } from '#lib/result.ts';

/** The public half of the desk's key, as it is printed for whoever checks what the desk hands out. */
export const readDeskKey = operation({
  name: 'read-desk-key',
  summary: 'Read the public key by which the desk signs files of its record, and its fingerprint.',
  permission: 'verify the record',
  input: z.strictObject({}),
  output: z
    .object({
      algorithm: z.literal('Ed25519'),
      /** 32 bytes in lower-case hexadecimal. */
      publicKey: sha256Schema,
      fingerprint: z.string(),
      /** It was made by this very act: no older file is signed by it. */
      isNew: z.boolean(),
    })
    .readonly(),
  async run(desk) {
    const key = await desk.deskKey.open();
    if (!key.ok) return key;
    const { publicKey, isNew } = key.value;
    const fingerprint = fingerprintOf(publicKey);
    return ok({ algorithm: 'Ed25519' as const, publicKey, fingerprint, isNew });
  },
});
