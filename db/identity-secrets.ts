import { randomBytes } from 'node:crypto';
import { chmodSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { refusal } from '#lib/problem.ts';
import { type Result, fail, ok } from '#lib/result.ts';
import { say } from '#lib/say.ts';
import type { KeysInUse } from '#lib/source/seals.ts';
import { writeDurably } from '#db/durable-file.ts';
import type { FolderPaths } from '#db/folder.ts';
import { type Lock, takeLock } from '#db/lock.ts';
import { StorageRefused } from '#db/refused.ts';

/** A secret of AES-256 has as many bytes. */
export const SECRET_BYTES = 32;

const secretSchema = z
  .object({
    number: z.int().min(1),
    /** 32 bytes in base64. */
    secret: z.base64().refine((text) => Buffer.from(text, 'base64').length === SECRET_BYTES),
    madeAt: z.iso.datetime({ precision: 3 }),
  })
  .readonly();

const secretsSchema = z
  .strictObject({
    format: z.literal('sourcemark-identity-secrets'),
    secrets: z.array(secretSchema).min(1).readonly(),
  })
  .refine(({ secrets }) => new Set(secrets.map(({ number }) => number)).size === secrets.length)
  .readonly();

/** One of the desk's secrets for identities. */
export type IdentitySecret = z.infer<typeof secretSchema>;

/** Where the secrets lie. */
export type SecretPaths = Pick<FolderPaths, 'identitySecrets' | 'identityLock'>;

/**
 * The secrets in a file, the one in use last; none where there is no file. Read at each use, so that what
 * the command line put there holds for a running server at once. Refuses a file that holds something else.
 */
export function readSecrets(path: string): Result<readonly IdentitySecret[]> {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return ok([]);
    throw error;
  }
  const parsed = secretsSchema.safeParse(parseJson(text));
  if (!parsed.success) return fail(refusal('unavailable', say('identity-secret-unreadable')));
  return ok(parsed.data.secrets.toSorted((a, b) => a.number - b.number));
}

/** Writes secrets down, readable by nobody but their owner (mode 600): whole or not at all. */
export function writeSecrets(path: string, secrets: readonly IdentitySecret[]): void {
  const kept = { format: 'sourcemark-identity-secrets', secrets };
  writeDurably(path, `${JSON.stringify(kept, null, 2)}\n`, randomBytes(6).toString('hex'));
  chmodSync(path, 0o600);
}

/** The secret in use; null where none was made yet. Refuses where the one the identities need is not there. */
export function secretInUse(path: string, keys: KeysInUse): Result<IdentitySecret | null> {
  const secrets = readSecrets(path);
  if (!secrets.ok) return secrets;
  const { needed } = keys;
  if (needed > 0 && !secrets.value.some(({ number }) => number === needed)) {
    return fail(refusal('unavailable', say('identity-secret-missing', { number: needed })));
  }
  return ok(secrets.value.at(-1) ?? null);
}

/**
 * Adds a new secret, in use from then on. Its number is higher than that of any secret ever used, and one
 * process at a time adds one: no secret is ever written over.
 */
export function addSecret(paths: SecretPaths, keys: KeysInUse): Result<IdentitySecret> {
  return alone(paths, () => {
    const current = secretInUse(paths.identitySecrets, keys);
    return current.ok ? add(paths.identitySecrets, keys) : current;
  });
}

/** The secret in use, made where there is none yet. */
export function secretToSeal(paths: SecretPaths, keys: KeysInUse): Result<IdentitySecret> {
  const before = secretInUse(paths.identitySecrets, keys);
  if (!before.ok) return before;
  if (before.value !== null) return ok(before.value);
  return alone(paths, () => {
    // Another process may have made it since.
    const current = secretInUse(paths.identitySecrets, keys);
    if (!current.ok) return current;
    return current.value === null ? add(paths.identitySecrets, keys) : ok(current.value);
  });
}

/** Does what must not be done by two processes at once. It takes milliseconds, so who comes second may try again. */
export function alone<T>(paths: SecretPaths, work: () => Result<T>): Result<T> {
  const lock = lockOrNull(paths.identityLock);
  if (lock === null) return fail(refusal('unavailable', say('saving-failed')));
  try {
    return work();
  } finally {
    lock.release();
  }
}

function add(path: string, { last }: KeysInUse): Result<IdentitySecret> {
  const known = readSecrets(path);
  if (!known.ok) return known;
  const number = Math.max(last, known.value.at(-1)?.number ?? 0) + 1;
  const secret = randomBytes(SECRET_BYTES).toString('base64');
  const added = { number, secret, madeAt: new Date().toISOString() };
  writeSecrets(path, [...known.value, added]);
  return ok(added);
}

function lockOrNull(path: string): Lock | null {
  try {
    return takeLock(path);
  } catch (error) {
    if (error instanceof StorageRefused) return null;
    throw error;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
