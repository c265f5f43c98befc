import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { ANNOTATION_SET_STATES, type AnnotationSums } from '#lib/annotation/annotation-set.ts';
import type { AnnotationSetId, DraftId, PersonId, StoryId } from '#lib/id.ts';
import { isOneOf } from '#db/schema/closed-set.ts';
import { keptCopy } from '#db/schema/kept-copy.ts';
import { person } from '#db/schema/person.ts';
import { draft, story } from '#db/schema/story.ts';

/** Annotations made elsewhere, a row for each file of them that was brought onto a story. */
export const annotationSet = sqliteTable(
  'annotation_set',
  {
    id: text('id').$type<AnnotationSetId>().primaryKey(),
    storyId: text('story_id')
      .$type<StoryId>()
      .notNull()
      .references(() => story.id),
    filename: text('filename').notNull(),
    fileSha256: text('file_sha256')
      .notNull()
      .references(() => keptCopy.sha256),
    fileSizeBytes: integer('file_size_bytes').notNull(),
    importedIn: text('imported_in')
      .$type<DraftId>()
      .notNull()
      .references(() => draft.id),
    draftId: text('draft_id')
      .$type<DraftId>()
      .notNull()
      .references(() => draft.id),
    sums: text('sums', { mode: 'json' }).$type<AnnotationSums>().notNull(),
    sha256: text('sha256').notNull(),
    state: text('state', { enum: ANNOTATION_SET_STATES }).notNull(),
    createdAt: text('created_at').notNull(),
    createdBy: text('created_by')
      .$type<PersonId>()
      .references(() => person.id),
    createdByName: text('created_by_name').notNull(),
    version: integer('version').notNull().default(1),
    /** The annotations as they are in the draft. */
    json: text('json').notNull(),
  },
  (table) => [
    index('annotation_set_of_story').on(table.storyId, table.createdAt, table.id),
    check('annotation_set_sha256', sql`length(${table.sha256}) = 64`),
    check('annotation_set_sums', sql`json_valid(${table.sums})`),
    check('annotation_set_json', sql`json_valid(${table.json})`),
    check('annotation_set_state', isOneOf(table.state, ANNOTATION_SET_STATES)),
    check('annotation_set_version', sql`${table.version} >= 1`),
  ],
);
