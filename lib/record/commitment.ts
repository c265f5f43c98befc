import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from '#lib/record/canonical-json.ts';
import type { IdentityText } from '#lib/source/sealed-identity.ts';

/**
 * The commitment to an identity: sha-256, in hexadecimal, over the proof's bytes and the text's canonical
 * JSON (RFC 8785) in UTF-8. Without the proof it tells nothing, even to somebody who guesses the name.
 */
export function commitmentTo(proof: Uint8Array, text: IdentityText): string {
  const { name, contact, howTheyKnow } = text;
  const json = canonicalJson({ name, contact, howTheyKnow });
  return bytesToHex(sha256(concatBytes(proof, utf8ToBytes(json))));
}
