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
import type { ClaimId, CorrectionId, PersonId, SignOffId, StoryId } from '#lib/id.ts';
import type { Signing } from '#lib/policy/signing.ts';
import { CORRECTION_KINDS } from '#lib/review/correction.ts';
import { type Binding, MARK_SAYS, SIGN_OFF_STATES, type Voided } from '#lib/review/sign-off.ts';
import { claim } from '#db/schema/claim.ts';
import { isOneOf } from '#db/schema/closed-set.ts';
import { person } from '#db/schema/person.ts';
import { story } from '#db/schema/story.ts';

/** Approvals of drafts. `findings` is what the policy said when it was signed, as JSON whose hash is bound. */
export const signOff = sqliteTable(
  'sign_off',
  {
    id: text('id').$type<SignOffId>().primaryKey(),
    storyId: text('story_id')
      .$type<StoryId>()
      .notNull()
      .references(() => story.id),
    number: integer('number').notNull(),
    binding: text('binding', { mode: 'json' }).$type<Binding>().notNull(),
    signing: text('signing', { mode: 'json' }).$type<Signing>().notNull(),
    state: text('state', { enum: SIGN_OFF_STATES }).notNull(),
    begunAt: text('begun_at').notNull(),
    heldAt: text('held_at'),
    voided: text('voided', { mode: 'json' }).$type<Voided>(),
    findings: text('findings').notNull(),
    eventNumber: integer('event_number').notNull(),
    version: integer('version').notNull().default(1),
  },
  (table) => [
    uniqueIndex('sign_off_number').on(table.storyId, table.number),
    uniqueIndex('sign_off_standing')
      .on(table.storyId)
      .where(sql`${table.state} in ('gathering', 'holds')`),
    check('sign_off_number_from_1', sql`${table.number} >= 1`),
    check('sign_off_state', isOneOf(table.state, SIGN_OFF_STATES)),
    check('sign_off_void', sql`(${table.state} = 'void') = (${table.voided} is not null)`),
    check(
      'sign_off_json',
      sql`json_valid(${table.binding}) and json_valid(${table.signing}) and json_valid(${table.findings})`,
    ),
    check('sign_off_version', sql`${table.version} >= 1`),
  ],
);

/** Signatures and votes: one by each person, only ever added. */
export const signOffMark = sqliteTable(
  'sign_off_mark',
  {
    signOffId: text('sign_off_id')
      .$type<SignOffId>()
      .notNull()
      .references(() => signOff.id),
    personId: text('person_id')
      .$type<PersonId>()
      .notNull()
      .references(() => person.id),
    name: text('name').notNull(),
    says: text('says', { enum: MARK_SAYS }).notNull(),
    reason: text('reason').notNull(),
    approves: text('approves')
      .$type<SignOffId>()
      .references(() => signOff.id),
    at: text('at').notNull(),
    eventNumber: integer('event_number').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.signOffId, table.personId] }),
    check('sign_off_mark_says', isOneOf(table.says, MARK_SAYS)),
  ],
);

/** What was said of claims after publication: only ever added. */
export const correction = sqliteTable(
  'correction',
  {
    id: text('id').$type<CorrectionId>().primaryKey(),
    storyId: text('story_id')
      .$type<StoryId>()
      .notNull()
      .references(() => story.id),
    claimId: text('claim_id')
      .$type<ClaimId>()
      .notNull()
      .references(() => claim.id),
    kind: text('kind', { enum: CORRECTION_KINDS }).notNull(),
    text: text('text').notNull(),
    missed: text('missed').notNull(),
    at: text('at').notNull(),
    by: text('by')
      .$type<PersonId>()
      .references(() => person.id),
    byName: text('by_name').notNull(),
    eventNumber: integer('event_number').notNull(),
  },
  (table) => [
    index('correction_of_story').on(table.storyId, table.eventNumber),
    index('correction_of_claim').on(table.claimId),
    check('correction_kind', isOneOf(table.kind, CORRECTION_KINDS)),
  ],
);
