import Database from 'better-sqlite3';
import { makePrivateFile } from '#db/folder.ts';
import { StorageRefused } from '#db/refused.ts';

/** A held lock. */
export interface Lock {
  release(): void;
}

/**
 * Takes the lock of a data folder for one server. The operating system lets go of it when the
 * process dies, in whatever way, so a lock that was left behind needs no guessing by process ids
 * (which a container gives out again at every start). Throws `StorageRefused` when another process
 * holds it, and says which.
 */
export function takeLock(path: string): Lock {
  makePrivateFile(path);
  const client = new Database(path, { timeout: 0 });
  try {
    client.exec('CREATE TABLE IF NOT EXISTS holder (pid INTEGER NOT NULL, since TEXT NOT NULL)');
    client.exec('BEGIN EXCLUSIVE; DELETE FROM holder');
    client
      .prepare('INSERT INTO holder (pid, since) VALUES (?, ?)')
      .run(process.pid, new Date().toISOString());
    client.exec('COMMIT');
    // Held until the process ends; others can still read who holds it.
    client.exec('BEGIN IMMEDIATE');
  } catch (error) {
    const holder = readHolder(client);
    client.close();
    if (!(error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY'))) {
      throw error;
    }
    throw new StorageRefused(
      `Another desk${holder} has this data folder open (${path}). Stop it first, or give this one a folder of its own with SOURCEMARK_DATA.`,
      { cause: error },
    );
  }
  return {
    release() {
      client.close();
    },
  };
}

function readHolder(client: Database.Database): string {
  try {
    const row = client
      .prepare<[], { pid: number; since: string }>('SELECT pid, since FROM holder')
      .get();
    return row === undefined ? '' : ` (process ${row.pid}, since ${row.since})`;
  } catch (error) {
    // The other one may be writing its name this very moment; the refusal stands without it.
    if (error instanceof Database.SqliteError) return '';
    throw error;
  }
}
