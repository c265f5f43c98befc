import { join } from 'node:path';
import type { DeskKey } from '#lib/record/desk-key.ts';
import type { RecordProof } from '#lib/record/verify.ts';
import type { PersonId } from '#lib/id.ts';
import type { Seals } from '#lib/source/seals.ts';
import type { Store } from '#lib/store/store.ts';
import { type Client, openClient, openPlainClient, queriesOn } from '#db/engines/sqlite.ts';
import { type KeptFiles, keepFilesIn } from '#db/files.ts';
import { deskKeyIn } from '#db/desk-key.ts';
import { makeFolder, pathsIn, projectRoot } from '#db/folder.ts';
import { type Lock, takeLock } from '#db/lock.ts';
import { migrate, stateOfFile } from '#db/migrate.ts';
import { readMigrations } from '#db/migrations-list.ts';
import { passwordHashOf } from '#db/reads/people.ts';
import { sealsIn } from '#db/seals.ts';
import { storeOn } from '#db/store.ts';
import { type Tail, tailOf } from '#db/tail.ts';
import { verifyAgainstNote } from '#db/verify-record.ts';
import { startWriter, writerOnDemand } from '#db/writer.ts';

/** How a data folder is opened. */
export interface StorageOptions {
  /** The data folder; made when there is none. */
  readonly folder: string;
  /** A server has the folder to itself among servers; the command line may work beside it. */
  readonly as: 'server' | 'command-line';
}

/** A data folder that is open: all that the rest of the house may know of how it is kept. */
export interface Storage {
  readonly store: Store;
  readonly files: KeptFiles;
  readonly tail: Tail;
  /** Seals and opens identities, by the secrets in the data folder. */
  readonly seals: Seals;
  /** Signs what is handed out of the record. */
  readonly deskKey: DeskKey;
  /** The hash of the password that somebody signs in by; null for nobody with an account. */
  passwordHash(personId: PersonId): Promise<string | null>;
  /** Walks the whole record in slices, against the head that was noted apart. */
  verifyRecord(): Promise<RecordProof>;
  /** A connection for better-auth, of its own, with our pragmas. The same one at every call. */
  authDatabase(): Client;
  /** Whether commits and reads can be served. */
  isReady(): boolean;
  /** Finishes the commits that wait and closes everything. */
  close(): Promise<void>;
}

/**
 * Opens a data folder, migrated to this build. Throws `StorageRefused`, in words for whoever starts
 * the desk, when another server has it, when its data is newer than this build, or when the disk cannot
 * be trusted with it.
 */
export async function openStorage(options: StorageOptions): Promise<Storage> {
  const paths = pathsIn(options.folder);
  makeFolder(options.folder);
  const lock = prepare(options);
  try {
    const reading = openClient(paths.database, { readOnly: true });
    const isServer = options.as === 'server';
    const { database, headNote } = paths;
    const writing = { database, headNote, tidies: isServer };
    const writer = isServer ? await startWriter(writing) : writerOnDemand(writing);
    const tail = tailOf(reading);
    let auth: Client | null = null;
    let isOpen = true;
    const store = storeOn(reading, async (batch) => {
      const answer = await writer.commit(batch);
      const last = answer.ok ? answer.value.events.at(-1) : undefined;
      if (last !== undefined) tail.committed(last.number);
      return answer;
    });
    return {
      store,
      files: keepFilesIn(paths.files),
      tail,
      seals: sealsIn(paths),
      deskKey: deskKeyIn(paths),
      passwordHash: (personId) => Promise.resolve(passwordHashOf(queriesOn(reading), personId)),
      verifyRecord: () => verifyAgainstNote(queriesOn(reading), paths.headNote),
      authDatabase: () => (auth ??= openPlainClient(paths.database)),
      isReady: () => isOpen && writer.isRunning(),
      async close() {
        if (!isOpen) return;
        isOpen = false;
        tail.stop();
        // The last connection to close folds the write-ahead log into the file; one that may only
        // read cannot, so it goes first.
        reading.close();
        await writer.close();
        auth?.close();
        lock?.release();
      },
    };
  } catch (error) {
    lock?.release();
    throw error;
  }
}

/** Takes the server's lock and migrates. Migrating under a running server is refused for everybody. */
function prepare(options: StorageOptions): Lock | null {
  const paths = pathsIn(options.folder);
  const migrations = readMigrations(join(projectRoot(), 'db', 'migrations'));
  const lock = options.as === 'server' ? takeLock(paths.lock) : null;
  try {
    if (stateOfFile(paths.database, migrations) === 'current') return lock;
    const own = lock ?? takeLock(paths.lock);
    try {
      migrate(paths.database, migrations);
    } finally {
      if (lock === null) own.release();
    }
    return lock;
  } catch (error) {
    lock?.release();
    throw error;
  }
}
