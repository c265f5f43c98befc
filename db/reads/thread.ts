import { type Column, eq, sql } from 'drizzle-orm';
import type { ClaimId, StoryId, ThreadId } from '#lib/id.ts';
import type { Remark, Thread } from '#lib/thread/thread.ts';
import type { Queries } from '#db/engines/sqlite.ts';
import { selectOnce } from '#db/engines/prepared.ts';
import { remark, thread } from '#db/schema/thread.ts';

const THREAD = {
  id: thread.id,
  storyId: thread.storyId,
  claimId: thread.claimId,
  state: thread.state,
  createdAt: thread.createdAt,
  createdBy: thread.createdBy,
  createdByName: thread.createdByName,
  version: thread.version,
};

const REMARK = {
  id: remark.id,
  threadId: remark.threadId,
  body: remark.body,
  mentions: remark.mentions,
  createdAt: remark.createdAt,
  createdBy: remark.createdBy,
  createdByName: remark.createdByName,
};

/** A thread but for its remarks. */
export type ThreadRow = Omit<Thread, 'remarks'>;

/** Which threads are meant: one of them, or those on a claim or in a whole story. */
export type ThreadsWanted =
  | { readonly of: 'thread'; readonly id: ThreadId }
  | { readonly of: 'claim'; readonly id: ClaimId }
  | { readonly of: 'story'; readonly id: StoryId };

const ROWS = {
  thread: rowsBy(thread.id),
  claim: rowsBy(thread.claimId),
  story: rowsBy(thread.storyId),
};

const REMARKS = {
  thread: remarksBy(thread.id),
  claim: remarksBy(thread.claimId),
  story: remarksBy(thread.storyId),
};

/** Threads, oldest first, without their remarks. */
export function threadRows(db: Queries, { of, id }: ThreadsWanted) {
  return ROWS[of](db, { id });
}

/** Threads with their remarks, oldest first. */
export function threads(db: Queries, wanted: ThreadsWanted): readonly Thread[] {
  const remarks = new Map<ThreadId, Remark[]>();
  for (const each of REMARKS[wanted.of](db, { id: wanted.id }).all()) {
    remarks.set(each.threadId, [...(remarks.get(each.threadId) ?? []), each]);
  }
  return threadRows(db, wanted)
    .all()
    .map((row) => ({ ...row, remarks: remarks.get(row.id) ?? [] }));
}

function rowsBy(column: Column) {
  return selectOnce((db) =>
    db
      .select(THREAD)
      .from(thread)
      .where(eq(column, sql.placeholder('id')))
      .orderBy(thread.eventNumber),
  );
}

function remarksBy(column: Column) {
  return selectOnce((db) =>
    db
      .select(REMARK)
      .from(remark)
      .innerJoin(thread, eq(thread.id, remark.threadId))
      .where(eq(column, sql.placeholder('id')))
      .orderBy(remark.eventNumber),
  );
}
