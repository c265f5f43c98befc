import { z } from 'zod';
import { invitationIdSchema, keyIdSchema, momentSchema, personIdSchema } from '#lib/id.ts';
import { inSchema } from '#lib/in-schema.ts';
import { ROLES } from '#lib/people/roles.ts';
import { say } from '#lib/say.ts';

/** A name as people write it, one line. */
export const nameSchema = z
  .string()
  .trim()
  .min(1, inSchema(say('name-missing')))
  .max(120, inSchema(say('name-too-long', { most: 120 })))
  .regex(/^[^\p{Cc}\p{Cs}]*$/u, inSchema(say('name-with-controls')));

/** An e-mail address, kept in lower case. */
export const emailSchema = z
  .string()
  .trim()
  .toLowerCase()
  .max(254)
  .pipe(z.email(inSchema(say('email-unfit'))));

/** Somebody with an account on this desk. */
export const personSchema = z
  .object({
    id: personIdSchema,
    name: z.string(),
    email: z.string(),
    role: z.enum(ROLES),
    /** A senior editor: who is asked where the house's policy asks for one. */
    isSenior: z.boolean(),
    /** A person who left keeps their name in the record but can no longer sign in. */
    isActive: z.boolean(),
    createdAt: momentSchema,
    version: z.int().min(1),
  })
  .readonly();

export type Person = z.infer<typeof personSchema>;

/** A link that lets one person join with a stated role; the token itself is never stored. */
export const invitationSchema = z
  .object({
    id: invitationIdSchema,
    email: z.string(),
    name: z.string(),
    role: z.enum(ROLES),
    createdBy: personIdSchema.nullable(),
    createdAt: momentSchema,
    expiresAt: momentSchema,
    /** open: may be used · used: somebody joined by it · revoked: an administrator took it back. */
    state: z.enum(['open', 'used', 'revoked']),
  })
  .readonly();

export type Invitation = z.infer<typeof invitationSchema>;

/** A key by which a program acts on the desk with a role, for the person who made it. */
export const apiKeySchema = z
  .object({
    id: keyIdSchema,
    name: z.string(),
    role: z.enum(ROLES),
    /** Whose stories the key may see; null for one made on the server's command line: all of them. */
    personId: personIdSchema.nullable(),
    createdAt: momentSchema,
    expiresAt: momentSchema,
    revokedAt: momentSchema.nullable(),
  })
  .readonly();

export type ApiKey = z.infer<typeof apiKeySchema>;
