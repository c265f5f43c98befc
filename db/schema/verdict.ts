import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { AXES, DISPUTED_REASONS, VERDICT_VALUES } from '#lib/claim/standing.ts';
import type { ClaimId, DraftId, PersonId, VerdictId } from '#lib/id.ts';
import { claim } from '#db/schema/claim.ts';
import { isOneOf } from '#db/schema/closed-set.ts';
import { person } from '#db/schema/person.ts';
import { draft } from '#db/schema/story.ts';

/** Judgements; rows are only ever added, which triggers enforce. `event_number` is their event. */
export const verdict = sqliteTable(
  'verdict',
  {
    id: text('id').$type<VerdictId>().primaryKey(),
    claimId: text('claim_id')
      .$type<ClaimId>()
      .notNull()
      .references(() => claim.id),
    draftId: text('draft_id')
      .$type<DraftId>()
      .notNull()
      .references(() => draft.id),
    axis: text('axis', { enum: AXES }).notNull(),
    value: text('value', { enum: VERDICT_VALUES }).notNull(),
    disputedReason: text('disputed_reason', { enum: DISPUTED_REASONS }),
    justification: text('justification').notNull(),
    recordedAt: text('recorded_at').notNull(),
    recordedBy: text('recorded_by')
      .$type<PersonId>()
      .references(() => person.id),
    recordedByName: text('recorded_by_name').notNull(),
    eventNumber: integer('event_number').notNull(),
  },
  (table) => [
    // Not unique, here and in no other column: a second unique key would let INSERT OR REPLACE
    // remove a row that the guard on the first key does not see.
    index('verdict_of_claim').on(table.claimId, table.eventNumber),
    check('verdict_axis', isOneOf(table.axis, AXES)),
    check('verdict_value', isOneOf(table.value, VERDICT_VALUES)),
    check('verdict_disputed_reason', isOneOf(table.disputedReason, DISPUTED_REASONS)),
    check(
      'verdict_disputed_has_reason',
      sql`(${table.value} = 'disputed') = (${table.disputedReason} is not null)`,
    ),
  ],
);

/**
 * Verdicts that hold no longer since a draft came with other facts; rows are only ever added. A verdict is
 * reopened once, which the guard before insert holds.
 */
export const verdictReopening = sqliteTable('verdict_reopening', {
  verdictId: text('verdict_id')
    .$type<VerdictId>()
    .primaryKey()
    .references(() => verdict.id),
  draftId: text('draft_id')
    .$type<DraftId>()
    .notNull()
    .references(() => draft.id),
  eventNumber: integer('event_number').notNull(),
});

/**
 * Verdicts taken back by whoever gave them; rows are only ever added, as for verdicts. A verdict is taken
 * back once, which the guard before insert holds.
 */
export const verdictWithdrawal = sqliteTable('verdict_withdrawal', {
  verdictId: text('verdict_id')
    .$type<VerdictId>()
    .primaryKey()
    .references(() => verdict.id),
  reason: text('reason').notNull(),
  withdrawnAt: text('withdrawn_at').notNull(),
  withdrawnBy: text('withdrawn_by')
    .$type<PersonId>()
    .references(() => person.id),
  withdrawnByName: text('withdrawn_by_name').notNull(),
  eventNumber: integer('event_number').notNull(),
});
