import { z } from 'zod';
import {
  type PersonId,
  identityIdSchema,
  momentSchema,
  personIdSchema,
  sha256Schema,
  sourceIdSchema,
  storyIdSchema,
} from '#lib/id.ts';
import type { Role } from '#lib/people/roles.ts';

/** Whether the sealed text is there, or was destroyed for good. */
export const IDENTITY_STATES = ['sealed', 'destroyed'] as const;

/** The most characters that each part of an identity has. */
export const IDENTITY_MOST = 2000;

/** Who an unnamed source is: what is sealed, and stands nowhere else. */
export const identityTextSchema = z
  .object({
    name: z.string(),
    /** How to reach them; may be empty. */
    contact: z.string(),
    /** How they know what they say; may be empty. */
    howTheyKnow: z.string(),
  })
  .readonly();

export type IdentityText = z.infer<typeof identityTextSchema>;

/**
 * What everybody on the story and the record may know of a sealed identity: never the text. The hashes
 * bind the record to what is stored apart from it.
 */
export const sealedIdentitySchema = z
  .object({
    id: identityIdSchema,
    sourceId: sourceIdSchema,
    storyId: storyIdSchema,
    ownerId: personIdSchema,
    /** Who may open it, the owner among them, in the order in which they were named. */
    readerIds: z.array(personIdSchema).min(1).readonly(),
    state: z.enum(IDENTITY_STATES),
    /** Sha-256 over the proof sealed with the text and the text's canonical JSON: lets whoever is shown both check them. */
    commitment: sha256Schema,
    /** Of the desk's secrets for identities, the one that wraps the key, or did when it was destroyed. */
    keyNumber: z.int().min(1),
    /** Null once it was destroyed, as what follows. */
    ciphertextSha256: sha256Schema.nullable(),
    wrappedKeySha256: sha256Schema.nullable(),
    sealedAt: momentSchema,
    version: z.int().min(1),
  })
  .readonly();

export type SealedIdentity = z.infer<typeof sealedIdentitySchema>;

/** What is stored of the text, in base64: it enters no event and no answer. */
export interface Sealed {
  readonly ciphertext: string;
  readonly wrappedKey: string;
  readonly keyNumber: number;
}

/** Somebody named on a sealed identity, as they stand on the desk and on its story now. */
export interface IdentityReader {
  readonly personId: PersonId;
  readonly name: string;
  readonly role: Role;
  readonly isSenior: boolean;
  readonly isActive: boolean;
  readonly isMember: boolean;
}
