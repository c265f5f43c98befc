import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { migrate } from '#db/migrate.ts';
import { readMigrations } from '#db/migrations-list.ts';
import { openStorage } from '#db/open.ts';
import { aClaim, aPerson, aStory, joining, marking, opening } from '#tests/fixtures/builders.ts';
import { rawClient } from '#tests/fixtures/raw-client.ts';
import { kept } from '#tests/fixtures/storage.ts';
import { aFolder } from '#tests/fixtures/temp-folder.ts';

const MIGRATIONS = readMigrations(join('db', 'migrations'));
const ADDS_CLAIMS = MIGRATIONS.findIndex(({ name }) => name.startsWith('0012'));

/** Brings a file back to where notices were before 0012, with what stands in it. */
function takeBackClaims(folder: string): void {
  const client = rawClient(folder);
  client.pragma('foreign_keys = OFF');
  client.exec('ALTER TABLE notice RENAME TO later');
  for (const index of ['unread', 'by_story', 'by_claim', 'by_thread']) {
    client.exec(`DROP INDEX notice_${index}`);
  }
  const made = MIGRATIONS.slice(0, ADDS_CLAIMS).flatMap(({ statements }) => statements);
  for (const sql of made.filter((each) => /^CREATE (TABLE|INDEX).* `notice`/u.test(each))) {
    client.exec(sql);
  }
  const columns = 'event_number, person_id, kind, story_id, claim_id, thread_id, read_at';
  client.exec(`INSERT INTO notice SELECT ${columns} FROM later; DROP TABLE later`);
  client.pragma(`user_version = ${ADDS_CLAIMS}`);
}

test('notices from before drafts told of waiting claims are kept, and one that tells of them can follow', async () => {
  const folder = aFolder();
  const storage = await openStorage({ folder, as: 'server' });
  const [story, person] = [aStory(), aPerson()];
  const assigned = { personId: person.id, kind: 'assigned', threadId: null } as const;
  const marked = { ...marking(aClaim(story)), tells: [assigned] };
  await kept(storage, joining(person), opening(story), marked);
  const query = { limit: 9, show: 'all' } as const;
  const before = await storage.store.notices(query, person.id, { kind: 'all' });
  expect(before.items).toMatchObject([{ notice: { kind: 'assigned', claims: null } }]);
  await storage.close();
  takeBackClaims(folder);

  migrate(join(folder, 'sourcemark.db'), MIGRATIONS.slice(0, ADDS_CLAIMS + 1));
  rawClient(folder).pragma(`user_version = ${MIGRATIONS.length}`);
  const after = await openStorage({ folder, as: 'server' });
  onTestFinished(() => after.close());
  expect(await after.store.notices(query, person.id, { kind: 'all' })).toEqual(before);
  const waiting = { ...assigned, kind: 'claims-waiting', claims: 4 } as const;
  await kept(after, { ...marking(aClaim(story)), tells: [waiting] });
  const { items } = await after.store.notices(query, person.id, { kind: 'all' });
  expect(items.map(({ notice }) => notice.claims)).toEqual([4, null]);
});

test('the table takes a number of claims with a notice of waiting claims, and with no other', async () => {
  const folder = aFolder();
  const storage = await openStorage({ folder, as: 'server' });
  onTestFinished(() => storage.close());
  const [story, person] = [aStory(), aPerson()];
  await kept(storage, joining(person), opening(story));
  const client = rawClient(folder);
  const insert = (number: number, kind: string, claims: string) => () =>
    client.exec(
      `INSERT INTO notice (event_number, person_id, kind, story_id, claims) VALUES (${number}, '${person.id}', '${kind}', '${story.id}', ${claims})`,
    );
  expect(insert(1, 'claims-waiting', 'null')).toThrow(/notice_claims/);
  expect(insert(1, 'claims-waiting', '0')).toThrow(/notice_claims/);
  expect(insert(1, 'assigned', '3')).toThrow(/notice_claims/);
  expect(insert(1, 'claims-waiting', '3')).not.toThrow();
  expect(insert(2, 'assigned', 'null')).not.toThrow();
});
