import { rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';

// The pragmas of every writing connection of the desk (see db/engines).
const PRAGMAS = [
  'journal_mode = WAL',
  'synchronous = FULL',
  'foreign_keys = ON',
  'busy_timeout = 5000',
  'recursive_triggers = ON',
  'trusted_schema = OFF',
  'cell_size_check = ON',
  'journal_size_limit = 67108864',
  'secure_delete = ON',
];

/** How many rows a second plain better-sqlite3 keeps, each in a commit of its own, on the same disk. */
export function singleRowCommits(folder: string, forMs: number): number {
  const file = join(folder, 'single-row-commits.db');
  const database = new Database(file);
  try {
    for (const pragma of PRAGMAS) database.pragma(pragma);
    database.exec('CREATE TABLE row (number INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT');
    const insert = database.prepare('INSERT INTO row (text) VALUES (?)');
    const text = 'x'.repeat(300);
    const startedAt = performance.now();
    let rows = 0;
    while (performance.now() - startedAt < forMs) {
      insert.run(text);
      rows += 1;
    }
    return (rows * 1_000) / (performance.now() - startedAt);
  } finally {
    database.close();
    for (const ending of ['', '-wal', '-shm']) rmSync(file + ending, { force: true });
  }
}
