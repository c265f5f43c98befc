import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  randomBytes,
  sign,
} from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { operatorRefusal, refusal } from '#lib/problem.ts';
import type { DeskKey, OpenedKey } from '#lib/record/desk-key.ts';
import { type Result, fail, ok } from '#lib/result.ts';
import { say } from '#lib/say.ts';
import { writeDurably } from '#db/durable-file.ts';
import { type FolderPaths, pathsIn } from '#db/folder.ts';
import { takeLock } from '#db/lock.ts';

const fileSchema = z.strictObject({
  format: z.literal('sourcemark-desk-key'),
  /** PKCS #8 in base64. */
  privateKey: z.base64(),
  madeAt: z.iso.datetime({ precision: 3 }),
});

/** A key out of a file, with what the file holds of it. */
interface KeptKey {
  readonly key: KeyObject;
  readonly publicKey: string;
  readonly kept: z.infer<typeof fileSchema>;
}

/** The desk's key in a data folder, made at its first use. */
export function deskKeyIn(paths: Pick<FolderPaths, 'deskKey' | 'deskKeyLock'>): DeskKey {
  return {
    open: () =>
      new Promise<Result<OpenedKey>>((resolve) => {
        resolve(openKey(paths));
      }),
  };
}

function openKey(paths: Pick<FolderPaths, 'deskKey' | 'deskKeyLock'>): Result<OpenedKey> {
  if (existsSync(paths.deskKey)) return opened(readKey(paths.deskKey), false);
  const lock = takeLock(paths.deskKeyLock);
  try {
    // Another process may have made it since.
    if (existsSync(paths.deskKey)) return opened(readKey(paths.deskKey), false);
    const { privateKey } = generateKeyPairSync('ed25519');
    const pkcs8 = privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64');
    const kept = {
      format: 'sourcemark-desk-key',
      privateKey: pkcs8,
      madeAt: new Date().toISOString(),
    };
    writeKey(paths.deskKey, fileSchema.parse(kept));
    return opened(readKey(paths.deskKey), true);
  } finally {
    lock.release();
  }
}

function opened(read: Result<KeptKey>, isNew: boolean): Result<OpenedKey> {
  if (!read.ok) return read;
  const { key, publicKey } = read.value;
  return ok({ publicKey, isNew, sign: (message) => sign(null, message, key) });
}

/** The key in a file. Refuses with `unavailable` what is no key of a desk. */
function readKey(path: string): Result<KeptKey> {
  try {
    const kept = fileSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
    const key = createPrivateKey({
      key: Buffer.from(kept.privateKey, 'base64'),
      format: 'der',
      type: 'pkcs8',
    });
    const { crv, x } = createPublicKey(key).export({ format: 'jwk' });
    if (crv !== 'Ed25519' || x === undefined) throw new SyntaxError('another kind of key');
    return ok({ key, publicKey: Buffer.from(x, 'base64url').toString('hex'), kept });
  } catch {
    return fail(refusal('unavailable', say('desk-key-unreadable')));
  }
}

function writeKey(path: string, kept: KeptKey['kept']): void {
  writeDurably(path, `${JSON.stringify(kept, null, 2)}\n`, randomBytes(6).toString('hex'));
  chmodSync(path, 0o600);
}

/** Copies the key of a data folder into a new file (mode 600). Refuses with `not-found` or `taken`. */
export function copyDeskKey(folder: string, file: string): Result<{ readonly publicKey: string }> {
  const { deskKey } = pathsIn(folder);
  if (!existsSync(deskKey)) {
    const message = `There is no key in ${folder} yet. Make it first: sourcemark record key.`;
    return fail(operatorRefusal('not-found', message));
  }
  if (existsSync(file)) {
    return fail(
      operatorRefusal('taken', `${file} exists already. Choose another name for the key.`),
    );
  }
  const read = readKey(deskKey);
  if (!read.ok) return read;
  writeKey(file, read.value.kept);
  return ok({ publicKey: read.value.publicKey });
}

/** Puts a key that was kept apart back into a data folder. Refuses with `taken` where there is another one. */
export function restoreDeskKey(
  file: string,
  folder: string,
): Result<{ readonly publicKey: string }> {
  const { deskKey, database } = pathsIn(folder);
  if (!existsSync(database)) {
    const message = `There is no desk in ${folder}. Restore its backup there first, then its key.`;
    return fail(operatorRefusal('not-found', message));
  }
  if (!existsSync(file)) return fail(operatorRefusal('not-found', `There is no file ${file}.`));
  const brought = readKey(file);
  if (!brought.ok) {
    return fail(operatorRefusal('invalid', `${file} does not hold the key of a desk.`));
  }
  if (existsSync(deskKey)) {
    const there = readKey(deskKey);
    if (there.ok && there.value.publicKey === brought.value.publicKey) {
      return ok({ publicKey: brought.value.publicKey });
    }
    const message = `${deskKey} holds another key. Move it away if it is not this desk's, then try again. Nothing was changed.`;
    return fail(operatorRefusal('taken', message));
  }
  writeKey(deskKey, brought.value.kept);
  return ok({ publicKey: brought.value.publicKey });
}
