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
import type { DraftId, PersonId, PolicyVersionId, StoryId } from '#lib/id.ts';
import { type Brought, type Completeness, INTAKE_FORMATS } from '#lib/story/draft.ts';
import { STORY_STATUSES } from '#lib/story/story.ts';
import type { Block } from '#lib/text/block.ts';
import { isOneOf } from '#db/schema/closed-set.ts';
import { keptCopy } from '#db/schema/kept-copy.ts';
import { person } from '#db/schema/person.ts';
import { policyVersion } from '#db/schema/policy-version.ts';

/** Pieces under check. The newest draft is not kept here: it is the draft with the highest number. */
export const story = sqliteTable(
  'story',
  {
    id: text('id').$type<StoryId>().primaryKey(),
    title: text('title').notNull(),
    byline: text('byline'),
    outlet: text('outlet'),
    dateline: text('dateline'),
    status: text('status', { enum: STORY_STATUSES }).notNull(),
    policyVersionId: text('policy_version_id')
      .$type<PolicyVersionId>()
      .references(() => policyVersion.id),
    createdAt: text('created_at').notNull(),
    createdBy: text('created_by')
      .$type<PersonId>()
      .references(() => person.id),
    touchedAt: text('touched_at').notNull(),
    version: integer('version').notNull().default(1),
  },
  (table) => [
    index('story_by_touched').on(table.touchedAt, table.id),
    index('story_by_created').on(table.createdAt, table.id),
    index('story_by_title').on(sql`${table.title} collate nocase`, table.id),
    check('story_status', isOneOf(table.status, STORY_STATUSES)),
    check('story_version', sql`${table.version} >= 1`),
  ],
);

/** The frozen texts of stories. */
export const draft = sqliteTable(
  'draft',
  {
    id: text('id').$type<DraftId>().primaryKey(),
    storyId: text('story_id')
      .$type<StoryId>()
      .notNull()
      .references(() => story.id),
    number: integer('number').notNull(),
    text: text('text').notNull(),
    sha256: text('sha256').notNull(),
    blocks: text('blocks', { mode: 'json' }).$type<readonly Block[]>().notNull(),
    completeness: text('completeness', { mode: 'json' }).$type<Completeness>().notNull(),
    brought: text('brought', { mode: 'json' }).$type<Brought>(),
    originalSha256: text('original_sha256')
      .notNull()
      .references(() => keptCopy.sha256),
    originalSizeBytes: integer('original_size_bytes').notNull(),
    originalFilename: text('original_filename'),
    originalFormat: text('original_format', { enum: INTAKE_FORMATS }).notNull(),
    createdAt: text('created_at').notNull(),
    createdBy: text('created_by')
      .$type<PersonId>()
      .references(() => person.id),
  },
  (table) => [
    uniqueIndex('draft_number').on(table.storyId, table.number),
    check('draft_number_from_1', sql`${table.number} >= 1`),
    check('draft_sha256', sql`length(${table.sha256}) = 64`),
    check('draft_blocks', sql`json_valid(${table.blocks})`),
    check('draft_completeness', sql`json_valid(${table.completeness})`),
    check('draft_original_format', isOneOf(table.originalFormat, INTAKE_FORMATS)),
  ],
);

/** Who is assigned to which story. */
export const storyMember = sqliteTable(
  'story_member',
  {
    storyId: text('story_id')
      .$type<StoryId>()
      .notNull()
      .references(() => story.id),
    personId: text('person_id')
      .$type<PersonId>()
      .notNull()
      .references(() => person.id),
    since: text('since').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.storyId, table.personId] }),
    index('story_member_by_person').on(table.personId, table.storyId),
  ],
);
