import { existsSync, renameSync } from 'node:fs';
import { operatorRefusal } from '#lib/problem.ts';
import { type Result, fail, ok } from '#lib/result.ts';
import { openClient, queriesOn } from '#db/engines/sqlite.ts';
import { type FolderPaths, pathsIn } from '#db/folder.ts';
import { type IdentitySecret, alone, readSecrets, writeSecrets } from '#db/identity-secrets.ts';
import { everySealed } from '#db/reads/sealed-identity.ts';
import { unwrap } from '#db/seals.ts';

/** The numbers of secrets, the one in use last. */
export interface SecretNumbers {
  readonly numbers: readonly number[];
}

/** Secrets that were put back, and how many of the desk's sealed identities open by those it has now. */
export interface SecretsRestored extends SecretNumbers {
  readonly opened: number;
  readonly sealed: number;
}

/**
 * Copies the secrets for identities of a data folder into a new file (mode 600), to be kept apart from
 * backups. Refuses with `not-found` (none was made yet) or `taken` (the file exists).
 */
export function copySecrets(folder: string, file: string): Result<SecretNumbers> {
  const secrets = secretsOf(folder);
  if (!secrets.ok) return secrets;
  if (existsSync(file)) {
    const message = `${file} exists already. Choose another name for the secrets.`;
    return fail(operatorRefusal('taken', message));
  }
  writeSecrets(file, secrets.value);
  return ok({ numbers: numbersOf(secrets.value) });
}

/** The secrets for identities of a data folder, the one in use last. Refuses with `not-found` where there is none. */
export function secretsOf(folder: string): Result<readonly IdentitySecret[]> {
  const { identitySecrets } = pathsIn(folder);
  const secrets = readSecrets(identitySecrets);
  if (!secrets.ok || secrets.value.length > 0) return secrets;
  const message = `There is no secret for identities in ${folder}: one is made when the first identity is sealed.`;
  return fail(operatorRefusal('not-found', message));
}

/**
 * Puts secrets that were kept apart back into a data folder, beside those it has. Nothing is changed where
 * one of them does not open the identities that name it, or differs from one that is there: `invalid`.
 */
export function restoreSecrets(file: string, folder: string): Result<SecretsRestored> {
  const paths = pathsIn(folder);
  if (!existsSync(paths.database)) {
    const message = `There is no desk in ${folder}. Restore its backup there first, then its secrets.`;
    return fail(operatorRefusal('not-found', message));
  }
  if (!existsSync(file)) return fail(operatorRefusal('not-found', `There is no file ${file}.`));
  const brought = readSecrets(file);
  if (!brought.ok) {
    return fail(operatorRefusal('invalid', `${file} does not hold the secrets of a desk.`));
  }
  const proof = opening(paths, file, numbersOf(brought.value));
  if (!proof.ok) return proof;
  return alone(paths, () => {
    const known = readSecrets(paths.identitySecrets);
    // One that cannot be read is what is being put right; it stays beside it, for whoever can make something of it.
    if (!known.ok) renameSync(paths.identitySecrets, `${paths.identitySecrets}.damaged`);
    const kept = known.ok ? known.value : [];
    const clash = brought.value.find(({ number, secret }) =>
      kept.some((each) => each.number === number && each.secret !== secret),
    );
    if (clash !== undefined) return fail(differs(clash.number, paths.identitySecrets));
    const all = [...kept, ...brought.value.filter((each) => !has(kept, each.number))];
    const sorted = all.toSorted((a, b) => a.number - b.number);
    writeSecrets(paths.identitySecrets, sorted);
    const { sealed, byNumber } = proof.value;
    const opened = sorted.reduce((sum, { number }) => sum + (byNumber.get(number) ?? 0), 0);
    return ok({ numbers: numbersOf(sorted), opened, sealed });
  });
}

interface Opening {
  readonly sealed: number;
  /** How many identities name each secret. */
  readonly byNumber: ReadonlyMap<number, number>;
}

/** Tries the secrets of a file on every sealed identity that names one of them. */
function opening(paths: FolderPaths, file: string, numbers: readonly number[]): Result<Opening> {
  const client = openClient(paths.database, { readOnly: true });
  try {
    const sealed = everySealed(queriesOn(client));
    const byNumber = new Map<number, number>();
    for (const { about, ...one } of sealed) {
      byNumber.set(one.keyNumber, (byNumber.get(one.keyNumber) ?? 0) + 1);
      if (!numbers.includes(one.keyNumber)) continue;
      if (unwrap(file, one, about).ok) continue;
      const message = `Secret ${one.keyNumber} in ${file} does not open ${about.identityId}: it is that of another desk, or what is stored was changed. Nothing was changed.`;
      return fail(operatorRefusal('invalid', message));
    }
    return ok({ sealed: sealed.length, byNumber });
  } finally {
    client.close();
  }
}

function differs(number: number, path: string) {
  return operatorRefusal(
    'invalid',
    `${path} holds another secret ${number} already. Move that file away if it is not this desk's, then try again. Nothing was changed.`,
  );
}

function has(secrets: readonly IdentitySecret[], number: number): boolean {
  return secrets.some((each) => each.number === number);
}

function numbersOf(secrets: readonly IdentitySecret[]): readonly number[] {
  return secrets.map(({ number }) => number);
}
