import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { type Carried, CARRY_DECISIONS, CARRY_STATES } from '#lib/carry/carried.ts';
import type { ClaimId, DraftId, PersonId } from '#lib/id.ts';
import { OUTCOMES } from '#lib/story/outcome.ts';
import { claim } from '#db/schema/claim.ts';
import { isOneOf } from '#db/schema/closed-set.ts';
import { person } from '#db/schema/person.ts';
import { draft } from '#db/schema/story.ts';

/**
 * How claims came into drafts: one row for each draft after the one a claim was marked in. Where its words stand
 * is kept with the claim's spans; `event_number` is the event that carried it.
 */
export const carriedClaim = sqliteTable(
  'carried_claim',
  {
    claimId: text('claim_id')
      .$type<ClaimId>()
      .notNull()
      .references(() => claim.id),
    draftId: text('draft_id')
      .$type<DraftId>()
      .notNull()
      .references(() => draft.id),
    fromDraftId: text('from_draft_id')
      .$type<DraftId>()
      .notNull()
      .references(() => draft.id),
    outcome: text('outcome', { enum: OUTCOMES }).notNull(),
    fromWords: text('from_words').notNull(),
    words: text('words').notNull(),
    candidates: text('candidates', { mode: 'json' }).$type<Carried['candidates']>().notNull(),
    changes: text('changes', { mode: 'json' }).$type<Carried['changes']>().notNull(),
    reopened: text('reopened', { mode: 'json' }).$type<Carried['reopened']>().notNull(),
    state: text('state', { enum: CARRY_STATES }).notNull(),
    decision: text('decision', { enum: CARRY_DECISIONS }),
    settledAt: text('settled_at'),
    settledBy: text('settled_by')
      .$type<PersonId>()
      .references(() => person.id),
    settledByName: text('settled_by_name'),
    eventNumber: integer('event_number').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.claimId, table.draftId] }),
    index('carried_claim_into').on(table.draftId),
    check('carried_claim_outcome', isOneOf(table.outcome, OUTCOMES)),
    check('carried_claim_state', isOneOf(table.state, CARRY_STATES)),
    check('carried_claim_decision', isOneOf(table.decision, CARRY_DECISIONS)),
    check('carried_claim_candidates', sql`json_valid(${table.candidates})`),
    check('carried_claim_changes', sql`json_valid(${table.changes})`),
    check('carried_claim_reopened', sql`json_valid(${table.reopened})`),
    check(
      'carried_claim_settled',
      sql`(${table.state} = 'settled') = (${table.decision} is not null)`,
    ),
  ],
);
