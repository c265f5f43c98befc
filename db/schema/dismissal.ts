import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { DismissalId, DraftId, PersonId, StoryId } from '#lib/id.ts';
import { DISMISSAL_STATES } from '#lib/review/dismissal.ts';
import { isOneOf } from '#db/schema/closed-set.ts';
import { person } from '#db/schema/person.ts';
import { draft, story } from '#db/schema/story.ts';

/** Sentences in which a person found nothing to check; at most one standing for each sentence. */
export const dismissal = sqliteTable(
  'dismissal',
  {
    id: text('id').$type<DismissalId>().primaryKey(),
    storyId: text('story_id')
      .$type<StoryId>()
      .notNull()
      .references(() => story.id),
    draftId: text('draft_id')
      .$type<DraftId>()
      .notNull()
      .references(() => draft.id),
    startOffset: integer('start_offset').notNull(),
    endOffset: integer('end_offset').notNull(),
    words: text('words').notNull(),
    state: text('state', { enum: DISMISSAL_STATES }).notNull(),
    createdAt: text('created_at').notNull(),
    createdBy: text('created_by')
      .$type<PersonId>()
      .references(() => person.id),
    createdByName: text('created_by_name').notNull(),
    version: integer('version').notNull().default(1),
  },
  (table) => [
    uniqueIndex('dismissal_standing')
      .on(table.draftId, table.startOffset)
      .where(sql`${table.state} = 'open'`),
    index('dismissal_of_story').on(table.storyId),
    check(
      'dismissal_offsets',
      sql`0 <= ${table.startOffset} and ${table.startOffset} < ${table.endOffset}`,
    ),
    check('dismissal_state', isOneOf(table.state, DISMISSAL_STATES)),
    check('dismissal_version', sql`${table.version} >= 1`),
  ],
);
