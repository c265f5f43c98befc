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
import type {
  ClaimId,
  PersonId,
  QueryAnswerId,
  QueryAttemptId,
  QueryId,
  QueryLinkId,
  SourceId,
  StoryId,
} from '#lib/id.ts';
import {
  ATTEMPT_OUTCOMES,
  CHANNELS,
  type Closing,
  QUERY_KINDS,
  QUERY_LINK_STATES,
  QUERY_STATES,
  type QueryLink,
} from '#lib/query/query.ts';
import { claim } from '#db/schema/claim.ts';
import { isOneOf } from '#db/schema/closed-set.ts';
import { keptCopy } from '#db/schema/kept-copy.ts';
import { person } from '#db/schema/person.ts';
import { source } from '#db/schema/source.ts';
import { story } from '#db/schema/story.ts';

/** Questions put to people. `event_number` is the event that asked it. */
export const query = sqliteTable(
  'query',
  {
    id: text('id').$type<QueryId>().primaryKey(),
    storyId: text('story_id')
      .$type<StoryId>()
      .notNull()
      .references(() => story.id),
    number: integer('number').notNull(),
    kind: text('kind', { enum: QUERY_KINDS }).notNull(),
    to: text('to_name').notNull(),
    personId: text('person_id')
      .$type<PersonId>()
      .references(() => person.id),
    sourceId: text('source_id')
      .$type<SourceId>()
      .references(() => source.id),
    accused: text('accused'),
    question: text('question').notNull(),
    dueAt: text('due_at'),
    channel: text('channel', { enum: CHANNELS }).notNull(),
    where: text('where_to').notNull(),
    state: text('state', { enum: QUERY_STATES }).notNull(),
    askedAt: text('asked_at').notNull(),
    askedBy: text('asked_by')
      .$type<PersonId>()
      .references(() => person.id),
    askedByName: text('asked_by_name').notNull(),
    withdrawnReason: text('withdrawn_reason'),
    closing: text('closing', { mode: 'json' }).$type<Closing>(),
    reopenedReason: text('reopened_reason'),
    eventNumber: integer('event_number').notNull(),
    version: integer('version').notNull().default(1),
  },
  (table) => [
    uniqueIndex('query_number').on(table.storyId, table.number),
    index('query_by_person').on(table.personId),
    index('query_by_source').on(table.sourceId),
    check('query_kind', isOneOf(table.kind, QUERY_KINDS)),
    check('query_channel', isOneOf(table.channel, CHANNELS)),
    check('query_state', isOneOf(table.state, QUERY_STATES)),
    check('query_person', sql`(${table.kind} = 'reporter') = (${table.personId} is not null)`),
    check(
      'query_accused',
      sql`(${table.kind} = 'right-of-reply') = (${table.accused} is not null)`,
    ),
    check(
      'query_closing',
      sql`(${table.state} = 'closed') = (${table.closing} is not null) and (${table.closing} is null or json_valid(${table.closing}))`,
    ),
    check(
      'query_withdrawn',
      sql`(${table.state} = 'withdrawn') = (${table.withdrawnReason} is not null)`,
    ),
    check('query_version', sql`${table.version} >= 1`),
  ],
);

/** The claims a query bears on, in the order in which they were named. */
export const queryClaim = sqliteTable(
  'query_claim',
  {
    queryId: text('query_id')
      .$type<QueryId>()
      .notNull()
      .references(() => query.id),
    claimId: text('claim_id')
      .$type<ClaimId>()
      .notNull()
      .references(() => claim.id),
    ordinal: integer('ordinal').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.queryId, table.claimId] }),
    index('query_claim_by_claim').on(table.claimId),
  ],
);

/** Links by which somebody without an account answers once; of the token only its sha-256 is kept. */
export const queryLink = sqliteTable(
  'query_link',
  {
    id: text('id').$type<QueryLinkId>().primaryKey(),
    queryId: text('query_id')
      .$type<QueryId>()
      .notNull()
      .references(() => query.id),
    shown: text('shown', { mode: 'json' }).$type<QueryLink['shown']>().notNull(),
    tokenHash: text('token_hash').notNull(),
    state: text('state', { enum: QUERY_LINK_STATES }).notNull(),
    madeAt: text('made_at').notNull(),
    madeBy: text('made_by')
      .$type<PersonId>()
      .references(() => person.id),
    madeByName: text('made_by_name').notNull(),
    expiresAt: text('expires_at').notNull(),
    eventNumber: integer('event_number').notNull(),
  },
  (table) => [
    uniqueIndex('query_link_token_hash').on(table.tokenHash),
    index('query_link_of_query').on(table.queryId, table.eventNumber),
    check('query_link_state', isOneOf(table.state, QUERY_LINK_STATES)),
    check('query_link_shown', sql`json_valid(${table.shown})`),
  ],
);

/** What came back on queries; rows are only ever added, which triggers enforce. */
export const queryAnswer = sqliteTable(
  'query_answer',
  {
    id: text('id').$type<QueryAnswerId>().primaryKey(),
    queryId: text('query_id')
      .$type<QueryId>()
      .notNull()
      .references(() => query.id),
    answeredAt: text('answered_at').notNull(),
    channel: text('channel', { enum: CHANNELS }).notNull(),
    accepts: integer('accepts', { mode: 'boolean' }).notNull(),
    text: text('text').notNull(),
    keptSha256: text('kept_sha256').references(() => keptCopy.sha256),
    keptFilename: text('kept_filename'),
    keptMediaType: text('kept_media_type'),
    linkId: text('link_id')
      .$type<QueryLinkId>()
      .references(() => queryLink.id),
    notedAt: text('noted_at').notNull(),
    notedBy: text('noted_by')
      .$type<PersonId>()
      .references(() => person.id),
    notedByName: text('noted_by_name').notNull(),
    eventNumber: integer('event_number').notNull(),
  },
  (table) => [
    index('query_answer_of_query').on(table.queryId, table.eventNumber),
    index('query_answer_by_kept_copy').on(table.keptSha256),
    index('query_answer_by_link').on(table.linkId),
    check('query_answer_channel', isOneOf(table.channel, CHANNELS)),
    check('query_answer_accepts', sql`${table.accepts} in (0, 1)`),
    check(
      'query_answer_kept_copy',
      sql`(${table.keptSha256} is null) = (${table.keptFilename} is null) and (${table.keptSha256} is null) = (${table.keptMediaType} is null)`,
    ),
  ],
);

/** Tries at reaching accused parties; rows are only ever added, which triggers enforce. */
export const queryAttempt = sqliteTable(
  'query_attempt',
  {
    id: text('id').$type<QueryAttemptId>().primaryKey(),
    queryId: text('query_id')
      .$type<QueryId>()
      .notNull()
      .references(() => query.id),
    triedAt: text('tried_at').notNull(),
    channel: text('channel', { enum: CHANNELS }).notNull(),
    outcome: text('outcome', { enum: ATTEMPT_OUTCOMES }).notNull(),
    note: text('note').notNull(),
    notedAt: text('noted_at').notNull(),
    notedBy: text('noted_by')
      .$type<PersonId>()
      .references(() => person.id),
    notedByName: text('noted_by_name').notNull(),
    eventNumber: integer('event_number').notNull(),
  },
  (table) => [
    index('query_attempt_of_query').on(table.queryId, table.eventNumber),
    check('query_attempt_channel', isOneOf(table.channel, CHANNELS)),
    check('query_attempt_outcome', isOneOf(table.outcome, ATTEMPT_OUTCOMES)),
  ],
);
