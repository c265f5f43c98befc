import { sql } from 'drizzle-orm';
import { check, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { EvidenceId, PersonId, PutApartId, StoryId } from '#lib/id.ts';
import { person } from '#db/schema/person.ts';
import { story } from '#db/schema/story.ts';

/** Pieces of evidence that a person found to have no origin in common. */
export const putApart = sqliteTable(
  'put_apart',
  {
    id: text('id').$type<PutApartId>().primaryKey(),
    storyId: text('story_id')
      .$type<StoryId>()
      .notNull()
      .references(() => story.id),
    key: text('key').notNull(),
    evidenceIds: text('evidence_ids', { mode: 'json' }).$type<readonly EvidenceId[]>().notNull(),
    at: text('at').notNull(),
    by: text('by')
      .$type<PersonId>()
      .references(() => person.id),
    byName: text('by_name').notNull(),
    eventNumber: integer('event_number').notNull(),
  },
  (table) => [
    uniqueIndex('put_apart_key').on(table.storyId, table.key),
    check('put_apart_evidence_ids', sql`json_valid(${table.evidenceIds})`),
  ],
);
