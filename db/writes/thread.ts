import { eq } from 'drizzle-orm';
import { stale } from '#lib/problem.ts';
import { type Result, fail, ok } from '#lib/result.ts';
import type { Change } from '#lib/store/change.ts';
import type { ThreadState } from '#lib/thread/thread.ts';
import { type Writing, rowOf, write } from '#db/engines/sqlite-transaction.ts';
import { type ThreadRow, threadRows } from '#db/reads/thread.ts';
import { remark, thread } from '#db/schema/thread.ts';
import { openClaim, touchClaim } from '#db/writes/claim.ts';
import { type Fact, type Place, gone, told } from '#db/writes/fact.ts';

type Of<K extends Change['kind']> = Extract<Change, { readonly kind: K }>;

/** Writes a thread with its first remark, on a claim that is still open. */
export function* openThread(place: Place, change: Of<'thread.opened'>): Writing<Result<Fact>> {
  const { db, eventNumber } = place;
  const opened: ThreadRow = { ...change.thread, version: 1 };
  const on = yield* openClaim(place, opened.claimId, change.remark);
  if (!on.ok) return on;
  yield* write(db.insert(thread).values({ ...opened, eventNumber }));
  yield* write(db.insert(remark).values({ ...change.remark, eventNumber }));
  yield* touchClaim(place, on.value);
  return ok(factOf(opened, null, told({ ...opened, remark: change.remark })));
}

/** Adds a remark to an open thread; `stale` when it was resolved meanwhile. */
export function* addRemark(place: Place, change: Of<'remark.added'>): Writing<Result<Fact>> {
  const { db, eventNumber } = place;
  const added = change.remark;
  const before = yield* rowOf(threadRows(db, { of: 'thread', id: added.threadId }));
  if (before === null) return fail(gone('thread'));
  if (before.state !== 'open') return fail(stale('thread', before, added));
  const on = yield* openClaim(place, before.claimId, added);
  if (!on.ok) return on;
  yield* write(db.insert(remark).values({ ...added, eventNumber }));
  const counted = { version: before.version + 1 };
  yield* write(db.update(thread).set(counted).where(eq(thread.id, before.id)));
  yield* touchClaim(place, on.value);
  return ok({ ...factOf(before, null, told(added)), subject: { kind: 'remark', id: added.id } });
}

/** Resolves a thread or opens it again; `stale` when somebody wrote in it meanwhile. */
export function* changeThread(
  place: Place,
  change: Of<'thread.resolved' | 'thread.reopened'>,
): Writing<Result<Fact>> {
  const { db } = place;
  const before = yield* rowOf(threadRows(db, { of: 'thread', id: change.threadId }));
  if (before === null) return fail(gone('thread'));
  const state: ThreadState = change.kind === 'thread.resolved' ? 'resolved' : 'open';
  if (before.version !== change.expects || before.state === state) {
    return fail(stale('thread', before, { state }));
  }
  const on = yield* openClaim(place, before.claimId, { state });
  if (!on.ok) return on;
  const after: ThreadRow = { ...before, state, version: before.version + 1 };
  yield* write(db.update(thread).set(after).where(eq(thread.id, before.id)));
  yield* touchClaim(place, on.value);
  return ok(factOf(after, told(before), told(after)));
}

function factOf(on: ThreadRow, before: Fact['before'], after: Fact['after']): Fact {
  const subject = { kind: 'thread', id: on.id };
  return { subject, storyId: on.storyId, claimId: on.claimId, before, after };
}
