import { chmodSync, closeSync, existsSync, fsyncSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';

/** Where things lie in a data folder; all paths are absolute when the folder's is. */
export interface FolderPaths {
  readonly database: string;
  /** The head of the record, noted apart from the database. */
  readonly headNote: string;
  /** Held by the server that has the folder open. */
  readonly lock: string;
  /** The kept files, by hash. */
  readonly files: string;
  /** The secrets under which identities of sources are sealed; no backup holds them. */
  readonly identitySecrets: string;
  /** Held for the moment in which a secret is added to them. */
  readonly identityLock: string;
  /** The key by which the desk signs what it hands out of its record; no backup holds it. */
  readonly deskKey: string;
  /** Held for the moment in which it is made. */
  readonly deskKeyLock: string;
}

/** The places in a data folder. */
export function pathsIn(folder: string): FolderPaths {
  return {
    database: join(folder, 'sourcemark.db'),
    headNote: join(folder, 'record-head.json'),
    lock: join(folder, 'server.lock'),
    files: join(folder, 'files'),
    identitySecrets: join(folder, 'identity-secrets.json'),
    identityLock: join(folder, 'identity-secrets.lock'),
    deskKey: join(folder, 'desk-key.json'),
    deskKeyLock: join(folder, 'desk-key.lock'),
  };
}

/** Makes the data folder and the one for kept files, open to nobody but their owner (mode 700). */
export function makeFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o700);
  mkdirSync(pathsIn(folder).files, { recursive: true, mode: 0o700 });
}

/** Makes an empty file with mode 600 where there is none, before SQLite would make it readable. */
export function makePrivateFile(path: string): void {
  if (!existsSync(path)) closeSync(openSync(path, 'a', 0o600));
  chmodSync(path, 0o600);
}

/** Makes renames and new names in a folder durable. Windows cannot sync folders and need not. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/**
 * The project's root. Next bundles the code that asks, so the place of this file would be the
 * wrong answer.
 */
export function projectRoot(): string {
  return process.env['SOURCEMARK_ROOT'] ?? process.cwd();
}
