import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { onTestFinished, expect, test } from 'vitest';
import { EMPTY_HEAD, headAfter, sealEvent } from '#lib/record/chain.ts';
import { migrate, stateOfFile } from '#db/migrate.ts';
import { type Migration, readMigrations } from '#db/migrations-list.ts';
import { openStorage } from '#db/open.ts';
import { StorageRefused } from '#db/refused.ts';
import { aClaim, aDecision, aStory, aVerdict, marking, opening } from '#tests/fixtures/builders.ts';
import { rawClient } from '#tests/fixtures/raw-client.ts';
import { kept } from '#tests/fixtures/storage.ts';
import { aFolder } from '#tests/fixtures/temp-folder.ts';

const MIGRATIONS = readMigrations(join('db', 'migrations'));

/** A folder with two claims, their spans and verdicts, closed. */
async function aFilledFolder() {
  const folder = aFolder();
  const storage = await openStorage({ folder, as: 'server' });
  const story = aStory();
  const claims = [aClaim(story), aClaim(story)];
  await kept(storage, opening(story), ...claims.map(marking));
  for (const claim of claims) {
    await kept(storage, { kind: 'verdict.recorded', verdict: aVerdict(claim), expects: 1 });
  }
  await storage.close();
  return { folder, path: join(folder, 'sourcemark.db') };
}

/** A rebuild of the claim table as drizzle-kit writes one: new table, copy, drop, rename. */
function rebuildingClaims(folder: string, set: Partial<Migration> = {}): Migration {
  const client = rawClient(folder);
  const table = client
    .prepare<[], { sql: string }>("SELECT sql FROM sqlite_schema WHERE name = 'claim'")
    .get();
  const indexes = client
    .prepare<[], { sql: string }>(
      "SELECT sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'claim' AND sql NOT NULL",
    )
    .all();
  if (table === undefined) throw new Error('There is a claim table.');
  return {
    name: '9999_rebuild',
    statements: [
      'PRAGMA foreign_keys=OFF',
      table.sql.replace('`claim`', '`__new_claim`').replaceAll('"claim".', ''),
      'INSERT INTO `__new_claim` SELECT * FROM `claim`',
      'DROP TABLE `claim`',
      'ALTER TABLE `__new_claim` RENAME TO `claim`',
      'PRAGMA foreign_keys=ON',
      ...indexes.map((index) => index.sql),
    ],
    changesRowsOf: [],
    ...set,
  };
}

const TABLES = ['claim', 'claim_span', 'verdict', 'event', 'story', 'draft'];

function countsIn(path: string): Record<string, unknown> {
  const client = new Database(path, { readonly: true });
  onTestFinished(() => {
    client.close();
  });
  return Object.fromEntries(
    TABLES.map((table) => [table, client.prepare(`SELECT count(*) FROM ${table}`).pluck().get()]),
  );
}

test('the migrations make every table STRICT and every reference without CASCADE', async () => {
  const { folder } = await aFilledFolder();
  const tables = rawClient(folder)
    .prepare<[], { sql: string }>(
      "SELECT sql FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'",
    )
    .all();
  expect(tables.length).toBeGreaterThanOrEqual(19);
  for (const { sql } of tables) {
    expect(sql).toMatch(/\) STRICT$/);
    expect(sql.toLowerCase()).not.toContain('cascade');
  }
});

test('a rebuilt table keeps its rows, the rows that refer to it, and its guards', async () => {
  const { folder, path } = await aFilledFolder();
  const before = countsIn(path);
  expect(before).toMatchObject({ claim: 2, claim_span: 2, verdict: 2 });

  migrate(path, [...MIGRATIONS, rebuildingClaims(folder)]);

  expect(countsIn(path)).toEqual(before);
  const client = rawClient(folder);
  expect(client.pragma('user_version', { simple: true })).toBe(MIGRATIONS.length + 1);
  expect(client.pragma('foreign_key_check')).toEqual([]);
  expect(() => client.exec('DELETE FROM verdict')).toThrow(/never deleted/);
  expect(() => client.exec("UPDATE claim SET kind = 'rumour'")).toThrow(/CHECK/);
});

