import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { canonicalJson } from '#lib/record/canonical-json.ts';

// As NIST SP 800-38D takes them: 12 bytes of nonce, drawn anew for each use, and the whole tag of 16.
const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** What a ciphertext is bound to besides its key. */
export type BoundTo = Readonly<Record<string, string | number>>;

/** Encrypts bytes under a key of 32 bytes, bound to `about`: nonce, tag and ciphertext, in base64. */
export function encrypt(key: Uint8Array, plain: Uint8Array, about: BoundTo): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(bytesOf(about));
  const ciphertext = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), ciphertext]).toString('base64');
}

/** The bytes again; null where key, ciphertext or `about` are not those it was encrypted with. */
export function decrypt(key: Uint8Array, base64: string, about: BoundTo): Buffer | null {
  const sealed = Buffer.from(base64, 'base64');
  if (sealed.length < NONCE_BYTES + TAG_BYTES) return null;
  const nonce = sealed.subarray(0, NONCE_BYTES);
  const decipher = createDecipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES });
  decipher.setAAD(bytesOf(about));
  decipher.setAuthTag(sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
  try {
    return Buffer.concat([
      decipher.update(sealed.subarray(NONCE_BYTES + TAG_BYTES)),
      decipher.final(),
    ]);
  } catch {
    // The only thing that can be said of a tag that does not fit; Node tells no kind of error apart.
    return null;
  }
}

function bytesOf(about: BoundTo): Buffer {
  return Buffer.from(canonicalJson(about));
}
