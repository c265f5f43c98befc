import type { z } from 'zod';
import { lineSchema, proseSchema } from '#lib/desk/prose.ts';
import { inSchema } from '#lib/in-schema.ts';
import { say } from '#lib/say.ts';
import { IDENTITY_MOST } from '#lib/source/sealed-identity.ts';

/** Who a source is, as somebody types it. */
export const identityFields = {
  name: lineSchema(IDENTITY_MOST).min(1, inSchema(say('identity-name-missing'))),
  contact: proseSchema(IDENTITY_MOST).default(''),
  howTheyKnow: proseSchema(IDENTITY_MOST).default(''),
} as const satisfies Readonly<Record<string, z.ZodType>>;
