import { sql } from 'drizzle-orm';
import {
  type AnySQLiteColumn,
  check,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
} from 'drizzle-orm/sqlite-core';
import { GROUND_RULES, KNOWLEDGES, QUOTE_TYPES } from '#lib/attribution/attribution.ts';
import { CLAIM_STATES } from '#lib/claim/claim.ts';
import type { AttributionId, ClaimId, DraftId, SourceId } from '#lib/id.ts';
import { claim } from '#db/schema/claim.ts';
import { isOneOf } from '#db/schema/closed-set.ts';
import { source } from '#db/schema/source.ts';
import { draft } from '#db/schema/story.ts';

/** The parts of an attribution that stand in the text: who, the words that ascribe, what is ascribed. */
export const SPAN_ROLES = ['source', 'cue', 'content'] as const;

/** To whom the story ascribes a claim. `event_number` is the event that added the row. */
export const attribution = sqliteTable(
  'attribution',
  {
    id: text('id').$type<AttributionId>().primaryKey(),
    claimId: text('claim_id')
      .$type<ClaimId>()
      .notNull()
      .references(() => claim.id),
    parentId: text('parent_id')
      .$type<AttributionId>()
      .references((): AnySQLiteColumn => attribution.id),
    sourceId: text('source_id')
      .$type<SourceId>()
      .references(() => source.id),
    draftId: text('draft_id')
      .$type<DraftId>()
      .notNull()
      .references(() => draft.id),
    quoteType: text('quote_type', { enum: QUOTE_TYPES }).notNull(),
    groundRules: text('ground_rules', { enum: GROUND_RULES }).notNull(),
    knowledge: text('knowledge', { enum: KNOWLEDGES }).notNull(),
    state: text('state', { enum: CLAIM_STATES }).notNull(),
    createdAt: text('created_at').notNull(),
    eventNumber: integer('event_number').notNull(),
    version: integer('version').notNull().default(1),
  },
  (table) => [
    index('attribution_of_claim').on(table.claimId, table.eventNumber),
    index('attribution_by_parent').on(table.parentId),
    index('attribution_by_source').on(table.sourceId),
    check('attribution_not_its_own_parent', sql`${table.parentId} <> ${table.id}`),
    check('attribution_quote_type', isOneOf(table.quoteType, QUOTE_TYPES)),
    check('attribution_ground_rules', isOneOf(table.groundRules, GROUND_RULES)),
    check('attribution_knowledge', isOneOf(table.knowledge, KNOWLEDGES)),
    check('attribution_state', isOneOf(table.state, CLAIM_STATES)),
    check('attribution_version', sql`${table.version} >= 1`),
  ],
);

/** Where the parts of an attribution stand in each draft: UTF-16, half-open. */
export const attributionSpan = sqliteTable(
  'attribution_span',
  {
    attributionId: text('attribution_id')
      .$type<AttributionId>()
      .notNull()
      .references(() => attribution.id),
    draftId: text('draft_id')
      .$type<DraftId>()
      .notNull()
      .references(() => draft.id),
    role: text('role', { enum: SPAN_ROLES }).notNull(),
    ordinal: integer('ordinal').notNull(),
    startOffset: integer('start_offset').notNull(),
    endOffset: integer('end_offset').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.attributionId, table.draftId, table.role, table.ordinal] }),
    check('attribution_span_role', isOneOf(table.role, SPAN_ROLES)),
    check(
      'attribution_span_offsets',
      sql`0 <= ${table.startOffset} and ${table.startOffset} < ${table.endOffset}`,
    ),
  ],
);
