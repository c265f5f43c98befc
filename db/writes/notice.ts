import { type Result, ok } from '#lib/result.ts';
import type { Tell } from '#lib/notice/notice.ts';
import type { RecordEvent } from '#lib/record/event.ts';
import type { ClaimId, StoryId } from '#lib/id.ts';
import type { Change } from '#lib/store/change.ts';
import type { Queries } from '#db/engines/sqlite.ts';
import { type Writing, rowOf, write } from '#db/engines/sqlite-transaction.ts';
import { areUnread, unreadNotices } from '#db/reads/notice.ts';
import { notice } from '#db/schema/notice.ts';
import { type Fact, type Place, told } from '#db/writes/fact.ts';

/** Tells people of an event: one row each, read by nobody yet. */
export function* tellOf(db: Queries, event: RecordEvent, tells: readonly Tell[]): Writing<void> {
  if (tells.length === 0) return;
  if (event.storyId === null) throw new Error(`${event.kind} is in no story, and tells nobody.`);
  // A fact states the ids of its own story and claim, which the event holds as plain text.
  const storyId = event.storyId as StoryId;
  const claimId = event.claimId as ClaimId | null;
  const rows = tells.map((tell) => {
    const claims = tell.claims ?? null;
    return { ...tell, claims, eventNumber: event.number, storyId, claimId };
  });
  yield* write(db.insert(notice).values(rows));
}

/** Notes that somebody read notices; what was read before stays as it was. */
export function* readNotices({ db }: Place, change: Of<'notices.read'>): Writing<Result<Fact>> {
  const { personId, meant, readAt } = change;
  const counted = unreadNotices(db, personId, { kind: 'all' });
  const before = (yield* rowOf(counted))?.unread ?? 0;
  yield* write(db.update(notice).set({ readAt }).where(areUnread(personId, meant)));
  const after = (yield* rowOf(counted))?.unread ?? 0;
  return ok({
    subject: { kind: 'notices', id: personId },
    storyId: null,
    claimId: null,
    before: told({ unread: before }),
    after: told({ unread: after, ...meant }),
  });
}

type Of<K extends Change['kind']> = Extract<Change, { readonly kind: K }>;
