import { sql } from 'drizzle-orm';
import { check, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { PolicyId } from '#lib/id.ts';

/** What the house decides for itself: one row, and none until it changes something. */
export const house = sqliteTable(
  'house',
  {
    id: integer('id').primaryKey(),
    looksAtReworded: integer('looks_at_reworded', { mode: 'boolean' }).notNull(),
    policyId: text('policy_id').$type<PolicyId>(),
    version: integer('version').notNull(),
  },
  (table) => [check('house_is_one', sql`${table.id} = 1`)],
);
