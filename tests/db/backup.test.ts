import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as aMoment } from 'node:timers/promises';
import { pipeline } from 'node:stream/promises';
import { pack } from 'tar-stream';
import { expect, test } from 'vitest';
import { backUp } from '#db/backup/back-up.ts';
import { restore } from '#db/backup/restore.ts';
import { verifyBackup } from '#db/backup/verify-backup.ts';
import { placeOfFile } from '#db/files.ts';
import { type Storage, openStorage } from '#db/open.ts';
import { verifyFolder } from '#db/verify-folder.ts';
import type { Story } from '#lib/story/story.ts';
import {
  aBatch,
  aClaim,
  aPerson,
  joining,
  aDraft,
  aStory,
  anEvidence,
  marking,
  opening,
} from '#tests/fixtures/builders.ts';
import { aStorage, kept } from '#tests/fixtures/storage.ts';
import { aFolder } from '#tests/fixtures/temp-folder.ts';

/** A storage with a story, its original, and evidence with a kept copy. */
async function aWorkedStorage(folder: string): Promise<{ storage: Storage; story: Story }> {
  const storage = await aStorage(folder);
  const story = aStory();
  const draft = aDraft(story);
  const claim = aClaim(story);
  await storage.files.keep(Buffer.from(draft.text));
  const copy = await storage.files.keep(Buffer.from('The yearly report, page 14.'));
  await kept(storage, opening(story, draft), marking(claim), {
    kind: 'evidence.added',
    evidence: anEvidence(claim, {
      keptCopy: { ...copy, filename: 'report.txt', mediaType: 'text/plain' },
    }),
  });
  return { storage, story };
}

test('a backup made while many write is the desk as it was at one event, and restores to that', async () => {
  const home = aFolder();
  const { storage, story } = await aWorkedStorage(join(home, 'desk'));
  const file = join(home, 'backup.tar');
  let isWriting = true;
  const writers = Array.from({ length: 20 }, async () => {
    while (isWriting) await storage.store.commit(aBatch([marking(aClaim(story))]));
  });
  while ((await storage.store.head()).number < 60) await aMoment(5);

  const made = await backUp(join(home, 'desk'), file);
  isWriting = false;
  await Promise.all(writers);

  if (!made.ok) throw new Error(made.problem.message);
  const { head } = made.value;
  expect(await verifyBackup(file)).toMatchObject({
    ok: true,
    value: { record: { holds: true, events: head.number, hash: head.hash }, faults: [] },
  });
  expect(await restore(file, join(home, 'restored'))).toMatchObject({ ok: true });
  const restored = await openStorage({ folder: join(home, 'restored'), as: 'server' });
  const wanted = { after: 0, limit: head.number };
  expect(await restored.store.head()).toEqual(head);
  expect(await restored.store.events(wanted)).toEqual(await storage.store.events(wanted));
  expect(await restored.store.draft(story.draftId)).toEqual(
    await storage.store.draft(story.draftId),
  );
  expect(await restored.verifyRecord()).toMatchObject({ holds: true, events: head.number });
  await restored.close();
  expect(await verifyFolder(join(home, 'restored'))).toMatchObject({
    ok: true,
    value: { faults: [], keptFiles: 2, drafts: 1 },
  });
});

test('a backup and what is restored from it are open to nobody but their owner', async () => {
  const home = aFolder();
  await aWorkedStorage(join(home, 'desk'));
  const file = join(home, 'backup.tar');
  await backUp(join(home, 'desk'), file);
  await restore(file, join(home, 'restored'));

  const modeOf = (path: string) => statSync(path).mode & 0o777;
  expect(modeOf(file)).toBe(0o600);
  expect(modeOf(join(home, 'restored'))).toBe(0o700);
  for (const name of ['sourcemark.db', 'record-head.json']) {
    expect(modeOf(join(home, 'restored', name))).toBe(0o600);
  }
  expect(readdirSync(home).sort()).toEqual(['backup.tar', 'desk', 'restored']);
});

test('a backup never writes over a file, nor a restore over a folder with anything in it', async () => {
  const home = aFolder();
  await aWorkedStorage(join(home, 'desk'));
  const file = join(home, 'backup.tar');
  writeFileSync(file, 'something else');
  expect(await backUp(join(home, 'desk'), file)).toMatchObject({
    ok: false,
    problem: { code: 'taken' },
  });
  expect(readFileSync(file, 'utf8')).toBe('something else');

  const other = join(home, 'other.tar');
  await backUp(join(home, 'desk'), other);
  await mkdir(join(home, 'full'));
  writeFileSync(join(home, 'full', 'notes.txt'), 'mine');
  expect(await restore(other, join(home, 'full'))).toMatchObject({
    ok: false,
    problem: { code: 'taken' },
  });
  expect(readdirSync(join(home, 'full'))).toEqual(['notes.txt']);
  expect(await restore(other, join(home, 'desk'))).toMatchObject({ ok: false });
});

