import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { ClaimId, PersonId, StoryId, ThreadId } from '#lib/id.ts';
import { NOTICE_KINDS } from '#lib/notice/notice.ts';
import { claim } from '#db/schema/claim.ts';
import { isOneOf } from '#db/schema/closed-set.ts';
import { person } from '#db/schema/person.ts';
import { story } from '#db/schema/story.ts';
import { thread } from '#db/schema/thread.ts';

/** Whom an event told that it is their turn. What happened stands in the event alone. */
export const notice = sqliteTable(
  'notice',
  {
    eventNumber: integer('event_number').notNull(),
    personId: text('person_id')
      .$type<PersonId>()
      .notNull()
      .references(() => person.id),
    kind: text('kind', { enum: NOTICE_KINDS }).notNull(),
    storyId: text('story_id')
      .$type<StoryId>()
      .notNull()
      .references(() => story.id),
    claimId: text('claim_id')
      .$type<ClaimId>()
      .references(() => claim.id),
    threadId: text('thread_id')
      .$type<ThreadId>()
      .references(() => thread.id),
    claims: integer('claims'),
    readAt: text('read_at'),
  },
  (table) => [
    primaryKey({ columns: [table.personId, table.eventNumber] }),
    // Counting asks for the story too, and finds it here without the table.
    index('notice_unread')
      .on(table.personId, table.eventNumber, table.storyId, table.readAt)
      .where(sql`${table.readAt} is null`),
    index('notice_by_story').on(table.storyId),
    index('notice_by_claim').on(table.claimId),
    index('notice_by_thread').on(table.threadId),
    check('notice_kind', isOneOf(table.kind, NOTICE_KINDS)),
    check(
      'notice_claims',
      sql`(${table.kind} = 'claims-waiting') = (${table.claims} is not null) and coalesce(${table.claims}, 1) >= 1`,
    ),
  ],
);
