import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { migrate } from '#db/migrate.ts';
import { readMigrations } from '#db/migrations-list.ts';
import { openStorage } from '#db/open.ts';
import { anId, aPerson, aStory } from '#tests/fixtures/builders.ts';
import { rawClient } from '#tests/fixtures/raw-client.ts';
import { aFolder } from '#tests/fixtures/temp-folder.ts';

const MIGRATIONS = readMigrations(join('db', 'migrations'));
const ADDS_REVIEWS = MIGRATIONS.findIndex(({ statements }) =>
  statements.some((sql) => sql.startsWith('CREATE TABLE `sign_off`')),
);

/** A file as it was before reviews, without the triggers, which name tables of today. */
function before(folder: string) {
  const client = rawClient(folder);
  client.pragma('foreign_keys = OFF');
  for (const sql of MIGRATIONS.slice(0, ADDS_REVIEWS).flatMap(({ statements }) => statements)) {
    client.exec(sql);
  }
  client.pragma('application_id = 0x534d726b');
  client.pragma(`user_version = ${ADDS_REVIEWS}`);
  return client;
}

test('stories and notices from before reviews are kept with all that refers to them, and a story can be corrected', async () => {
  const folder = aFolder();
  const path = join(folder, 'sourcemark.db');
  const [story, person] = [aStory(), aPerson()];
  const client = before(folder);
  client
    .prepare(
      `INSERT INTO person (id, name, email, role, created_at, updated_at) VALUES (?, ?, ?, 'editor', ?, ?)`,
    )
    .run(person.id, person.name, person.email, person.createdAt, person.createdAt);
  client
    .prepare(
      `INSERT INTO story (id, title, status, created_at, touched_at) VALUES (?, ?, 'in-review', ?, ?)`,
    )
    .run(story.id, story.title, story.createdAt, story.touchedAt);
  client
    .prepare('INSERT INTO story_member (story_id, person_id, since) VALUES (?, ?, ?)')
    .run(story.id, person.id, story.createdAt);
  client
    .prepare(
      `INSERT INTO notice (event_number, person_id, kind, story_id) VALUES (1, ?, 'assigned', ?)`,
    )
    .run(person.id, story.id);
  const toCorrected = () => client.exec("UPDATE story SET status = 'corrected'");
  expect(toCorrected).toThrow(/CHECK/);

  migrate(path, MIGRATIONS);
  const storage = await openStorage({ folder, as: 'server' });
  onTestFinished(() => storage.close());
  expect(await storage.store.isMember(story.id, person.id)).toBe(true);
  expect(await storage.store.signOffs(story.id)).toEqual([]);
  expect(client.prepare('SELECT kind, story_id FROM notice').all()).toEqual([
    { kind: 'assigned', story_id: story.id },
  ]);
  expect(client.prepare('SELECT status FROM story').pluck().all()).toEqual(['in-review']);
  toCorrected();
  expect(() => client.exec("UPDATE story SET status = 'rumoured'")).toThrow(/CHECK/);
  expect(client.pragma('foreign_key_check')).toEqual([]);
  expect(await storage.store.corrections(anId('story'))).toEqual([]);
});
