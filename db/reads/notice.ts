import { and, count, eq, inArray, isNull, lte } from 'drizzle-orm';
import type { PersonId } from '#lib/id.ts';
import type { Notice, NoticesMeant } from '#lib/notice/notice.ts';
import type { Visibility } from '#lib/people/actor.ts';
import type { NoticeQuery, Page } from '#lib/store/query.ts';
import type { NoticeOfEvent } from '#lib/store/store.ts';
import type { Queries } from '#db/engines/sqlite.ts';
import { type SortOrder, afterCursor, orderBy, pageOf, rowsFor } from '#db/reads/page.ts';
import { eventsByNumber } from '#db/reads/record.ts';
import { isVisible } from '#db/reads/visible.ts';
import { claim } from '#db/schema/claim.ts';
import { notice } from '#db/schema/notice.ts';
import { story } from '#db/schema/story.ts';

const NOTICE = {
  number: notice.eventNumber,
  kind: notice.kind,
  storyId: notice.storyId,
  storyTitle: story.title,
  claimId: notice.claimId,
  claimNumber: claim.number,
  claimWords: claim.words,
  threadId: notice.threadId,
  claims: notice.claims,
  readAt: notice.readAt,
};

const NEWEST_FIRST: SortOrder<Notice> = {
  name: 'notices',
  keys: [{ by: notice.eventNumber, type: 'number', isDescending: true, of: (item) => item.number }],
};

/** A page of somebody's notices in the stories they see, newest first, each with its event. */
export function notices(
  db: Queries,
  query: NoticeQuery,
  { personId, visibleTo }: { readonly personId: PersonId; readonly visibleTo: Visibility },
): Page<NoticeOfEvent> {
  const rows = db
    .select(NOTICE)
    .from(notice)
    .innerJoin(story, eq(story.id, notice.storyId))
    .leftJoin(claim, eq(claim.id, notice.claimId))
    .where(
      and(
        eq(notice.personId, personId),
        query.show === 'unread' ? isNull(notice.readAt) : undefined,
        isVisible(notice.storyId, visibleTo),
        afterCursor(NEWEST_FIRST, query),
      ),
    )
    .orderBy(...orderBy(NEWEST_FIRST))
    .limit(rowsFor(query))
    .all();
  const page = pageOf(NEWEST_FIRST, query, rows);
  const told = eventsByNumber(
    db,
    page.items.map((row) => row.number),
  );
  const items = page.items.flatMap((row) => {
    const event = told.get(row.number);
    return event === undefined ? [] : [{ notice: row, event }];
  });
  return { items, nextCursor: page.nextCursor };
}

/** How many of somebody's notices in the stories they see are unread. */
export function unreadNotices(db: Queries, personId: PersonId, visibleTo: Visibility) {
  return db
    .select({ unread: count() })
    .from(notice)
    .where(
      and(
        eq(notice.personId, personId),
        isNull(notice.readAt),
        isVisible(notice.storyId, visibleTo),
      ),
    );
}

/** How many of the notices meant are somebody's and unread. */
export function unreadAmong(db: Queries, personId: PersonId, meant: NoticesMeant) {
  return db.select({ unread: count() }).from(notice).where(areUnread(personId, meant));
}

/** The condition that a notice is somebody's, unread, and meant. */
export function areUnread(personId: PersonId, meant: NoticesMeant) {
  const which =
    meant.numbers === undefined
      ? lte(notice.eventNumber, meant.upTo)
      : inArray(notice.eventNumber, [...meant.numbers]);
  return and(eq(notice.personId, personId), isNull(notice.readAt), which);
}
