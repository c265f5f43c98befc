import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { ACTOR_KINDS } from '#lib/people/actor.ts';
import { isOneOf } from '#db/schema/closed-set.ts';

/**
 * The record. Rows are only ever added, which triggers enforce, and refer to nothing by foreign key: the
 * record stands by itself. `before` and `after` are canonical JSON;
 * `salt` is null in events of former versions.
 */
export const event = sqliteTable(
  'event',
  {
    number: integer('number').primaryKey(),
    at: text('at').notNull(),
    actorKind: text('actor_kind', { enum: ACTOR_KINDS }).notNull(),
    actorId: text('actor_id'),
    actorName: text('actor_name').notNull(),
    operation: text('operation').notNull(),
    kind: text('kind').notNull(),
    subjectKind: text('subject_kind').notNull(),
    subjectId: text('subject_id').notNull(),
    storyId: text('story_id'),
    claimId: text('claim_id'),
    before: text('before'),
    after: text('after'),
    salt: text('salt'),
    previousHash: text('previous_hash').notNull(),
    hash: text('hash').notNull(),
  },
  (table) => [
    index('event_of_story').on(table.storyId, table.number),
    index('event_of_claim').on(table.claimId, table.number),
    check('event_actor_kind', isOneOf(table.actorKind, ACTOR_KINDS)),
    check('event_hash', sql`length(${table.hash}) = 64 and length(${table.previousHash}) = 64`),
  ],
);
