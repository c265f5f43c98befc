import { hash, randomBytes } from 'node:crypto';

/** How many random bytes name a session or account row of better-auth's. */
export const ID_BYTES = 20;

/** Random bytes as text that is safe in a URL. */
export function randomId(bytes: number): string {
  return randomBytes(bytes).toString('base64url');
}

/** The sha-256 of a token in hexadecimal: what is stored and looked up instead of it. */
export function fingerprint(token: string): string {
  return hash('sha256', token, 'hex');
}
