import { sql } from 'drizzle-orm';
import { check, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** The files the desk keeps beside the database, by their hash: originals and what was cited. */
export const keptCopy = sqliteTable(
  'kept_copy',
  {
    sha256: text('sha256').primaryKey(),
    sizeBytes: integer('size_bytes').notNull(),
    createdAt: text('created_at').notNull(),
  },
  (table) => [
    check(
      'kept_copy_sha256',
      sql`length(${table.sha256}) = 64 and ${table.sha256} not glob '*[^0-9a-f]*'`,
    ),
    check('kept_copy_size', sql`${table.sizeBytes} >= 0`),
  ],
);
