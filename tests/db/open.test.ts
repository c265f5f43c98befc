import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { expect, test, vi } from 'vitest';
import { openClient, pragmasOf } from '#db/engines/sqlite.ts';
import { takeLock } from '#db/lock.ts';
import { openStorage } from '#db/open.ts';
import { StorageRefused } from '#db/refused.ts';
import { aBatch, aClaim, aStory, marking, opening } from '#tests/fixtures/builders.ts';
import { rawClient } from '#tests/fixtures/raw-client.ts';
import { aStorage, kept } from '#tests/fixtures/storage.ts';
import { aFolder } from '#tests/fixtures/temp-folder.ts';

const PRAGMAS = {
  journal_mode: 'wal',
  synchronous: 2,
  foreign_keys: 1,
  busy_timeout: 5000,
  recursive_triggers: 1,
  trusted_schema: 0,
  cell_size_check: 1,
  journal_size_limit: 67_108_864,
  secure_delete: 1,
};

test('every connection reads back the pragmas that keep what was saved, on a reopened file too', async () => {
  const folder = aFolder();
  await (await openStorage({ folder, as: 'server' })).close();
  const storage = await aStorage(folder);
  expect(pragmasOf(storage.authDatabase())).toEqual(PRAGMAS);
  for (const readOnly of [true, false]) {
    const client = openClient(join(folder, 'sourcemark.db'), { readOnly });
    expect(pragmasOf(client)).toEqual(PRAGMAS);
    client.close();
  }
});

test('a file that cannot keep the pragmas is refused in words', () => {
  expect(() => openClient(':memory:', { readOnly: false })).toThrow(StorageRefused);
  expect(() => openClient(':memory:', { readOnly: false })).toThrow(/journal_mode/);
});

test('a second server on the same folder is refused and told which process has it', async () => {
  const folder = aFolder();
  const storage = await aStorage(folder);
  const second = openStorage({ folder, as: 'server' });
  await expect(second).rejects.toThrow(StorageRefused);
  await expect(second).rejects.toThrow(`process ${process.pid}`);
  expect(storage.isReady()).toBe(true);

  await storage.close();
  expect(storage.isReady()).toBe(false);
  const third = await openStorage({ folder, as: 'server' });
  expect(third.isReady()).toBe(true);
  await third.close();
});

test('a lock whose holder was killed is free at once', async () => {
  const path = join(aFolder(), 'server.lock');
  const holder = fork('tests/db/hold-lock.ts', [path], { execArgv: [] });
  await once(holder, 'message');
  expect(() => takeLock(path)).toThrow(`process ${holder.pid ?? 0}`);

  holder.kill('SIGKILL');
  await once(holder, 'exit');

  takeLock(path).release();
});

test('the command line works beside a server, and the server’s listeners hear of it', async () => {
  const folder = aFolder();
  const server = await aStorage(folder);
  const story = aStory();
  await kept(server, opening(story));
  const heard = vi.fn();
  const stop = server.tail.onCommit(heard);

  await kept(server, marking(aClaim(story)));
  expect(heard).toHaveBeenLastCalledWith(2);
  const other = await openStorage({ folder, as: 'command-line' });
  await kept(other, marking(aClaim(story)));
  await vi.waitFor(() => {
    expect(heard).toHaveBeenLastCalledWith(3);
  }, 3000);
  await other.close();
  await kept(server, marking(aClaim(story)));
  expect(heard.mock.calls.map(([number]) => number as number)).toEqual([2, 3, 4]);

  stop();
  await kept(server, marking(aClaim(story)));
  expect(heard).toHaveBeenCalledTimes(3);
  expect(await server.verifyRecord()).toMatchObject({ holds: true, events: 5 });
});

test('the folder, the database and its neighbours are open to nobody but their owner', async () => {
  const folder = join(aFolder(), 'desk');
  const storage = await aStorage(folder);
  await kept(storage, opening(aStory()));
  const { sha256 } = await storage.files.keep(Buffer.from('bytes'));
  await vi.waitFor(() => {
    expect(existsSync(join(folder, 'record-head.json'))).toBe(true);
  });
  const modeOf = (...names: string[]) => statSync(join(folder, ...names)).mode & 0o777;
  expect(modeOf()).toBe(0o700);
  expect(modeOf('files')).toBe(0o700);
  expect(modeOf('files', sha256.slice(0, 2))).toBe(0o700);
  for (const name of ['sourcemark.db', 'sourcemark.db-wal', 'record-head.json', 'server.lock']) {
    expect([name, modeOf(name)]).toEqual([name, 0o600]);
  }
  expect(modeOf('files', sha256.slice(0, 2), sha256)).toBe(0o600);
});

test('data of a newer build, and files that are not ours, are refused in words and left alone', async () => {
  const folder = aFolder();
  await (await openStorage({ folder, as: 'server' })).close();
  const client = rawClient(folder);
  client.pragma('user_version = 999');
  await expect(openStorage({ folder, as: 'server' })).rejects.toThrow(/newer Sourcemark.*999/);
  expect(client.pragma('user_version', { simple: true })).toBe(999);

  const strange = aFolder();
  rawClient(strange).exec('CREATE TABLE recipe (name TEXT)');
  await expect(openStorage({ folder: strange, as: 'server' })).rejects.toThrow(/not the database/);
});

test.each(['server', 'command-line'] as const)(
  'commits that wait when a %s closes are kept; later ones are refused in words',
  async (as) => {
    const folder = aFolder();
    const storage = await openStorage({ folder, as });
    const story = aStory();
    const claims = Array.from({ length: 40 }, () => marking(aClaim(story)));
    const waiting = [opening(story), ...claims].map((change) =>
      storage.store.commit(aBatch([change])),
    );
    await storage.close();
    expect((await Promise.all(waiting)).every((answer) => answer.ok)).toBe(true);
    expect(await storage.store.commit(aBatch([marking(aClaim(story))]))).toMatchObject({
      ok: false,
      problem: { code: 'unavailable' },
    });
    const again = await aStorage(folder);
    expect(await again.store.claimsOf(story.id)).toHaveLength(40);
  },
);
