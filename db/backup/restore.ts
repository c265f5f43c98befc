import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { operatorRefusal } from '#lib/problem.ts';
import { type Result, fail, ok } from '#lib/result.ts';
import { nameOfFile } from '#db/backup/manifest.ts';
import { unpack } from '#db/backup/unpack.ts';
import { type BackupProof, checkUnpacked } from '#db/backup/verify-backup.ts';
import { openClient, queriesOn } from '#db/engines/sqlite.ts';
import { makeFolder, pathsIn, projectRoot, syncFolder } from '#db/folder.ts';
import { noteHead } from '#db/head-note.ts';
import { stateOfFile } from '#db/migrate.ts';
import { readMigrations } from '#db/migrations-list.ts';
import { session, verification } from '#db/schema/session.ts';

/**
 * Restores a backup into an empty or new data folder. Everything is unpacked aside and checked
 * first; nothing is in place unless all of it is right. Whoever was signed in when the backup was
 * made signs in again. Refuses with `taken` (the folder is not empty), `invalid` or `not-found`;
 * throws `StorageRefused` for a backup made by a newer Sourcemark.
 */
export async function restore(file: string, folder: string): Promise<Result<BackupProof>> {
  const isNew = !existsSync(folder);
  if (!isNew && (await readdir(folder)).length > 0) {
    return fail(
      operatorRefusal(
        'taken',
        `${folder} is not empty, and a restore never writes over anything. Name a new folder, or move this one away.`,
      ),
    );
  }
  makeFolder(folder);
  // Inside the folder, so that putting things in place is a rename even where the folder is a mount.
  const workshop = join(folder, `restoring-${randomUUID()}`);
  try {
    const restored = await unpackChecked(file, workshop);
    if (restored.ok) await putInPlace(workshop, folder);
    return restored;
  } finally {
    await rm(workshop, { recursive: true, force: true });
    if (!existsSync(pathsIn(folder).database)) await leaveAsFound(folder, isNew);
  }
}

async function unpackChecked(file: string, workshop: string): Promise<Result<BackupProof>> {
  const paths = pathsIn(workshop);
  await mkdir(paths.files, { recursive: true, mode: 0o700 });
  const unpacked = await unpack(file, (entry) =>
    entry.kind === 'database' ? paths.database : join(workshop, nameOfFile(entry.sha256)),
  );
  if (!unpacked.ok) return unpacked;
  stateOfFile(paths.database, readMigrations(join(projectRoot(), 'db', 'migrations')));
  const proof = await checkUnpacked(paths.database, unpacked.value);
  const fault = proof.record.holds ? proof.faults[0] : proof.record.reason;
  if (fault !== undefined) {
    return fail(
      operatorRefusal('invalid', `${file} is whole, but what it holds is not right: ${fault}`),
    );
  }
  endSessions(paths.database);
  noteHead(paths.headNote, proof.head);
  return ok(proof);
}

function endSessions(database: string): void {
  const client = openClient(database, { readOnly: false });
  const db = queriesOn(client);
  db.delete(session).run();
  db.delete(verification).run();
  client.close();
}

async function putInPlace(workshop: string, folder: string): Promise<void> {
  const from = pathsIn(workshop);
  const to = pathsIn(folder);
  await rm(to.files, { recursive: true, force: true });
  await rename(from.files, to.files);
  await rename(from.headNote, to.headNote);
  // Last: a folder with a database is a restored one.
  await rename(from.database, to.database);
  syncFolder(folder);
}

async function leaveAsFound(folder: string, wasNew: boolean): Promise<void> {
  if (wasNew) await rm(folder, { recursive: true, force: true });
  else await rm(pathsIn(folder).files, { recursive: true, force: true });
}
