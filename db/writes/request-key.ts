import { lt, sql } from 'drizzle-orm';
import { type Problem, doneAlready } from '#lib/problem.ts';
import { type Result, ok } from '#lib/result.ts';
import type { Batch } from '#lib/store/store.ts';
import { builtOnce } from '#db/engines/prepared.ts';
import type { Queries } from '#db/engines/sqlite.ts';
import { type Writing, rowOf, write } from '#db/engines/sqlite-transaction.ts';
import { actOfKey, ownerOfKey } from '#db/reads/request-key.ts';
import { requestKey } from '#db/schema/request-key.ts';

/** How long an act is known by its key: nobody sends anything again after a month. */
const KNOWN_FOR_DAYS = 30;
const DAY_MS = 86_400_000;

/**
 * Notes the key under which an act is about to be kept. Answers the refusal where the same actor's act of
 * that key is kept already, else null. Without a key there is nothing to note.
 */
export function* noteRequestKey(
  db: Queries,
  batch: Batch,
  eventNumber: number,
): Writing<Problem | null> {
  const { actor, requestKey: key, at } = batch;
  if (key === undefined) return null;
  const row = { actor: ownerOfKey(actor), key, eventNumber, at };
  const noted = yield* rowOf({ all: () => insertKey(db).all(row) });
  if (noted !== null) return null;
  const done = yield* rowOf(actOfKey(db, actor, key));
  return doneAlready(done?.eventNumber ?? eventNumber);
}

/** Drops the keys of acts a month older than the newest one. */
export function* forgetOldRequestKeys(db: Queries, newestAt: string): Writing<Result<null>> {
  const oldest = new Date(Date.parse(newestAt) - KNOWN_FOR_DAYS * DAY_MS).toISOString();
  yield* write(db.delete(requestKey).where(lt(requestKey.at, oldest)));
  return ok(null);
}

const insertKey = builtOnce((db) =>
  db
    .insert(requestKey)
    .values({
      actor: sql.placeholder('actor'),
      key: sql.placeholder('key'),
      eventNumber: sql.placeholder('eventNumber'),
      at: sql.placeholder('at'),
    })
    .onConflictDoNothing()
    .returning({ eventNumber: requestKey.eventNumber })
    .prepare(),
);
