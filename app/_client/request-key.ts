/** The letters of a key: 64 of them, so that a random byte gives each the same chance. */
const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_';

/** 132 bits: no two acts ever get the same. */
const LENGTH = 22;

/**
 * A new key for one act, by which the desk knows it when it is sent again. Made by hand, since
 * `crypto.randomUUID` is missing where a house serves its desk without HTTPS.
 */
export function newRequestKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(LENGTH));
  return Array.from(bytes, (byte) => LETTERS.charAt(byte & 63)).join('');
}
