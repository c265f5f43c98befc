import { randomBytes } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { EMPTY_HEAD, headAfter, sealEvent } from '#lib/record/chain.ts';
import type { RecordEvent } from '#lib/record/event.ts';
import { type Actor, actorName, idOf } from '#lib/people/actor.ts';
import { type Result, fail, ok } from '#lib/result.ts';
import type { Batch, Committed } from '#lib/store/store.ts';
import { boundWrite, builtOnce } from '#db/engines/prepared.ts';
import type { Queries } from '#db/engines/sqlite.ts';
import { type Writing, rowOf, write } from '#db/engines/sqlite-transaction.ts';
import { lastEvent } from '#db/reads/record.ts';
import { event } from '#db/schema/event.ts';
import type { Fact } from '#db/writes/fact.ts';
import { tellOf } from '#db/writes/notice.ts';
import { noteRequestKey } from '#db/writes/request-key.ts';
import { changesAfter } from '#db/writes/voiding.ts';
import { writeChange } from '#db/writes/write-change.ts';

/** As many bytes nobody guesses. */
const SALT_BYTES = 16;

/**
 * Writes the changes of one batch, in order, each with its event and with what follows for a sign-off. The first refusal ends it; whoever
 * drives it then takes back what was written before.
 */
export function* writeBatch(db: Queries, batch: Batch): Writing<Result<Committed>> {
  const { at, operation } = batch;
  const actor = actorOfEvents(batch.actor);
  let head = (yield* rowOf(lastEvent(db))) ?? EMPTY_HEAD;
  const done = yield* noteRequestKey(db, batch, head.number + 1);
  if (done !== null) return fail(done);
  const events: RecordEvent[] = [];
  const toWrite = [...batch.changes];
  for (let change = toWrite.shift(); change !== undefined; change = toWrite.shift()) {
    const fact = yield* writeChange({ db, at, eventNumber: head.number + 1 }, change);
    if (!fact.ok) return fact;
    const { before, after, ...about } = fact.value;
    const told = { before: before?.value ?? null, after: after?.value ?? null };
    const salt = randomBytes(SALT_BYTES).toString('hex');
    const said = { at, actor, operation, kind: change.kind, ...about, ...told, salt };
    const sealed = sealEvent(head, said);
    yield* append(db, sealed, fact.value);
    yield* tellOf(db, sealed, change.tells ?? []);
    events.push(sealed);
    head = headAfter(sealed);
    // What follows from it comes before the batch's next change, which may rely on it.
    const cause = { event: sealed, actor: batch.actor };
    toWrite.unshift(...(yield* changesAfter(db, change, cause)));
  }
  return ok({ events });
}

function* append(db: Queries, sealed: RecordEvent, fact: Fact): Writing<void> {
  const row = {
    ...sealed,
    actorKind: sealed.actor.kind,
    actorId: sealed.actor.id,
    actorName: sealed.actor.name,
    subjectKind: sealed.subject.kind,
    subjectId: sealed.subject.id,
    before: fact.before?.text ?? null,
    after: fact.after?.text ?? null,
  };
  yield* write(boundWrite(insertEvent(db), row));
}

const insertEvent = builtOnce((db) =>
  db
    .insert(event)
    .values({
      number: sql.placeholder('number'),
      at: sql.placeholder('at'),
      actorKind: sql.placeholder('actorKind'),
      actorId: sql.placeholder('actorId'),
      actorName: sql.placeholder('actorName'),
      operation: sql.placeholder('operation'),
      kind: sql.placeholder('kind'),
      subjectKind: sql.placeholder('subjectKind'),
      subjectId: sql.placeholder('subjectId'),
      storyId: sql.placeholder('storyId'),
      claimId: sql.placeholder('claimId'),
      before: sql.placeholder('before'),
      after: sql.placeholder('after'),
      salt: sql.placeholder('salt'),
      previousHash: sql.placeholder('previousHash'),
      hash: sql.placeholder('hash'),
    })
    .prepare(),
);

function actorOfEvents(actor: Actor): RecordEvent['actor'] {
  return { kind: actor.kind, id: idOf(actor), name: actorName(actor) };
}
