import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { CLAIM_STATES } from '#lib/claim/claim.ts';
import { type CREDIBILITIES, EVIDENCE_FORMS, STANCES } from '#lib/evidence/evidence.ts';
import type { ClaimId, EvidenceId, OriginId, PersonId, SourceId } from '#lib/id.ts';
import { claim } from '#db/schema/claim.ts';
import { isOneOf } from '#db/schema/closed-set.ts';
import { keptCopy } from '#db/schema/kept-copy.ts';
import { person } from '#db/schema/person.ts';
import { origin, source } from '#db/schema/source.ts';

/** What bears on a claim. `event_number` is the event that added the row. */
export const evidence = sqliteTable(
  'evidence',
  {
    id: text('id').$type<EvidenceId>().primaryKey(),
    claimId: text('claim_id')
      .$type<ClaimId>()
      .notNull()
      .references(() => claim.id),
    question: text('question').notNull(),
    answer: text('answer').notNull(),
    stance: text('stance', { enum: STANCES }).notNull(),
    form: text('form', { enum: EVIDENCE_FORMS }),
    citation: text('citation').notNull(),
    url: text('url'),
    locator: text('locator'),
    quotation: text('quotation'),
    credibility: integer('credibility').$type<(typeof CREDIBILITIES)[number]>(),
    sourceId: text('source_id')
      .$type<SourceId>()
      .references(() => source.id),
    originId: text('origin_id')
      .$type<OriginId>()
      .references(() => origin.id),
    keptSha256: text('kept_sha256').references(() => keptCopy.sha256),
    keptFilename: text('kept_filename'),
    keptMediaType: text('kept_media_type'),
    retrievedAt: text('retrieved_at'),
    state: text('state', { enum: CLAIM_STATES }).notNull(),
    withdrawnReason: text('withdrawn_reason'),
    createdAt: text('created_at').notNull(),
    createdBy: text('created_by')
      .$type<PersonId>()
      .references(() => person.id),
    eventNumber: integer('event_number').notNull(),
    version: integer('version').notNull().default(1),
  },
  (table) => [
    index('evidence_of_claim').on(table.claimId, table.eventNumber),
    index('evidence_by_source').on(table.sourceId),
    index('evidence_by_origin').on(table.originId),
    index('evidence_by_kept_copy').on(table.keptSha256),
    check('evidence_stance', isOneOf(table.stance, STANCES)),
    check('evidence_form', isOneOf(table.form, EVIDENCE_FORMS)),
    check('evidence_credibility', sql`${table.credibility} between 1 and 6`),
    check('evidence_state', isOneOf(table.state, CLAIM_STATES)),
    check(
      'evidence_kept_copy',
      sql`(${table.keptSha256} is null) = (${table.keptFilename} is null) and (${table.keptSha256} is null) = (${table.keptMediaType} is null)`,
    ),
    check('evidence_version', sql`${table.version} >= 1`),
  ],
);
