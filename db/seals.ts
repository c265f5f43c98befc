import { randomBytes } from 'node:crypto';
import { commitmentTo } from '#lib/record/commitment.ts';
import { refusal } from '#lib/problem.ts';
import { type Result, fail, ok } from '#lib/result.ts';
import { say } from '#lib/say.ts';
import type { NewlySealed, Opened, SealedFor, Seals } from '#lib/source/seals.ts';
import { type IdentityText, type Sealed, identityTextSchema } from '#lib/source/sealed-identity.ts';
import {
  type IdentitySecret,
  type SecretPaths,
  addSecret,
  readSecrets,
  secretInUse,
  secretToSeal,
} from '#db/identity-secrets.ts';
import { type BoundTo, decrypt, encrypt } from '#db/sealing.ts';

/** A key of AES-256, and the proof that a commitment hides behind, have as many bytes. */
const KEY_BYTES = 32;
const PROOF_BYTES = 32;

/** What is encrypted is filled up to a multiple of this, so that its length tells little of a name's. */
const FILLED_TO_BYTES = 512;

/** Seals identities by the secrets in a data folder. */
export function sealsIn(paths: SecretPaths): Seals {
  const { identitySecrets } = paths;
  // What throws in here rejects.
  const promised = <T>(work: () => Result<T>) =>
    new Promise<Result<T>>((resolve) => {
      resolve(work());
    });
  return {
    seal: (text, about, keys) =>
      promised(() => {
        const secret = secretToSeal(paths, keys);
        return secret.ok ? ok(seal(secret.value, text, about)) : secret;
      }),
    open: (sealed, { commitment, ...about }) =>
      promised(() => {
        const key = unwrap(identitySecrets, sealed, about);
        return key.ok ? open(key.value, sealed, { about, commitment }) : key;
      }),
    current: (keys) =>
      promised(() => {
        const secret = secretInUse(identitySecrets, keys);
        return secret.ok ? ok(secret.value?.number ?? null) : secret;
      }),
    renew: (keys) =>
      promised(() => {
        const added = addSecret(paths, keys);
        return added.ok ? ok(added.value.number) : added;
      }),
    rewrap: (sealed, about) => promised(() => rewrap(identitySecrets, sealed, about)),
  };
}

/** The key of a sealed text, by whichever of the desk's secrets wraps it. */
export function unwrap(path: string, sealed: Sealed, about: SealedFor): Result<Buffer> {
  const secrets = readSecrets(path);
  if (!secrets.ok) return secrets;
  const { keyNumber: number } = sealed;
  const secret = secrets.value.find((each) => each.number === number);
  if (secret === undefined) {
    return fail(refusal('unavailable', say('identity-secret-missing', { number })));
  }
  const key = decrypt(bytesOf(secret), sealed.wrappedKey, forKey(about, number));
  if (key?.length === KEY_BYTES) return ok(key);
  return fail(refusal('unavailable', say('identity-secret-wrong', { number })));
}

function seal(secret: IdentitySecret, text: IdentityText, about: SealedFor): NewlySealed {
  const proof = randomBytes(PROOF_BYTES);
  const key = randomBytes(KEY_BYTES);
  const plain = filled({ proof: proof.toString('base64'), text });
  return {
    sealed: {
      ciphertext: encrypt(key, plain, forText(about)),
      wrappedKey: encrypt(bytesOf(secret), key, forKey(about, secret.number)),
      keyNumber: secret.number,
    },
    commitment: commitmentTo(proof, text),
  };
}

function open(
  key: Buffer,
  sealed: Sealed,
  { about, commitment }: { readonly about: SealedFor; readonly commitment: string },
): Result<Opened> {
  const plain = decrypt(key, sealed.ciphertext, forText(about));
  if (plain === null) return fail(damaged());
  // What the tag vouches for was written by `seal`.
  const { proof, text } = JSON.parse(plain.toString('utf8')) as { proof: string; text: unknown };
  const read = identityTextSchema.parse(text);
  const holds = commitmentTo(Buffer.from(proof, 'base64'), read) === commitment;
  return holds ? ok({ text: read, proof }) : fail(damaged());
}

function rewrap(path: string, sealed: Sealed, about: SealedFor): Result<Sealed> {
  const key = unwrap(path, sealed, about);
  if (!key.ok) return key;
  const secrets = readSecrets(path);
  if (!secrets.ok) return secrets;
  const secret = secrets.value.at(-1);
  if (secret === undefined) throw new Error('A key was unwrapped by no secret.');
  const { number: keyNumber } = secret;
  const wrappedKey = encrypt(bytesOf(secret), key.value, forKey(about, keyNumber));
  return ok({ ciphertext: sealed.ciphertext, wrappedKey, keyNumber });
}

/** White space after JSON is none of it. */
function filled(value: object): Buffer {
  const json = Buffer.from(JSON.stringify(value));
  const length = Math.ceil(json.length / FILLED_TO_BYTES) * FILLED_TO_BYTES;
  return Buffer.concat([json, Buffer.alloc(length - json.length, ' ')]);
}

// The text stays as it is when its key is wrapped anew, so it names no secret; the wrapped key does.
function forText({ identityId, sourceId }: SealedFor): BoundTo {
  return { what: 'identity', form: 1, identityId, sourceId };
}

function forKey({ identityId, sourceId }: SealedFor, keyNumber: number): BoundTo {
  return { what: 'identity-key', form: 1, identityId, sourceId, keyNumber };
}

function bytesOf({ secret }: IdentitySecret): Buffer {
  return Buffer.from(secret, 'base64');
}

function damaged() {
  return refusal('unavailable', say('identity-damaged'));
}
