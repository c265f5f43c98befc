import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  dropAppendOnlyTriggers,
  hasAppendOnlyTriggers,
  setAppendOnlyTriggers,
} from '#db/engines/sqlite-append-only.ts';
import { type Client, openBare, openClient } from '#db/engines/sqlite.ts';
import { makePrivateFile } from '#db/folder.ts';
import type { Migration } from '#db/migrations-list.ts';
import { StorageRefused } from '#db/refused.ts';

/** "SMrk" in ASCII: tells our files from any other SQLite file. */
const APPLICATION_ID = 0x53_4d_72_6b;

/** Where a database file stands against this build's migrations. */
export type FileState = 'new' | 'current' | 'behind';

/** Reads where a file stands. Throws `StorageRefused` for one that is newer than this build, or not ours. */
export function stateOfFile(path: string, migrations: readonly Migration[]): FileState {
  if (!existsSync(path)) return 'new';
  // Without our pragmas, which would already change a file that is not ours.
  const client = openBare(path);
  try {
    return stateOf(client, path, migrations);
  } finally {
    client.close();
  }
}

/**
 * Brings a database file to this build's version, making it when there is none: all of it or nothing. Before an
 * existing file is touched a copy is laid beside it. Throws `StorageRefused` for a file that is
 * newer than this build or not ours, and when a migration would lose rows.
 */
export function migrate(path: string, migrations: readonly Migration[]): void {
  makePrivateFile(path);
  const client = openClient(path, { readOnly: false });
  try {
    const state = stateOf(client, path, migrations);
    if (state === 'current') return;
    const version = versionOf(client);
    if (state === 'behind' && version > 0) copyBefore(client, path, version);
    // Inside a transaction the pragma does nothing, and a rebuilt table would take its children along.
    client.pragma('foreign_keys = OFF');
    bringUp(client, migrations);
    client.pragma('foreign_keys = ON');
  } finally {
    client.close();
  }
}

function stateOf(client: Client, path: string, migrations: readonly Migration[]): FileState {
  const version = versionOf(client);
  const application = client.pragma('application_id', { simple: true });
  const isEmpty = tablesOf(client).length === 0;
  if (application !== APPLICATION_ID && !isEmpty) {
    throw new StorageRefused(
      `${path} is not the database of a desk. Choose another data folder with SOURCEMARK_DATA.`,
    );
  }
  if (version > migrations.length) {
    throw new StorageRefused(
      `The data in ${dirname(path)} was written by a newer Sourcemark (version ${version} of the data; this one knows ${migrations.length}). Start the newer Sourcemark, or restore a backup made by this one.`,
    );
  }
  if (isEmpty) return 'new';
  const isCurrent = version === migrations.length && hasAppendOnlyTriggers(client);
  return isCurrent ? 'current' : 'behind';
}

function bringUp(client: Client, migrations: readonly Migration[]): void {
  client.exec('BEGIN EXCLUSIVE');
  try {
    // Another process may have been faster: the version counts inside the lock.
    const pending = migrations.slice(versionOf(client));
    dropAppendOnlyTriggers(client);
    for (const migration of pending) apply(client, migration);
    setAppendOnlyTriggers(client);
    client.pragma(`application_id = ${APPLICATION_ID}`);
    client.pragma(`user_version = ${migrations.length}`);
    client.exec('COMMIT');
  } catch (error) {
    if (client.inTransaction) client.exec('ROLLBACK');
    throw error;
  }
}

function apply(client: Client, migration: Migration): void {
  const before = countRows(client);
  for (const statement of migration.statements) client.exec(statement);
  const orphans = client.pragma('foreign_key_check');
  if (!Array.isArray(orphans) || orphans.length > 0) {
    throw new StorageRefused(
      `Migration ${migration.name} would leave rows that refer to nothing. Nothing was changed; report this.`,
    );
  }
  const after = countRows(client);
  for (const [table, rows] of before) {
    if (migration.changesRowsOf.includes(table) || after.get(table) === rows) continue;
    throw new StorageRefused(
      `Migration ${migration.name} would change ${table} from ${rows} rows to ${after.get(table) ?? 'none'}. Nothing was changed; report this.`,
    );
  }
}

function copyBefore(client: Client, path: string, version: number): void {
  const day = new Date().toISOString().replaceAll(/[:.]/gu, '-');
  const copy = join(dirname(path), `before-migration-from-${version}-${day}.db`);
  makePrivateFile(copy);
  client.prepare('VACUUM INTO ?').run(copy);
}

function countRows(client: Client): ReadonlyMap<string, number> {
  return new Map(tablesOf(client).map((table) => [table, rowsIn(client, table)]));
}

function rowsIn(client: Client, table: string): number {
  const counted = client
    .prepare<[], { rows: number }>(`SELECT count(*) AS rows FROM "${table}"`)
    .get();
  return counted?.rows ?? 0;
}

function tablesOf(client: Client): string[] {
  return client
    .prepare<[], { name: string }>(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'",
    )
    .all()
    .map((row) => row.name);
}

function versionOf(client: Client): number {
  return Number(client.pragma('user_version', { simple: true }));
}
