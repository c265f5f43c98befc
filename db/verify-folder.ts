import { existsSync } from 'node:fs';
import { operatorRefusal } from '#lib/problem.ts';
import { EMPTY_HEAD } from '#lib/record/chain.ts';
import { type Result, fail, ok } from '#lib/result.ts';
import { type DatabaseProof, checkDatabase } from '#db/check-database.ts';
import { checkFiles } from '#db/check-files.ts';
import { openClient, queriesOn } from '#db/engines/sqlite.ts';
import { pathsIn } from '#db/folder.ts';
import { readHeadNote } from '#db/head-note.ts';
import { keptCopies } from '#db/reads/kept-copy.ts';

/** What checking a whole data folder found. */
export interface FolderProof extends DatabaseProof {
  readonly keptFiles: number;
}

/**
 * Checks everything in a data folder by its own hashes, also while a server runs on it: the record against the head noted
 * apart, drafts, rows and kept files. Refuses with `not-found` where there is no desk.
 */
export async function verifyFolder(folder: string): Promise<Result<FolderProof>> {
  const paths = pathsIn(folder);
  if (!existsSync(paths.database)) {
    return fail(
      operatorRefusal('not-found', `There is no desk in ${folder}. Name its data folder.`),
    );
  }
  const note = readHeadNote(paths.headNote);
  const head = note.kind === 'noted' ? note.head : EMPTY_HEAD;
  const client = openClient(paths.database, { readOnly: true });
  try {
    const proof = await checkDatabase(client, { kind: 'at-least', head });
    const named = keptCopies(queriesOn(client));
    const faults = [...proof.faults, ...(await checkFiles(paths.files, named))];
    if (note.kind === 'unreadable') {
      faults.push(`The note of the record's head (${paths.headNote}) cannot be read.`);
    }
    return ok({ ...proof, faults, keptFiles: named.length });
  } finally {
    client.close();
  }
}
