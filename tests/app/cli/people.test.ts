import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sourcemark, sourcemarkJson } from '#tests/app/command-line.ts';
import { newFolder } from '#tests/app/running-desk.ts';

const PASSWORD = 'seven lanterns over Calder';

let folder: string;
beforeAll(async () => {
  folder = await newFolder();
});
afterAll(() => rm(folder, { recursive: true }));

const addMara = [
  ...['user', 'add', '--name', 'Mara Lind', '--email', 'Mara@Example.org'],
  ...['--role', 'admin', '--password-stdin'],
];

test('an account is added with the password from standard input, which is nowhere shown', async () => {
  const { code, out, error } = await sourcemark(folder, addMara, `${PASSWORD}\n`);
  expect([code, error]).toEqual([0, '']);
  expect(out).toMatch(/^person_\w{20} {2}Mara Lind <mara@example\.org>, admin\n$/);
  expect(out).not.toContain(PASSWORD);
  expect(await sourcemarkJson(folder, ['call', 'read-desk', '{}'])).toMatchObject({
    isFounded: true,
    me: { kind: 'command-line', role: 'admin' },
  });
});

test('the same address twice, a short password and an unknown role are refused', async () => {
  const twice = await sourcemark(folder, [...addMara, '--json'], PASSWORD);
  expect([twice.code, JSON.parse(twice.error)]).toMatchObject([1, { code: 'taken' }]);
  const other = addMara.map((word) => word.replace('Mara@', 'noor@'));
  const short = await sourcemark(folder, [...other, '--json'], 'short');
  expect([short.code, JSON.parse(short.error)]).toMatchObject([1, { code: 'invalid' }]);
  const role = other.map((word) => (word === 'admin' ? 'owner' : word));
  const unknown = await sourcemark(folder, [...role, '--json'], PASSWORD);
  expect([unknown.code, JSON.parse(unknown.error)]).toMatchObject([1, { code: 'invalid' }]);
});

test('a key is printed once, alone on standard output, and its secret is not kept', async () => {
  const { code, out, error } = await sourcemark(folder, ['key', 'add', '--role', 'viewer']);
  expect(code).toBe(0);
  expect(out).toMatch(/^smk_[\w-]{20,}\n$/);
  expect(error).toContain('acts as viewer until');
  const listed = await sourcemark(folder, ['call', 'list-keys', '{}']);
  expect(listed.out).toContain('"role":"viewer"');
  expect(listed.out).not.toContain(out.trim());
});

test('a key of so many days, for programs', async () => {
  const args = ['key', 'add', '--role', 'checker', '--name', 'wire', '--days', '7'];
  expect(await sourcemarkJson(folder, args)).toMatchObject({
    key: { name: 'wire', role: 'checker', personId: null },
    secret: expect.stringMatching(/^smk_/) as string,
  });
});

test('all of it stands in the record, which holds', async () => {
  const { code, out } = await sourcemark(folder, ['record', 'verify']);
  expect(code).toBe(0);
  expect(out).toMatch(/^The record holds: 3 events, head [0-9a-f]{64}\n$/);
  expect(await sourcemarkJson(folder, ['record', 'verify'])).toMatchObject({
    holds: true,
    events: 3,
  });
});
