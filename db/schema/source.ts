import { sql } from 'drizzle-orm';
import {
  type AnySQLiteColumn,
  check,
  index,
  integer,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';
import type { OriginId, SourceId, StoryId } from '#lib/id.ts';
import { RELIABILITIES, SOURCE_KINDS } from '#lib/source/source.ts';
import { isOneOf } from '#db/schema/closed-set.ts';
import { story } from '#db/schema/story.ts';

/** Who or what stands behind words and evidence. `event_number` is the event that added the row. */
export const source = sqliteTable(
  'source',
  {
    id: text('id').$type<SourceId>().primaryKey(),
    storyId: text('story_id')
      .$type<StoryId>()
      .notNull()
      .references(() => story.id),
    name: text('name').notNull(),
    kind: text('kind', { enum: SOURCE_KINDS }).notNull(),
    reliability: text('reliability', { enum: RELIABILITIES }),
    agreedDescription: text('agreed_description'),
    anonymityReason: text('anonymity_reason'),
    createdAt: text('created_at').notNull(),
    eventNumber: integer('event_number').notNull(),
    version: integer('version').notNull().default(1),
  },
  (table) => [
    index('source_of_story_by_name').on(table.storyId, sql`${table.name} collate nocase`, table.id),
    index('source_by_name').on(sql`${table.name} collate nocase`, table.id),
    check('source_kind', isOneOf(table.kind, SOURCE_KINDS)),
    check('source_reliability', isOneOf(table.reliability, RELIABILITIES)),
    check('source_version', sql`${table.version} >= 1`),
  ],
);

/** Where information first came from; one name stands for one origin in a story. */
export const origin = sqliteTable(
  'origin',
  {
    id: text('id').$type<OriginId>().primaryKey(),
    storyId: text('story_id')
      .$type<StoryId>()
      .notNull()
      .references(() => story.id),
    name: text('name').notNull(),
    isOwn: integer('is_own', { mode: 'boolean' }).notNull().default(false),
    tracesTo: text('traces_to')
      .$type<OriginId>()
      .references((): AnySQLiteColumn => origin.id),
    eventNumber: integer('event_number').notNull(),
    version: integer('version').notNull().default(1),
  },
  (table) => [uniqueIndex('origin_name').on(table.storyId, sql`${table.name} collate nocase`)],
);
