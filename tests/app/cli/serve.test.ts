import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sourcemark, sourcemarkJson } from '#tests/app/command-line.ts';
import { type RunningDesk, newFolder, startDesk } from '#tests/app/running-desk.ts';

let desk: RunningDesk;
let elsewhere: string;
beforeAll(async () => {
  desk = await startDesk();
  elsewhere = await newFolder();
});
afterAll(async () => {
  await desk.remove();
  await rm(elsewhere, { recursive: true });
});

test('the server says where it is', () => {
  expect(desk.said()).toContain(`sourcemark: the desk is open at ${desk.url}\n`);
});

test('what a command does beside the running server is there for both', async () => {
  const imported = await sourcemark(
    desk.folder,
    ['import', '-'],
    'Talks\n\nAll is well, they say.',
  );
  expect([imported.code, imported.error]).toEqual([0, '']);
  const secret = (await sourcemark(desk.folder, ['key', 'add', '--role', 'viewer'])).out.trim();
  const response = await fetch(`${desk.url}/api/v1/stories`, {
    headers: { authorization: `Bearer ${secret}` },
  });
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual(await sourcemarkJson(desk.folder, ['stories']));
});

test('a backup made while it runs is whole', async () => {
  const file = join(elsewhere, 'running.tar');
  expect((await sourcemark(desk.folder, ['backup', file])).code).toBe(0);
  expect((await sourcemark(desk.folder, ['verify', file])).code).toBe(0);
});

test('a second server on the folder is refused in words, and so is restoring into it', async () => {
  const second = await sourcemark(desk.folder, ['serve']);
  expect([second.code, second.out]).toEqual([1, '']);
  expect(second.error).toMatch(/^sourcemark: [^\n]+\n$/);
  const file = join(elsewhere, 'running.tar');
  const restored = await sourcemark(desk.folder, ['restore', file, '--json']);
  expect([restored.code, JSON.parse(restored.error)]).toMatchObject([1, { code: 'taken' }]);
});

test('SIGTERM ends it with 0, and another can have the folder', async () => {
  const folder = await newFolder();
  const first = await startDesk({ folder });
  expect(await first.stop()).toBe(0);
  const second = await startDesk({ folder });
  expect(await second.stop()).toBe(0);
  await rm(folder, { recursive: true });
});

test('settings that cannot be right stop the start in one line', async () => {
  const folder = join(elsewhere, 'never-made');
  const { code, error } = await sourcemark(folder, ['serve'], '', { PORT: 'many' });
  expect(code).toBe(1);
  expect(error).toMatch(/^sourcemark: [^\n]*PORT: [^\n]+\n$/);
});
