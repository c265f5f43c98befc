import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { ToldAnnotation } from '#lib/annotation/annotation.ts';
import type { ClaimId, DecisionId, DraftId, PersonId, StoryId } from '#lib/id.ts';
import { DECISIONS, DECISION_STATES } from '#lib/reading/decision.ts';
import type { KeptReading } from '#lib/reading/kept-reading.ts';
import { SUGGESTERS } from '#lib/reading/reading.ts';
import { claim } from '#db/schema/claim.ts';
import { isOneOf } from '#db/schema/closed-set.ts';
import { person } from '#db/schema/person.ts';
import { draft, story } from '#db/schema/story.ts';

/** What the machine found in drafts: derived, and made anew when its format changes. */
export const draftReading = sqliteTable(
  'draft_reading',
  {
    draftId: text('draft_id')
      .$type<DraftId>()
      .primaryKey()
      .references(() => draft.id),
    format: integer('format').notNull(),
    readAt: text('read_at').notNull(),
    sha256: text('sha256').notNull(),
    sentences: integer('sentences').notNull(),
    /** How many suggestions each finder makes. */
    suggestions: text('suggestions', { mode: 'json' })
      .$type<KeptReading['suggestions']>()
      .notNull(),
    json: text('json').notNull(),
  },
  (table) => [
    check('draft_reading_format', sql`${table.format} >= 1`),
    check('draft_reading_sha256', sql`length(${table.sha256}) = 64`),
    check('draft_reading_suggestions', sql`json_valid(${table.suggestions})`),
    check('draft_reading_json', sql`json_valid(${table.json})`),
  ],
);

/** What people decided on suggestions; at most one standing for each suggestion of a story. */
export const suggestionDecision = sqliteTable(
  'suggestion_decision',
  {
    id: text('id').$type<DecisionId>().primaryKey(),
    storyId: text('story_id')
      .$type<StoryId>()
      .notNull()
      .references(() => story.id),
    draftId: text('draft_id')
      .$type<DraftId>()
      .notNull()
      .references(() => draft.id),
    fingerprint: text('fingerprint').notNull(),
    finder: text('finder', { enum: SUGGESTERS }).notNull(),
    words: text('words').notNull(),
    decision: text('decision', { enum: DECISIONS }).notNull(),
    claimId: text('claim_id')
      .$type<ClaimId>()
      .references(() => claim.id),
    reason: text('reason'),
    annotations: text('annotations', { mode: 'json' }).$type<readonly ToldAnnotation[]>(),
    state: text('state', { enum: DECISION_STATES }).notNull(),
    createdAt: text('created_at').notNull(),
    createdBy: text('created_by')
      .$type<PersonId>()
      .references(() => person.id),
    createdByName: text('created_by_name').notNull(),
    version: integer('version').notNull().default(1),
  },
  (table) => [
    uniqueIndex('suggestion_decision_standing')
      .on(table.storyId, table.fingerprint)
      .where(sql`${table.state} = 'open'`),
    index('suggestion_decision_of_story').on(table.storyId),
    index('suggestion_decision_on_claim').on(table.claimId),
    index('suggestion_decision_by_finder')
      .on(table.finder, table.decision)
      .where(sql`${table.state} = 'open'`),
    check('suggestion_decision_fingerprint', sql`length(${table.fingerprint}) = 32`),
    check('suggestion_decision_finder', isOneOf(table.finder, SUGGESTERS)),
    check('suggestion_decision_decision', isOneOf(table.decision, DECISIONS)),
    check(
      'suggestion_decision_claim',
      sql`(${table.decision} <> 'dismissed') = (${table.claimId} is not null)`,
    ),
    check('suggestion_decision_annotations', sql`json_valid(${table.annotations})`),
    check('suggestion_decision_state', isOneOf(table.state, DECISION_STATES)),
    check('suggestion_decision_version', sql`${table.version} >= 1`),
  ],
);
