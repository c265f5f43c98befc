import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { ClaimId, PersonId, RemarkId, StoryId, ThreadId } from '#lib/id.ts';
import { THREAD_STATES } from '#lib/thread/thread.ts';
import { claim } from '#db/schema/claim.ts';
import { isOneOf } from '#db/schema/closed-set.ts';
import { person } from '#db/schema/person.ts';
import { story } from '#db/schema/story.ts';

/** What colleagues discuss about a claim. `event_number` is the event that added the row. */
export const thread = sqliteTable(
  'thread',
  {
    id: text('id').$type<ThreadId>().primaryKey(),
    storyId: text('story_id')
      .$type<StoryId>()
      .notNull()
      .references(() => story.id),
    claimId: text('claim_id')
      .$type<ClaimId>()
      .notNull()
      .references(() => claim.id),
    state: text('state', { enum: THREAD_STATES }).notNull(),
    createdAt: text('created_at').notNull(),
    createdBy: text('created_by')
      .$type<PersonId>()
      .references(() => person.id),
    createdByName: text('created_by_name').notNull(),
    eventNumber: integer('event_number').notNull(),
    version: integer('version').notNull().default(1),
  },
  (table) => [
    index('thread_of_claim').on(table.claimId, table.eventNumber),
    index('thread_of_story').on(table.storyId, table.eventNumber),
    check('thread_state', isOneOf(table.state, THREAD_STATES)),
    check('thread_version', sql`${table.version} >= 1`),
  ],
);

/** What was written in threads; rows are only ever added, which triggers enforce. */
export const remark = sqliteTable(
  'remark',
  {
    id: text('id').$type<RemarkId>().primaryKey(),
    threadId: text('thread_id')
      .$type<ThreadId>()
      .notNull()
      .references(() => thread.id),
    body: text('body').notNull(),
    mentions: text('mentions', { mode: 'json' }).$type<readonly PersonId[]>().notNull(),
    createdAt: text('created_at').notNull(),
    createdBy: text('created_by')
      .$type<PersonId>()
      .references(() => person.id),
    createdByName: text('created_by_name').notNull(),
    eventNumber: integer('event_number').notNull(),
  },
  (table) => [
    index('remark_of_thread').on(table.threadId, table.eventNumber),
    check('remark_mentions', sql`json_valid(${table.mentions})`),
  ],
);
