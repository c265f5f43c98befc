import { hash } from 'node:crypto';
import type { Sealed, SealedIdentity } from '#lib/source/sealed-identity.ts';

/** What the record is told of sealed bytes. */
export type SealedHashes = Pick<SealedIdentity, 'ciphertextSha256' | 'wrappedKeySha256'>;

/** The hashes of what is sealed; nulls where nothing is left of it. */
export function hashesOfSealed(sealed: Sealed | null): SealedHashes {
  if (sealed === null) return { ciphertextSha256: null, wrappedKeySha256: null };
  return {
    ciphertextSha256: hashOfBase64(sealed.ciphertext),
    wrappedKeySha256: hashOfBase64(sealed.wrappedKey),
  };
}

/** The sha-256 of bytes that are kept as base64, in hexadecimal. */
export function hashOfBase64(base64: string): string {
  return hash('sha256', Buffer.from(base64, 'base64'), 'hex');
}
