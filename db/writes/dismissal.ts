import { eq, sql } from 'drizzle-orm';
import { refusal, stale } from '#lib/problem.ts';
import { type Result, fail, ok } from '#lib/result.ts';
import type { Dismissal } from '#lib/review/dismissal.ts';
import type { Change } from '#lib/store/change.ts';
import { boundWrite, builtOnce } from '#db/engines/prepared.ts';
import { type Writing, rowOf, write } from '#db/engines/sqlite-transaction.ts';
import { dismissalAt, dismissalById, toDismissal } from '#db/reads/dismissal.ts';
import { newestDraftOf } from '#db/reads/story.ts';
import { dismissal } from '#db/schema/dismissal.ts';
import { type Fact, type Place, gone, told } from '#db/writes/fact.ts';
import { touchStory } from '#db/writes/story.ts';
import { say } from '#lib/say.ts';

type Of<K extends Change['kind']> = Extract<Change, { readonly kind: K }>;

/** Writes a dismissal; `stale` on an older draft, `taken` when one stands on the sentence. */
export function* addDismissal(
  place: Place,
  change: Of<'dismissal.added' | 'dismissal.carried'>,
): Writing<Result<Fact>> {
  const { db } = place;
  const added: Dismissal = { ...change.dismissal, version: 1 };
  const newest = yield* rowOf(newestDraftOf(db, added.storyId));
  if (newest === null) return fail(gone('story'));
  if (newest.id !== added.draftId) return fail(stale('text', newest, added));
  const there = yield* rowOf(dismissalAt(db, added.draftId, added.span.start));
  if (there !== null) {
    return fail(refusal('taken', say('dismissed-already', { name: there.createdByName })));
  }
  const { span, ...row } = added;
  const values = { ...row, startOffset: span.start, endOffset: span.end };
  yield* write(boundWrite(insertDismissal(db), values));
  yield* touchStory(place, added.storyId);
  return ok(factOf(added, null, told(added)));
}

/** Takes a dismissal back; `stale` when that was done already. */
export function* withdrawDismissal(
  place: Place,
  change: Of<'dismissal.withdrawn'>,
): Writing<Result<Fact>> {
  const { db } = place;
  const row = yield* rowOf(dismissalById(db, change.dismissalId));
  if (row === null) return fail(gone('dismissal'));
  const before = toDismissal(row);
  const after = { ...before, state: 'withdrawn', version: before.version + 1 } as const;
  if (before.version !== change.expects || before.state !== 'open') {
    return fail(stale('dismissal', before, after));
  }
  yield* write(boundWrite(withdraw(db), { id: before.id, version: after.version }));
  yield* touchStory(place, before.storyId);
  return ok(factOf(after, told(before), told(after)));
}

// A range is many sentences: building a statement costs more than running it.
const insertDismissal = builtOnce((db) =>
  db
    .insert(dismissal)
    .values({
      id: sql.placeholder('id'),
      storyId: sql.placeholder('storyId'),
      draftId: sql.placeholder('draftId'),
      startOffset: sql.placeholder('startOffset'),
      endOffset: sql.placeholder('endOffset'),
      words: sql.placeholder('words'),
      state: sql.placeholder('state'),
      createdAt: sql.placeholder('createdAt'),
      createdBy: sql.placeholder('createdBy'),
      createdByName: sql.placeholder('createdByName'),
      version: sql.placeholder('version'),
    })
    .prepare(),
);

const withdraw = builtOnce((db) =>
  db
    .update(dismissal)
    .set({ state: 'withdrawn', version: sql`${sql.placeholder('version')}` })
    .where(eq(dismissal.id, sql.placeholder('id')))
    .prepare(),
);

function factOf(on: Dismissal, before: Fact['before'], after: Fact['after']): Fact {
  const subject = { kind: 'dismissal', id: on.id };
  return { subject, storyId: on.storyId, claimId: null, before, after };
}
