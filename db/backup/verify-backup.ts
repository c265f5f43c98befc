import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Result, ok } from '#lib/result.ts';
import type { Head } from '#lib/record/event.ts';
import { DATABASE_NAME, type Manifest } from '#db/backup/manifest.ts';
import { unpack } from '#db/backup/unpack.ts';
import { type DatabaseProof, checkDatabase } from '#db/check-database.ts';
import { openClient, queriesOn } from '#db/engines/sqlite.ts';
import { keptCopies } from '#db/reads/kept-copy.ts';

/** What checking a backup found. */
export interface BackupProof extends DatabaseProof {
  readonly madeAt: string;
  readonly head: Head;
  readonly keptFiles: number;
}

/**
 * Checks a backup without restoring it: every file against the manifest, then the database by its
 * own hashes. Refuses (`invalid`, `not-found`) what is not a whole backup; what is wrong inside a
 * whole one is told in the proof.
 */
export async function verifyBackup(file: string): Promise<Result<BackupProof>> {
  const workshop = await mkdtemp(join(tmpdir(), 'sourcemark-verify-'));
  try {
    const database = join(workshop, DATABASE_NAME);
    const unpacked = await unpack(file, (entry) => (entry.kind === 'database' ? database : null));
    if (!unpacked.ok) return unpacked;
    return ok(await checkUnpacked(database, unpacked.value));
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
}

/** Checks the database of an unpacked backup by its own hashes and against the manifest. */
export async function checkUnpacked(database: string, manifest: Manifest): Promise<BackupProof> {
  const { head, madeAt } = manifest;
  const client = openClient(database, { readOnly: false });
  try {
    const proof = await checkDatabase(client, { kind: 'exactly', head });
    const faults = [...proof.faults];
    const named = keptCopies(queriesOn(client)).map((each) => each.sha256);
    const listed = new Set(manifest.files.map((each) => each.sha256));
    for (const sha256 of named) {
      if (!listed.has(sha256)) faults.push(`The kept file ${sha256} is not in the backup.`);
    }
    return { ...proof, faults, head, madeAt, keptFiles: listed.size };
  } finally {
    client.close();
  }
}