test('decisions on suggestions from before they could be edited are kept, and an edited one can follow', async () => {
  const folder = aFolder();
  const storage = await openStorage({ folder, as: 'server' });
  const story = aStory();
  const marked = aClaim(story);
  const first = aDecision(story, { decision: 'accepted', claimId: marked.id });
  await kept(storage, opening(story), marking(marked), {
    kind: 'suggestion.accepted',
    decision: first,
  });
  await storage.close();
  takeBackEdits(folder);

  const after = await openStorage({ folder, as: 'server' });
  onTestFinished(() => after.close());
  expect(await after.store.decision(first.id)).toMatchObject(first);
  const edited = { decision: 'edited', claimId: marked.id, fingerprint: 'e'.repeat(32) } as const;
  await kept(after, { kind: 'suggestion.edited', decision: aDecision(story, edited) });
});

/** Has a file say that so many migrations were made in it. */
function setVersion(path: string, version: number): void {
  const client = new Database(path);
  client.pragma(`user_version = ${version}`);
  client.close();
}

/** Brings a file back to where decisions were before 0009, with what stands in it; 0010 does not touch them. */
function takeBackEdits(folder: string): void {
  const before = MIGRATIONS.findIndex(({ name }) => name.startsWith('0009'));
  const made = MIGRATIONS[before - 1]?.statements ?? [];
  const client = new Database(join(folder, 'sourcemark.db'));
  client.pragma('foreign_keys = OFF');
  client.exec('ALTER TABLE suggestion_decision RENAME TO later');
  for (const index of ['standing', 'of_story', 'on_claim', 'by_finder']) {
    client.exec(`DROP INDEX suggestion_decision_${index}`);
  }
  for (const sql of made.filter((each) => each.includes('`suggestion_decision`'))) client.exec(sql);
  const columns = columnsOf(client, 'suggestion_decision');
  client.exec(`INSERT INTO suggestion_decision SELECT ${columns} FROM later; DROP TABLE later`);
  client.exec('DROP TABLE annotation_set');
  client.pragma(`user_version = ${before}`);
  client.close();
  // What 0010 and those after 0011 make stands in the file already: only 0009 and 0011 are made again.
  const path = join(folder, 'sourcemark.db');
  migrate(path, MIGRATIONS.slice(0, before + 1));
  setVersion(path, before + 2);
  migrate(path, MIGRATIONS.slice(0, before + 3));
  setVersion(path, MIGRATIONS.length);
}

test('claims, verdicts and drafts from before there were second drafts hold as they did', async () => {
  const folder = aFolder();
  const path = join(folder, 'sourcemark.db');
  const before = MIGRATIONS.findIndex(({ name }) => name.startsWith('0010'));
  const old = new Database(path);
  for (const sql of MIGRATIONS.slice(0, before).flatMap(({ statements }) => statements)) {
    old.exec(sql);
  }
  old.pragma(`user_version = ${before}`);
  // "SMrk": the mark of our files.
  old.pragma('application_id = 1397584491');
  old.close();
  const { story, claim } = await filledAsBefore(path);

  const after = await openStorage({ folder, as: 'server' });
  onTestFinished(() => after.close());
  const { verdicts } = await after.store.matterOfClaim(claim.id);
  expect(verdicts).toMatchObject([{ value: 'unverified', reopenedIn: null }]);
  expect(await after.store.claim(claim.id)).toMatchObject({
    unplaced: null,
    waitsIn: null,
    verdicts: { content: 'unverified' },
  });
  expect(await after.store.drafts(story.id)).toMatchObject([{ number: 1, brought: null }]);
  expect(await after.verifyRecord()).toMatchObject({ holds: true });
  // And what is recorded from now on follows on it.
  await kept(after, opening(aStory()));
  expect(await after.verifyRecord()).toMatchObject({ holds: true });
  const links = await after.store.links(0, 100);
  expect(links.map(({ content }) => content === null)).toEqual([true, true, true, false]);
});

/** The columns of a table by name, as a statement lists them. */
function columnsOf(client: Database.Database, table: string): string {
  return client
    .prepare<[], { name: string }>(`SELECT name FROM pragma_table_info('${table}')`)
    .all()
    .map(({ name }) => `"${name}"`)
    .join(', ');
}

