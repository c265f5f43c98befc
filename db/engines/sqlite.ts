import Database from 'better-sqlite3';
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3';
import { foldForSearch } from '#lib/text/fold.ts';
import { StorageRefused } from '#db/refused.ts';

/** A connection to the file. */
export type Client = Database.Database;

/** Drizzle's query builders on one connection; every query of reads and writes is built by them. */
export type Queries = BetterSQLite3Database;

/**
 * Set on every connection and read back, with what reading answers. better-sqlite3 13.2 reopens a
 * WAL file with synchronous=NORMAL, which loses the last commits when the power goes.
 */
const PRAGMAS = [
  { name: 'journal_mode', value: 'WAL', reads: 'wal' },
  { name: 'synchronous', value: 'FULL', reads: 2 },
  { name: 'foreign_keys', value: 'ON', reads: 1 },
  { name: 'busy_timeout', value: '5000', reads: 5000 },
  { name: 'recursive_triggers', value: 'ON', reads: 1 },
  { name: 'trusted_schema', value: 'OFF', reads: 0 },
  { name: 'cell_size_check', value: 'ON', reads: 1 },
  { name: 'journal_size_limit', value: '67108864', reads: 67_108_864 },
  { name: 'secure_delete', value: 'ON', reads: 1 },
] as const;

/** How many statements a connection keeps prepared; the product has about 150 different ones. */
const PREPARED_LIMIT = 500;

/** Makes a connection prepare each SQL text once: preparing costs more than most of our queries. */
function prepareOnce(client: Client): void {
  const prepared = new Map<string, Database.Statement>();
  const prepareAnew = client.prepare.bind(client);
  Object.defineProperty(client, 'prepare', {
    value: (source: string) => {
      const known = prepared.get(source);
      if (known !== undefined) return known;
      if (prepared.size >= PREPARED_LIMIT) prepared.clear();
      const statement = prepareAnew(source);
      prepared.set(source, statement);
      return statement;
    },
  });
}

/**
 * Opens a connection with the pragmas above. Throws `StorageRefused` where one cannot be set: a
 * desk that may lose what it said was saved must not start.
 */
export function openClient(path: string, options: { readonly readOnly: boolean }): Client {
  const client = new Database(path, { readonly: options.readOnly, timeout: 5000 });
  setPragmas(client, path);
  addFunctions(client);
  prepareOnce(client);
  return client;
}

/** Adds the functions that our queries call: SQLite itself folds the case of ASCII letters only. */
export function addFunctions(client: Client): void {
  client.function('fold_for_search', { deterministic: true, directOnly: true }, (text: unknown) =>
    typeof text === 'string' ? foldForSearch(text) : null,
  );
}

/** Opens a connection for a library that prepares its own statements, with the same pragmas. */
export function openPlainClient(path: string): Client {
  const client = new Database(path, { timeout: 5000 });
  setPragmas(client, path);
  return client;
}

/** Opens a connection that only looks: it sets nothing, and so changes nothing in a file that is not ours. */
export function openBare(path: string): Client {
  return new Database(path, { readonly: true, timeout: 5000 });
}

/** What every connection must read back, by pragma. */
export function pragmasOf(client: Client): Readonly<Record<string, unknown>> {
  const read = PRAGMAS.map(({ name }) => [name, client.pragma(name, { simple: true })] as const);
  return Object.fromEntries(read);
}

/** The builders for queries on a connection. */
export function queriesOn(client: Client): Queries {
  return drizzle(client);
}

function setPragmas(client: Client, path: string): void {
  for (const { name, value } of PRAGMAS) client.pragma(`${name} = ${value}`);
  const found = pragmasOf(client);
  for (const { name, reads } of PRAGMAS) {
    if (found[name] === reads) continue;
    client.close();
    throw new StorageRefused(
      `The database ${path} does not keep ${name} = ${reads} (it says ${String(found[name])}), so saved work could be lost. Put the data folder on a local disk.`,
    );
  }
}
