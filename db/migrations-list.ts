import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** One migration: its name and its statements, in order. */
export interface Migration {
  readonly name: string;
  readonly statements: readonly string[];
  /**
   * The tables whose number of rows it may change, from its line `-- changes the rows of: a, b`.
   * Of any other table a lost row stops it.
   */
  readonly changesRowsOf: readonly string[];
}

const journalSchema = z.object({ entries: z.array(z.object({ tag: z.string() })) });

/** The migrations of a folder written by drizzle-kit, oldest first. A file's version is how many it has had. */
export function readMigrations(folder: string): readonly Migration[] {
  const journal: unknown = JSON.parse(readFileSync(join(folder, 'meta', '_journal.json'), 'utf8'));
  return journalSchema.parse(journal).entries.map(({ tag }) => {
    const text = readFileSync(join(folder, `${tag}.sql`), 'utf8');
    return {
      name: tag,
      statements: text.split('--> statement-breakpoint').map((statement) => statement.trim()),
      changesRowsOf: rowsNamed(text),
    };
  });
}

function rowsNamed(text: string): string[] {
  const named = /^-- changes the rows of: (.+)$/mu.exec(text)?.[1];
  return named === undefined ? [] : named.split(',').map((table) => table.trim());
}