/** Copies a story, a claim and its verdict out of a file of today into one of before, field by field. */
async function filledAsBefore(path: string) {
  const folder = aFolder();
  const storage = await openStorage({ folder, as: 'server' });
  const story = aStory();
  const claim = aClaim(story);
  const judged = { kind: 'verdict.recorded', verdict: aVerdict(claim), expects: 1 } as const;
  await kept(storage, opening(story), marking(claim), judged);
  const events = await storage.store.events({ after: 0, limit: 100 });
  await storage.close();
  const client = new Database(path);
  client.pragma('foreign_keys = OFF');
  client.exec(`ATTACH '${join(folder, 'sourcemark.db')}' AS today`);
  for (const table of ['kept_copy', 'story', 'draft', 'claim', 'claim_span', 'verdict', 'event']) {
    const columns = columnsOf(client, table);
    client.exec(`INSERT INTO main.${table} (${columns}) SELECT ${columns} FROM today.${table}`);
  }
  // Events had no salt then, and their hashes were made of all their fields at once.
  let head = EMPTY_HEAD;
  const rehash = client.prepare('UPDATE event SET previous_hash = ?, hash = ? WHERE number = ?');
  for (const event of events) {
    const former = sealEvent(head, { ...event, salt: null });
    rehash.run(former.previousHash, former.hash, former.number);
    head = headAfter(former);
  }
  client.close();
  return { story, claim };
}

test('before an existing file is migrated, a copy of it is laid beside it', async () => {
  const { folder, path } = await aFilledFolder();
  migrate(path, [...MIGRATIONS, rebuildingClaims(folder)]);
  const copies = readdirSync(folder).filter((name) => name.startsWith('before-migration-from-'));
  expect(copies).toHaveLength(1);
  expect(countsIn(join(folder, copies[0] ?? ''))).toMatchObject({ claim: 2, verdict: 2 });

  migrate(path, [...MIGRATIONS, rebuildingClaims(folder)]);
  expect(readdirSync(folder).filter((name) => name.startsWith('before-'))).toHaveLength(1);
});

test.each([
  ['loses rows', 'DELETE FROM claim_span', /claim_span from 2 rows to 0/],
  ['drops a table', 'DROP TABLE claim_span', /claim_span from 2 rows to none/],
  [
    'leaves rows that refer to nothing',
    "PRAGMA writable_schema = OFF; UPDATE claim SET story_id = 'story_x'",
    /refer to nothing/,
  ],
  ['is not SQL', 'CREATE TABEL nothing', /syntax error/],
])('a migration that %s changes nothing at all', async (_what, statement, said) => {
  const { path } = await aFilledFolder();
  const before = countsIn(path);
  const bad: Migration = {
    name: '9999_bad',
    statements: ['CREATE TABLE extra (a TEXT) STRICT', statement],
    changesRowsOf: [],
  };

  expect(() => {
    migrate(path, [...MIGRATIONS, bad]);
  }).toThrow(said);

  expect(countsIn(path)).toEqual(before);
  expect(stateOfFile(path, MIGRATIONS)).toBe('current');
  migrate(path, MIGRATIONS);
});

test('a migration may change the rows of the tables it says it does', async () => {
  const { path } = await aFilledFolder();
  migrate(path, [
    ...MIGRATIONS,
    { name: '9999_shed', statements: ['DELETE FROM claim_span'], changesRowsOf: ['claim_span'] },
  ]);
  expect(countsIn(path)).toMatchObject({ claim: 2, claim_span: 0 });
});

test('an older build refuses a newer file, and a command does not migrate under a running server', async () => {
  const { folder, path } = await aFilledFolder();
  migrate(path, [...MIGRATIONS, rebuildingClaims(folder)]);
  expect(() => {
    migrate(path, MIGRATIONS);
  }).toThrow(StorageRefused);
  expect(() => stateOfFile(path, MIGRATIONS)).toThrow(/newer Sourcemark/);

  const other = await aFilledFolder();
  const server = await openStorage({ folder: other.folder, as: 'server' });
  rawClient(other.folder).exec('DROP TRIGGER event_never_goes');
  await expect(openStorage({ folder: other.folder, as: 'command-line' })).rejects.toThrow(
    /Another desk/,
  );
  await server.close();
  const command = await openStorage({ folder: other.folder, as: 'command-line' });
  await command.close();
});

test('a folder that is refused is left as it was', async () => {
  const folder = aFolder();
  rawClient(folder).exec('CREATE TABLE recipe (name TEXT)');
  await expect(openStorage({ folder, as: 'server' })).rejects.toThrow(/not the database/);
  expect(rawClient(folder).pragma('journal_mode', { simple: true })).toBe('delete');
  expect(existsSync(join(folder, 'record-head.json'))).toBe(false);
});
