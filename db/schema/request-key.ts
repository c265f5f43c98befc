import { sql } from 'drizzle-orm';
import { check, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/**
 * Acts that were kept under a key of their sender's, each with the first event it left. A row stands or falls
 * with its act, for it is written in the same transaction; it is no part of the record and is dropped in time.
 */
export const requestKey = sqliteTable(
  'request_key',
  {
    /** The person's or API key's id; else the kind of actor. */
    actor: text('actor').notNull(),
    key: text('key').notNull(),
    eventNumber: integer('event_number').notNull(),
    at: text('at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.actor, table.key] }),
    check('request_key_event', sql`${table.eventNumber} >= 1`),
  ],
);
