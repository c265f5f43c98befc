import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import type { Result } from '#lib/result.ts';

/** The desk's Ed25519 key, ready to sign. */
export interface OpenedKey {
  /** 32 bytes in lower-case hexadecimal. */
  readonly publicKey: string;
  /** Whether it was made just now: its fingerprint is printed nowhere yet. */
  readonly isNew: boolean;
  /** The signature (64 bytes) of a message. */
  sign(message: Uint8Array): Uint8Array;
}

/** Where the desk's key is kept. It is made at its first use; refuses with `unavailable` one that cannot be read. */
export interface DeskKey {
  open(): Promise<Result<OpenedKey>>;
}

/** How many bytes of the hash a fingerprint shows: 128 bits, so that no second key is found that has it. */
const FINGERPRINT_BYTES = 16;

/**
 * What is printed of a public key so that people can compare it: the first 16 bytes of the sha-256 over its 32 bytes, as
 * eight groups of four hexadecimal digits.
 */
export function fingerprintOf(publicKey: string): string {
  const digits = bytesToHex(sha256(hexToBytes(publicKey)).slice(0, FINGERPRINT_BYTES));
  return (digits.match(/.{4}/g) ?? []).join(' ');
}

/** Whether somebody names this key: by the whole of it or by its fingerprint, however it is spaced and whatever its case. */
export function isNamedBy(publicKey: string, typed: string): boolean {
  const digits = digitsOf(typed);
  return digits === publicKey || digits === digitsOf(fingerprintOf(publicKey));
}

/** Whether a text can name a key at all: 64 hexadecimal digits, or the 32 of a fingerprint. */
export function canNameKey(typed: string): boolean {
  return /^(?:[0-9a-f]{32}|[0-9a-f]{64})$/.test(digitsOf(typed));
}

function digitsOf(typed: string): string {
  return typed.replace(/[\s:-]/g, '').toLowerCase();
}