test('a folder without a desk and a file that is not there are named', async () => {
  const home = aFolder();
  expect(await backUp(home, join(home, 'backup.tar'))).toMatchObject({
    problem: { code: 'not-found' },
  });
  expect(await verifyBackup(join(home, 'nothing.tar'))).toMatchObject({
    problem: { code: 'not-found' },
  });
  expect(await verifyFolder(home)).toMatchObject({ problem: { code: 'not-found' } });
});

test('a kept file that is missing or damaged stops the backup, and no file is left', async () => {
  const home = aFolder();
  const { storage } = await aWorkedStorage(join(home, 'desk'));
  const { sha256 } = await storage.files.keep(Buffer.from('The yearly report, page 14.'));
  writeFileSync(placeOfFile(join(home, 'desk', 'files'), sha256), 'The yearly report, page 15.');

  expect(await backUp(join(home, 'desk'), join(home, 'backup.tar'))).toMatchObject({
    ok: false,
    problem: { code: 'unavailable', message: expect.stringContaining(sha256) as string },
  });
  expect(readdirSync(home)).toEqual(['desk']);
  const proof = await verifyFolder(join(home, 'desk'));
  expect(proof).toMatchObject({ ok: true, value: { faults: [expect.stringContaining(sha256)] } });
});

test('a flipped byte anywhere in a backup is found, and nothing is restored from it', async () => {
  const home = aFolder();
  await aWorkedStorage(join(home, 'desk'));
  const file = join(home, 'backup.tar');
  await backUp(join(home, 'desk'), file);
  const good = readFileSync(file);
  const inDatabase = good.indexOf('SQLite format 3') + 5000;
  const inCopy = good.indexOf('The yearly report, page 14.');
  const inManifest = good.indexOf('"madeAt"') - 400;

  for (const place of [inDatabase, inCopy, inManifest]) {
    const bad = Buffer.from(good);
    bad[place] = (bad[place] ?? 0) ^ 1;
    const damaged = join(home, `damaged-${place}.tar`);
    writeFileSync(damaged, bad);
    expect(await verifyBackup(damaged)).toMatchObject({ ok: false, problem: { code: 'invalid' } });
    const folder = join(home, `from-${place}`);
    expect(await restore(damaged, folder)).toMatchObject({ ok: false });
    expect(existsSync(folder)).toBe(false);
  }
});

test('a backup that was cut short anywhere is refused', async () => {
  const home = aFolder();
  await aWorkedStorage(join(home, 'desk'));
  const file = join(home, 'backup.tar');
  await backUp(join(home, 'desk'), file);
  const good = readFileSync(file);
  for (const part of [0, 0.001, 0.3, 0.9]) {
    const cut = join(home, `cut-${part}.tar`);
    writeFileSync(cut, good.subarray(0, Math.floor(good.length * part)));
    expect(await verifyBackup(cut)).toMatchObject({ ok: false, problem: { code: 'invalid' } });
  }
});

const HOSTILE = [
  { name: '../outside.txt' },
  { name: '/etc/outside.txt' },
  { name: 'files/ab/../../../outside.txt' },
  { name: 'files\\..\\outside.txt' },
  { name: 'manifest.json', type: 'symlink', linkname: '/etc/passwd' },
  { name: 'sourcemark.db', type: 'link', linkname: 'manifest.json' },
  { name: 'files', type: 'directory' },
] as const;

test.each(HOSTILE)('a tar with $name is refused, and nothing is written', async (header) => {
  const home = aFolder();
  const file = join(home, 'hostile.tar');
  const tar = pack();
  if ('type' in header) tar.entry(header);
  else tar.entry(header, 'hello');
  tar.finalize();
  await pipeline(tar, createWriteStream(file));

  expect(await restore(file, join(home, 'desk'))).toMatchObject({
    ok: false,
    problem: { code: 'invalid' },
  });
  expect(readdirSync(home)).toEqual(['hostile.tar']);
});

test('who was signed in when a backup was made has to sign in again', async () => {
  const home = aFolder();
  const { storage } = await aWorkedStorage(join(home, 'desk'));
  const person = aPerson();
  await kept(storage, joining(person));
  storage
    .authDatabase()
    .prepare(
      `INSERT INTO session (id, token, user_id, expires_at, created_at, updated_at)
       VALUES ('s', 't', ?, '2030', '2026', '2026')`,
    )
    .run(person.id);
  await backUp(join(home, 'desk'), join(home, 'backup.tar'));
  await restore(join(home, 'backup.tar'), join(home, 'restored'));

  const restored = await aStorage(join(home, 'restored'));
  const sessions = restored.authDatabase().prepare('SELECT * FROM session').all();
  expect(sessions).toEqual([]);
  expect(await restored.store.person(person.id)).toEqual(person);
});
