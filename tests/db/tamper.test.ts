import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { openStorage } from '#db/open.ts';
import { verifyFolder } from '#db/verify-folder.ts';
import type { Story } from '#lib/story/story.ts';
import {
  aClaim,
  aRemark,
  aStory,
  aThread,
  aVerdict,
  discussing,
  marking,
  opening,
} from '#tests/fixtures/builders.ts';
import { anAnnotationSet } from '#tests/fixtures/annotations.ts';
import { rawClient } from '#tests/fixtures/raw-client.ts';
import { aStorage, kept } from '#tests/fixtures/storage.ts';
import { aFolder } from '#tests/fixtures/temp-folder.ts';

let template: { readonly folder: string; readonly story: Story };

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sourcemark-'));
  const storage = await openStorage({ folder, as: 'server' });
  const story = aStory();
  const claim = aClaim(story);
  await kept(storage, opening(story), marking(claim));
  for (let version = 1; version <= 4; version += 1) {
    await kept(storage, { kind: 'verdict.recorded', verdict: aVerdict(claim), expects: version });
  }
  const thread = aThread(claim);
  await kept(storage, discussing(thread, aRemark(thread)));
  await kept(storage, { kind: 'annotations.imported', ...anAnnotationSet(story) });
  await storage.close();
  template = { folder, story };
  return () => {
    rmSync(folder, { recursive: true, force: true });
  };
});

/** A closed folder with a record of seven events, and its database without the triggers. */
function aTamperableFolder() {
  const folder = join(aFolder(), 'desk');
  cpSync(template.folder, folder, { recursive: true });
  const client = rawClient(folder);
  const triggers = client
    .prepare<[], { name: string }>("SELECT name FROM sqlite_schema WHERE type = 'trigger'")
    .all();
  for (const { name } of triggers) client.exec(`DROP TRIGGER ${name}`);
  client.pragma('ignore_check_constraints = ON');
  client.pragma('foreign_keys = OFF');
  return { folder, client, story: template.story };
}

/** What checking a folder says of its record. */
async function recordOf(folder: string) {
  const proof = await verifyFolder(folder);
  if (!proof.ok) throw new Error(proof.problem.message);
  return proof.value.record;
}

const FIELDS = [
  ['at', "'2026-11-24T12:00:00.001Z'"],
  ['actor_kind', "'person'"],
  ['actor_id', "'person_1'"],
  ['actor_name', "'somebody else'"],
  ['operation', "'other'"],
  ['kind', "'claim.changed'"],
  ['subject_kind', "'claim'"],
  ['subject_id', "'verdict_1'"],
  ['story_id', 'NULL'],
  ['claim_id', 'NULL'],
  ['before', "'{}'"],
  ['after', "'{}'"],
  ['after', "'not JSON'"],
  ['after', 'NULL'],
  ['previous_hash', 'hex(zeroblob(32))'],
  ['hash', 'hex(zeroblob(32))'],
  ['hash', "'short'"],
] as const;

test.each(FIELDS)(
  'when %s of an event is set to %s, verifying names that event',
  async (field, value) => {
    const { folder, client } = aTamperableFolder();
    client.exec(`UPDATE event SET ${field} = ${value} WHERE number = 4`);

    expect(await recordOf(folder)).toMatchObject({ holds: false, events: 3, number: 4 });
  },
);

test('when events are cut off the end, the head that was noted apart tells, also after more are added', async () => {
  const { folder, client, story } = aTamperableFolder();
  client.exec('DELETE FROM event WHERE number > 5');

  const storage = await aStorage(folder);
  expect(await storage.verifyRecord()).toMatchObject({ holds: false, events: 5, number: 6 });
  await kept(storage, marking(aClaim(story)), marking(aClaim(story)), marking(aClaim(story)));
  await storage.close();
  const again = await aStorage(folder);
  expect(await again.verifyRecord()).toMatchObject({ holds: false, number: 8 });
});

test('a note of the head that lags is fine; one that leads, contradicts or cannot be read is not', async () => {
  const { folder } = aTamperableFolder();
  const note = join(folder, 'record-head.json');
  const noted = JSON.parse(readFileSync(note, 'utf8')) as { number: number; hash: string };
  expect(noted.number).toBe(8);
  const storage = await aStorage(folder);
  const [third] = await storage.store.events({ after: 2, limit: 1 });
  if (third === undefined) throw new Error('The record has eight events.');

  writeFileSync(note, JSON.stringify({ number: 3, hash: third.hash }));
  expect(await storage.verifyRecord()).toMatchObject({ holds: true, events: 8 });
  writeFileSync(note, JSON.stringify({ number: 3, hash: noted.hash }));
  expect(await storage.verifyRecord()).toMatchObject({ holds: false, number: 3 });
  writeFileSync(note, JSON.stringify({ ...noted, number: 9 }));
  expect(await storage.verifyRecord()).toMatchObject({ holds: false, number: 9 });
  writeFileSync(note, 'scribbles');
  expect(await storage.verifyRecord()).toMatchObject({ holds: false });
});

test.each([
  [
    'a verdict without an event',
    "INSERT INTO verdict SELECT 'verdict_x', claim_id, draft_id, axis, value, disputed_reason, justification, recorded_at, recorded_by, recorded_by_name, 1 FROM verdict LIMIT 1",
    /verdict verdict_x/,
  ],
  [
    'a verdict that was taken away',
    'DELETE FROM verdict WHERE rowid = (SELECT max(rowid) FROM verdict)',
    /verdict .* is gone/,
  ],
  [
    'a claim whose words were changed',
    "UPDATE claim SET words = '14 reservoirs'",
    /claim .* record last told/,
  ],
  [
    'a justification that was changed',
    "UPDATE verdict SET justification = 'Sure.' WHERE rowid = 2",
    /verdict .* record last told/,
  ],
  [
    'a verdict shown that nobody gave',
    "UPDATE claim SET content_verdict = 'corroborated'",
    /another content verdict/,
  ],
  [
    'a text that was rewritten',
    "UPDATE draft SET text = replace(text, '40', '14')",
    /text of draft/,
  ],
  ['a remark that was changed', "UPDATE remark SET body = 'Nobody asked.'", /remark .* last told/],
  [
    'a remark without an event',
    "INSERT INTO remark SELECT 'remark_x', thread_id, body, mentions, created_at, created_by, created_by_name, 1 FROM remark",
    /remark remark_x/,
  ],
  ['a remark that was taken away', 'DELETE FROM remark', /remark .* is gone/],
  ['a thread resolved by nobody', "UPDATE thread SET state = 'resolved'", /thread .* last told/],
  [
    'an annotation that was changed',
    "UPDATE annotation_set SET json = replace(json, 'another figure', 'the same figure')",
    /set of annotations .* last told/,
  ],
  [
    'annotations withdrawn by nobody',
    "UPDATE annotation_set SET state = 'withdrawn'",
    /set of annotations .* last told/,
  ],
  [
    'annotations that were taken away',
    'DELETE FROM annotation_set',
    /set of annotations .* is gone/,
  ],
  ['a kept file that is gone', 'SELECT 1', /kept file/],
] as const)('checking a folder finds %s', async (_what, attack, said) => {
  const { folder, client } = aTamperableFolder();
  client.exec(attack);
  const proof = await verifyFolder(folder);
  if (!proof.ok) throw new Error(proof.problem.message);
  expect(proof.value.record.holds).toBe(true);
  expect(proof.value.faults.join(' ')).toMatch(said);
});
