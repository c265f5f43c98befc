import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { ClaimId, PersonId, StoryId, WaiverId } from '#lib/id.ts';
import type { PolicySaid } from '#lib/policy/say-policy.ts';
import { WAIVER_STATES } from '#lib/policy/waiver.ts';
import { claim } from '#db/schema/claim.ts';
import { isOneOf } from '#db/schema/closed-set.ts';
import { person } from '#db/schema/person.ts';
import { story } from '#db/schema/story.ts';

/** Reasoned exceptions. `event_number` is the event that added the row. */
export const waiver = sqliteTable(
  'waiver',
  {
    id: text('id').$type<WaiverId>().primaryKey(),
    storyId: text('story_id')
      .$type<StoryId>()
      .notNull()
      .references(() => story.id),
    claimId: text('claim_id')
      .$type<ClaimId>()
      .references(() => claim.id),
    ruleId: text('rule_id').notNull(),
    subject: text('subject').notNull(),
    says: text('says', { mode: 'json' }).$type<PolicySaid>().notNull(),
    reason: text('reason').notNull(),
    state: text('state', { enum: WAIVER_STATES }).notNull(),
    withdrawnReason: text('withdrawn_reason'),
    at: text('at').notNull(),
    by: text('by')
      .$type<PersonId>()
      .references(() => person.id),
    byName: text('by_name').notNull(),
    eventNumber: integer('event_number').notNull(),
    version: integer('version').notNull().default(1),
  },
  (table) => [
    uniqueIndex('waiver_standing_on_claim')
      .on(table.claimId, table.ruleId, table.subject)
      .where(sql`${table.state} = 'open' and ${table.claimId} is not null`),
    uniqueIndex('waiver_standing_on_story')
      .on(table.storyId, table.ruleId, table.subject)
      .where(sql`${table.state} = 'open' and ${table.claimId} is null`),
    index('waiver_of_story').on(table.storyId, table.eventNumber),
    check('waiver_says', sql`json_valid(${table.says})`),
    check('waiver_state', isOneOf(table.state, WAIVER_STATES)),
    check('waiver_version', sql`${table.version} >= 1`),
  ],
);
