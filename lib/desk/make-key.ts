import { z } from 'zod';
import { keep } from '#lib/desk/keep.ts';
import { operation } from '#lib/desk/operation.ts';
import { personOf } from '#lib/people/actor.ts';
import { type ApiKey, apiKeySchema, nameSchema } from '#lib/people/person.ts';
import { ROLES } from '#lib/people/roles.ts';
import { daysAfter } from '#lib/people/rules.ts';
import { ok } from '#lib/result.ts';

/** What an API key's secret begins with, so that one left in a text is recognised. */
export const KEY_PREFIX = 'smk_';

/**
 * Makes an API key. The secret is told once; stored is the fingerprint of the whole of it, prefix
 * included. The key sees the stories of the person who made it, in the role stated.
 */
export const makeKey = operation({
  name: 'make-key',
  summary: 'Make an API key; its secret is shown this once.',
  permission: 'run the desk',
  input: z.strictObject({
    name: nameSchema,
    role: z.enum(ROLES),
    expiresInDays: z.int().min(1).max(365).default(90),
  }),
  output: z.object({ key: apiKeySchema, secret: z.string() }).readonly(),
  async run(desk, { name, role, expiresInDays }) {
    const createdAt = desk.now();
    const key: ApiKey = {
      id: desk.newId('key'),
      name,
      role,
      personId: personOf(desk.actor),
      createdAt,
      expiresAt: daysAfter(createdAt, expiresInDays),
      revokedAt: null,
    };
    const secret = `${KEY_PREFIX}${desk.secrets.newToken()}`;
    const secretHash = desk.secrets.fingerprint(secret);
    const kept = await keep(desk, ok([{ kind: 'key.made', key, secretHash }]));
    return kept.ok ? ok({ key, secret }) : kept;
  },
});
