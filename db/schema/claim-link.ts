import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { LINK_KINDS, LINK_STATES } from '#lib/claim/link.ts';
import type { ClaimId, LinkId, PersonId, StoryId } from '#lib/id.ts';
import { claim } from '#db/schema/claim.ts';
import { isOneOf } from '#db/schema/closed-set.ts';
import { person } from '#db/schema/person.ts';
import { story } from '#db/schema/story.ts';

/**
 * Pairs of claims that speak of the same thing, each pair in the order of the claims' ids.
 * `event_number` is the event that linked them, `ended_event_number` the one that took the link away.
 */
export const claimLink = sqliteTable(
  'claim_link',
  {
    id: text('id').$type<LinkId>().primaryKey(),
    storyId: text('story_id')
      .$type<StoryId>()
      .notNull()
      .references(() => story.id),
    firstId: text('first_id')
      .$type<ClaimId>()
      .notNull()
      .references(() => claim.id),
    secondId: text('second_id')
      .$type<ClaimId>()
      .notNull()
      .references(() => claim.id),
    kind: text('kind', { enum: LINK_KINDS }).notNull(),
    note: text('note').notNull(),
    state: text('state', { enum: LINK_STATES }).notNull(),
    linkedAt: text('linked_at').notNull(),
    linkedBy: text('linked_by')
      .$type<PersonId>()
      .references(() => person.id),
    linkedByName: text('linked_by_name').notNull(),
    eventNumber: integer('event_number').notNull(),
    endedEventNumber: integer('ended_event_number'),
    version: integer('version').notNull().default(1),
  },
  (table) => [
    uniqueIndex('claim_link_standing')
      .on(table.firstId, table.secondId)
      .where(sql`${table.state} = 'open'`),
    index('claim_link_by_second').on(table.secondId),
    index('claim_link_of_story').on(table.storyId, table.state, table.eventNumber),
    check('claim_link_pair', sql`${table.firstId} < ${table.secondId}`),
    check('claim_link_kind', isOneOf(table.kind, LINK_KINDS)),
    check('claim_link_state', isOneOf(table.state, LINK_STATES)),
    check(
      'claim_link_ended',
      sql`(${table.state} = 'withdrawn') = (${table.endedEventNumber} is not null)`,
    ),
    check('claim_link_version', sql`${table.version} >= 1`),
  ],
);
