import { setImmediate as nextTurn } from 'node:timers/promises';
import { EMPTY_HEAD } from '#lib/record/chain.ts';
import { type ExpectedHead, type RecordProof, verifyRecord } from '#lib/record/verify.ts';
import type { Queries } from '#db/engines/sqlite.ts';
import { readHeadNote } from '#db/head-note.ts';
import { uncheckedEvents } from '#db/reads/record.ts';

/** How many events are read between two turns for everybody else: a few milliseconds' work. */
const SLICE = 100;

/**
 * Walks the record that `db` reads, in slices between which the thread does other work, against the
 * head noted beside the database. The note is read first, so it can lag behind what is then read
 * but not lead it.
 */
export async function verifyAgainstNote(db: Queries, notePath: string): Promise<RecordProof> {
  const note = readHeadNote(notePath);
  if (note.kind === 'unreadable') {
    return {
      holds: false,
      events: 0,
      number: 0,
      reason: `The note of the record's head (${notePath}) cannot be read. Restore it from a backup.`,
    };
  }
  const head = note.kind === 'noted' ? note.head : EMPTY_HEAD;
  return verifyAgainst(db, { kind: 'at-least', head });
}

/** Walks the record that `db` reads, in slices, against an expected head. */
export function verifyAgainst(db: Queries, expected: ExpectedHead): Promise<RecordProof> {
  return verifyRecord(slices(db), expected);
}

async function* slices(db: Queries): AsyncGenerator {
  let after = 0;
  for (;;) {
    const slice = uncheckedEvents(db, { after, limit: SLICE });
    for (const { event, number } of slice) {
      yield event;
      after = number;
    }
    if (slice.length < SLICE) return;
    await nextTurn();
  }
}
