import { setImmediate as nextTurn } from 'node:timers/promises';
import type { RecordProof } from '#lib/record/verify.ts';
import type { ExpectedHead } from '#lib/record/verify.ts';
import type { Client } from '#db/engines/sqlite.ts';
import { type Queries, queriesOn } from '#db/engines/sqlite.ts';
import type { DraftId } from '#lib/id.ts';
import { sha256Of } from '#db/files.ts';
import { draftIds } from '#db/reads/kept-copy.ts';
import { keptReading, readingOf } from '#db/reads/draft-reading.ts';
import { draftTextById, storyIds } from '#db/reads/story.ts';
import { changedRows } from '#db/check-rows.ts';
import { strayRows } from '#db/reads/stray-rows.ts';
import { verifyAgainst } from '#db/verify-record.ts';

/** What checking a database found. */
export interface DatabaseProof {
  readonly record: RecordProof;
  readonly drafts: number;
  /** What is wrong besides the record, each in words; empty when all is well. */
  readonly faults: readonly string[];
}

/**
 * Checks a database by its own hashes, since SQLite's check passes with flipped bytes in texts: every event,
 * every draft's text, every row against its event; and the file's structure and references besides.
 */
export async function checkDatabase(
  client: Client,
  expected: ExpectedHead,
): Promise<DatabaseProof> {
  const db = queriesOn(client);
  const structure = structureFaults(client);
  if (structure.length > 0) {
    const reason = 'The database file is damaged, so its record cannot be read for certain.';
    return {
      record: { holds: false, events: 0, number: 1, reason },
      drafts: 0,
      faults: structure,
    };
  }
  const record = await verifyAgainst(db, expected);
  const faults = strayRows(db);
  const drafts = draftIds(db);
  const changed: string[] = [];
  for (const { id } of drafts) {
    const draft = draftTextById(db, id).get();
    if (draft === undefined || sha256Of(Buffer.from(draft.text, 'utf8')) !== draft.sha256) {
      changed.push(`The text of draft ${id} is not the one that was recorded.`);
    }
    if (!isAsRead(db, id)) changed.push(`The reading of draft ${id} is not the one recorded.`);
    await nextTurn();
  }
  // What the rows are compared with must be right itself.
  for (const story of record.holds ? storyIds(db) : []) {
    faults.push(...changedRows(db, story));
    await nextTurn();
  }
  return { record, drafts: drafts.length, faults: [...faults, ...changed] };
}

function structureFaults(client: Client): string[] {
  const integrity = client
    .prepare<[], { integrity_check: string }>('PRAGMA integrity_check(10)')
    .all()
    .map((row) => row.integrity_check)
    .filter((line) => line !== 'ok');
  const orphans = client
    .prepare<[], { table: string; rowid: number | null }>('PRAGMA foreign_key_check')
    .all()
    .slice(0, 10)
    .map((row) => `Row ${row.rowid ?? '?'} of ${row.table} refers to something that is not there.`);
  return [...integrity.map((line) => `The database file is damaged: ${line}.`), ...orphans];
}

/** Whether the reading of a draft, where there is one, has the hash that is kept beside it. */
function isAsRead(db: Queries, id: DraftId): boolean {
  const json = readingOf(db, id).get()?.json;
  return json === undefined || keptReading(db, id).get()?.sha256 === sha256Of(Buffer.from(json));
}
