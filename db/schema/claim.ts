import { sql } from 'drizzle-orm';
import {
  check,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';
import { CLAIM_KINDS, CLAIM_STATES, PRIORITIES, UNPLACED } from '#lib/claim/claim.ts';
import { VERDICT_VALUES } from '#lib/claim/standing.ts';
import type { ClaimId, DraftId, PersonId, StoryId } from '#lib/id.ts';
import { isOneOf } from '#db/schema/closed-set.ts';
import { person } from '#db/schema/person.ts';
import { draft, story } from '#db/schema/story.ts';

/**
 * Assertions under check. Two things stand here a second time so that lists filter and sort by an index:
 * the place of the first run of words (`start_offset`, `end_offset`), and on each axis the verdict
 * that holds, with who gave it and when.
 */
export const claim = sqliteTable(
  'claim',
  {
    id: text('id').$type<ClaimId>().primaryKey(),
    storyId: text('story_id')
      .$type<StoryId>()
      .notNull()
      .references(() => story.id),
    number: integer('number').notNull(),
    markedIn: text('marked_in')
      .$type<DraftId>()
      .notNull()
      .references(() => draft.id),
    draftId: text('draft_id')
      .$type<DraftId>()
      .notNull()
      .references(() => draft.id),
    unplaced: text('unplaced', { enum: UNPLACED }),
    waitsIn: text('waits_in')
      .$type<DraftId>()
      .references(() => draft.id),
    startOffset: integer('start_offset').notNull(),
    endOffset: integer('end_offset').notNull(),
    words: text('words').notNull(),
    restatement: text('restatement').notNull(),
    kind: text('kind', { enum: CLAIM_KINDS }).notNull(),
    priority: text('priority', { enum: PRIORITIES }).notNull(),
    accused: text('accused', { mode: 'json' }).$type<readonly string[]>().notNull().default([]),
    assigneeId: text('assignee_id')
      .$type<PersonId>()
      .references(() => person.id),
    state: text('state', { enum: CLAIM_STATES }).notNull(),
    withdrawnReason: text('withdrawn_reason'),
    withdrawnAt: text('withdrawn_at'),
    withdrawnBy: text('withdrawn_by')
      .$type<PersonId>()
      .references(() => person.id),
    withdrawnByName: text('withdrawn_by_name'),
    attributionVerdict: text('attribution_verdict', { enum: VERDICT_VALUES }),
    attributionVerdictAt: text('attribution_verdict_at'),
    attributionVerdictBy: text('attribution_verdict_by')
      .$type<PersonId>()
      .references(() => person.id),
    attributionVerdictByName: text('attribution_verdict_by_name'),
    contentVerdict: text('content_verdict', { enum: VERDICT_VALUES }),
    contentVerdictAt: text('content_verdict_at'),
    contentVerdictBy: text('content_verdict_by')
      .$type<PersonId>()
      .references(() => person.id),
    contentVerdictByName: text('content_verdict_by_name'),
    createdAt: text('created_at').notNull(),
    createdBy: text('created_by')
      .$type<PersonId>()
      .references(() => person.id),
    touchedAt: text('touched_at').notNull(),
    version: integer('version').notNull().default(1),
  },
  (table) => [
    uniqueIndex('claim_number').on(table.storyId, table.number),
    index('claim_in_reading_order').on(
      table.storyId,
      table.state,
      table.startOffset,
      sql`${table.endOffset} desc`,
      table.number,
    ),
    index('claim_of_story_by_touched').on(table.storyId, table.state, table.touchedAt, table.id),
    index('claim_tally').on(
      table.storyId,
      table.state,
      table.attributionVerdict,
      table.contentVerdict,
      table.assigneeId,
    ),
    index('claim_by_touched').on(table.state, table.touchedAt, table.id),
    index('claim_by_age').on(table.state, table.createdAt, table.id),
    index('claim_by_attribution_verdict').on(table.state, table.attributionVerdict),
    index('claim_by_content_verdict').on(table.state, table.contentVerdict),
    index('claim_by_assignee').on(table.assigneeId, table.state),
    check('claim_number_from_1', sql`${table.number} >= 1`),
    check(
      'claim_offsets',
      sql`0 <= ${table.startOffset} and ${table.startOffset} < ${table.endOffset}`,
    ),
    check('claim_kind', isOneOf(table.kind, CLAIM_KINDS)),
    check('claim_priority', isOneOf(table.priority, PRIORITIES)),
    check('claim_state', isOneOf(table.state, CLAIM_STATES)),
    check('claim_attribution_verdict', isOneOf(table.attributionVerdict, VERDICT_VALUES)),
    check('claim_content_verdict', isOneOf(table.contentVerdict, VERDICT_VALUES)),
    check(
      'claim_attribution_verdict_given',
      sql`(${table.attributionVerdict} is null) = (${table.attributionVerdictAt} is null)`,
    ),
    check(
      'claim_content_verdict_given',
      sql`(${table.contentVerdict} is null) = (${table.contentVerdictAt} is null)`,
    ),
    check('claim_version', sql`${table.version} >= 1`),
  ],
);

/** Where a claim's words stand in each draft it was placed in: UTF-16, half-open. */
export const claimSpan = sqliteTable(
  'claim_span',
  {
    claimId: text('claim_id')
      .$type<ClaimId>()
      .notNull()
      .references(() => claim.id),
    draftId: text('draft_id')
      .$type<DraftId>()
      .notNull()
      .references(() => draft.id),
    ordinal: integer('ordinal').notNull(),
    startOffset: integer('start_offset').notNull(),
    endOffset: integer('end_offset').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.claimId, table.draftId, table.ordinal] }),
    index('claim_span_by_draft').on(table.draftId),
    check(
      'claim_span_offsets',
      sql`0 <= ${table.startOffset} and ${table.startOffset} < ${table.endOffset}`,
    ),
  ],
);
