import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { AXES, DISPUTED_REASONS, VERDICT_VALUES } from '#lib/claim/standing.ts';
import type {
  ClaimId,
  DraftId,
  PersonId,
  SecondReadingId,
  SecondVerdictId,
  SettlementId,
  StoryId,
} from '#lib/id.ts';
import { KEEPS, SECOND_READING_STATES } from '#lib/review/second-reading.ts';
import { claim } from '#db/schema/claim.ts';
import { isOneOf } from '#db/schema/closed-set.ts';
import { person } from '#db/schema/person.ts';
import { draft, story } from '#db/schema/story.ts';

/**
 * Second readings. `event_number` is the event that asked for one, `given_event_number` the one that
 * handed it in: the first verdicts it is compared with are those from before that.
 */
export const secondReading = sqliteTable(
  'second_reading',
  {
    id: text('id').$type<SecondReadingId>().primaryKey(),
    storyId: text('story_id')
      .$type<StoryId>()
      .notNull()
      .references(() => story.id),
    draftId: text('draft_id')
      .$type<DraftId>()
      .notNull()
      .references(() => draft.id),
    readerId: text('reader_id')
      .$type<PersonId>()
      .notNull()
      .references(() => person.id),
    note: text('note').notNull(),
    state: text('state', { enum: SECOND_READING_STATES }).notNull(),
    askedAt: text('asked_at').notNull(),
    askedBy: text('asked_by')
      .$type<PersonId>()
      .references(() => person.id),
    askedByName: text('asked_by_name').notNull(),
    givenAt: text('given_at'),
    givenEventNumber: integer('given_event_number'),
    withdrawnReason: text('withdrawn_reason'),
    eventNumber: integer('event_number').notNull(),
    version: integer('version').notNull().default(1),
  },
  (table) => [
    // Looked into at every request of a person: what they are to judge blind.
    index('second_reading_of_reader').on(table.readerId, table.state),
    index('second_reading_of_story').on(table.storyId, table.eventNumber),
    check('second_reading_state', isOneOf(table.state, SECOND_READING_STATES)),
    check(
      'second_reading_given',
      sql`(${table.state} = 'given') = (${table.givenAt} is not null) and (${table.givenAt} is null) = (${table.givenEventNumber} is null)`,
    ),
    check(
      'second_reading_withdrawn',
      sql`(${table.state} = 'withdrawn') = (${table.withdrawnReason} is not null)`,
    ),
    check('second_reading_version', sql`${table.version} >= 1`),
  ],
);

/** The claims of a second reading, in the order in which they were asked for. */
export const secondReadingClaim = sqliteTable(
  'second_reading_claim',
  {
    readingId: text('reading_id')
      .$type<SecondReadingId>()
      .notNull()
      .references(() => secondReading.id),
    claimId: text('claim_id')
      .$type<ClaimId>()
      .notNull()
      .references(() => claim.id),
    ordinal: integer('ordinal').notNull(),
    /** Why the reader did not judge it. */
    leftOut: text('left_out'),
  },
  (table) => [
    primaryKey({ columns: [table.readingId, table.claimId] }),
    index('second_reading_claim_by_claim').on(table.claimId),
  ],
);

/** Judgements of second readings; rows are only ever added, which triggers enforce. */
export const secondVerdict = sqliteTable(
  'second_verdict',
  {
    id: text('id').$type<SecondVerdictId>().primaryKey(),
    readingId: text('reading_id')
      .$type<SecondReadingId>()
      .notNull()
      .references(() => secondReading.id),
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
      .notNull()
      .references(() => person.id),
    recordedByName: text('recorded_by_name').notNull(),
    eventNumber: integer('event_number').notNull(),
  },
  (table) => [
    // No second unique key, as for verdicts: the guard against replacing looks at the first one.
    index('second_verdict_of_reading').on(table.readingId, table.eventNumber),
    index('second_verdict_by_claim').on(table.claimId),
    check('second_verdict_axis', isOneOf(table.axis, AXES)),
    check('second_verdict_value', isOneOf(table.value, VERDICT_VALUES)),
    check('second_verdict_disputed_reason', isOneOf(table.disputedReason, DISPUTED_REASONS)),
    check(
      'second_verdict_disputed_has_reason',
      sql`(${table.value} = 'disputed') = (${table.disputedReason} is not null)`,
    ),
  ],
);

/** What became of the differences between first and second readings; rows are only ever added. */
export const settlement = sqliteTable(
  'settlement',
  {
    id: text('id').$type<SettlementId>().primaryKey(),
    readingId: text('reading_id')
      .$type<SecondReadingId>()
      .notNull()
      .references(() => secondReading.id),
    claimId: text('claim_id')
      .$type<ClaimId>()
      .notNull()
      .references(() => claim.id),
    axis: text('axis', { enum: AXES }).notNull(),
    keeps: text('keeps', { enum: KEEPS }).notNull(),
    note: text('note').notNull(),
    settledAt: text('settled_at').notNull(),
    settledBy: text('settled_by')
      .$type<PersonId>()
      .references(() => person.id),
    settledByName: text('settled_by_name').notNull(),
    eventNumber: integer('event_number').notNull(),
  },
  (table) => [
    index('settlement_of_difference').on(table.readingId, table.claimId, table.axis),
    check('settlement_axis', isOneOf(table.axis, AXES)),
    check('settlement_keeps', isOneOf(table.keeps, KEEPS)),
  ],
);
