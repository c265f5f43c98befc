import type { IdentityId, SourceId } from '#lib/id.ts';
import type { Result } from '#lib/result.ts';
import type { IdentityText, Sealed } from '#lib/source/sealed-identity.ts';

/** What a sealed text is bound to: moved to another identity or source, it does not open. */
export interface SealedFor {
  readonly identityId: IdentityId;
  readonly sourceId: SourceId;
}

/** A text that was sealed, and what the record is told of it. */
export interface NewlySealed {
  readonly sealed: Sealed;
  /** Sha-256, in hexadecimal, over the proof and the canonical JSON of the text. */
  readonly commitment: string;
}

/** An opened text. The proof (32 bytes in base64) and the text together give the commitment. */
export interface Opened {
  readonly text: IdentityText;
  readonly proof: string;
}

/** Which of the desk's secrets for identities the stored identities name; 0 where none does. */
export interface KeysInUse {
  /** The highest number among those that are sealed: without that secret nothing is sealed or made. */
  readonly needed: number;
  /** The highest number ever used: a new secret gets a higher one, so that none is taken for another. */
  readonly last: number;
}

/**
 * Seals texts under the desk's secret for identities. Refuses with `unavailable` where that secret is
 * missing or is another one, and where what is stored was changed; then nothing was made or changed.
 */
export interface Seals {
  seal(text: IdentityText, about: SealedFor, keys: KeysInUse): Promise<Result<NewlySealed>>;
  open(sealed: Sealed, about: SealedFor & { readonly commitment: string }): Promise<Result<Opened>>;
  /** The number of the secret in use; null where none was made yet. */
  current(keys: KeysInUse): Promise<Result<number | null>>;
  /** Makes a new secret, which is in use from then on, and answers its number; former ones stay. */
  renew(keys: KeysInUse): Promise<Result<number>>;
  /** The same ciphertext, its key wrapped by the secret in use. */
  rewrap(sealed: Sealed, about: SealedFor): Promise<Result<Sealed>>;
}
