import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aDesk } from '#tests/fixtures/desk.ts';
import { aFolder } from '#tests/fixtures/temp-folder.ts';
import { sourcemark, sourcemarkJson } from '#tests/app/command-line.ts';

test('a record is exported into one file, and checked where there is no desk', async () => {
  const home = aFolder();
  const empty = join(home, 'nowhere');
  const [file, wrong, report] = ['record.jsonl', 'wrong.jsonl', 'report.json'].map((name) =>
    join(home, name),
  ) as [string, string, string];
  const desk = await aDesk();
  try {
    const { id: storyId } = desk.story;
    const key = await sourcemark(desk.folder, ['record', 'key']);
    const [, fingerprint = ''] = /fingerprint (.*)/.exec(key.out) ?? [];
    expect(fingerprint).toMatch(/^([0-9a-f]{4} ){7}[0-9a-f]{4}$/);
    const made = await sourcemark(desk.folder, ['record', 'export', storyId, '--out', file]);
    expect([made.code, made.out]).toEqual([0, expect.stringContaining(fingerprint)]);
    expect(readdirSync(home)).toEqual(['record.jsonl']);
    const none = await sourcemark(desk.folder, [
      'record',
      'export',
      `story_${'0'.repeat(20)}`,
      '--out',
      wrong,
    ]);
    expect([none.code, readdirSync(home)]).toEqual([1, ['record.jsonl']]);

    const called = await sourcemarkJson(desk.folder, [
      ...['call', 'export-record', JSON.stringify({ storyId }), '-o', file],
    ]);
    expect(called).toMatchObject({ file, sizeBytes: statSync(file).size });

    const verify = (...args: readonly string[]) => sourcemark(empty, ['record', 'verify', ...args]);
    const whole = await verify(file);
    expect([whole.code, whole.error]).toEqual([0, '']);
    expect(whole.out).toContain('compare it with the fingerprint the newsroom prints');
    const known = await verify(file, '--key', fingerprint, '--json');
    expect(JSON.parse(known.out)).toMatchObject({ holds: true, key: { isNamed: true } });
    const other = await verify(file, '--key', 'ab'.repeat(16));
    expect([other.code, other.error]).toEqual([
      1,
      expect.stringContaining('not the one you named'),
    ]);
    expect((await verify(file, '--key', 'mine')).code).toBe(2);
    expect((await verify('--key', fingerprint)).code).toBe(2);

    await sourcemark(desk.folder, ['report', storyId, '--format', 'json', '-o', report]);
    const unsigned = await verify(file, '--report', report);
    expect([unsigned.code, unsigned.error]).toEqual([
      1,
      expect.stringContaining('nobody signed that'),
    ]);
    expect((await verify(file, '--report', file)).error).toContain('is not JSON');

    writeFileSync(wrong, readFileSync(file, 'utf8').replace('toxic silt', 'harmless silt'));
    const changed = await verify(wrong);
    expect(changed.code).toBe(1);
    expect(changed.out).toMatch(/Event \d+ was changed after it was recorded/);
    writeFileSync(wrong, 'nothing of the kind');
    const strange = await verify(wrong);
    expect([strange.code, strange.error]).toEqual([
      1,
      expect.stringContaining('no file of a record'),
    ]);
    expect(strange.error).not.toContain('    at ');
    expect((await verify(join(home, 'missing'))).code).toBe(1);
    expect((await verify(home)).code).toBe(1);
    expect(readdirSync(home).sort()).toEqual(['record.jsonl', 'report.json', 'wrong.jsonl']);
  } finally {
    await desk.remove();
  }
}, 120_000);

test('the key is kept apart from backups and put back into a restored desk, which then signs as before', async () => {
  const home = aFolder();
  const restored = join(home, 'restored');
  const [backup, apart] = [join(home, 'backup.tar'), join(home, 'apart.json')];
  const desk = await aDesk();
  try {
    const early = await sourcemark(desk.folder, ['record', 'key', 'secret', apart]);
    expect([early.code, early.error]).toEqual([1, expect.stringContaining('no key')]);
    const { publicKey } = (await sourcemarkJson(desk.folder, ['record', 'key'])) as {
      publicKey: string;
    };
    await sourcemarkJson(desk.folder, ['record', 'key', 'secret', apart]);
    expect(statSync(apart).mode & 0o777).toBe(0o600);
    await sourcemarkJson(desk.folder, ['backup', backup]);
    const { privateKey } = JSON.parse(readFileSync(apart, 'utf8')) as { privateKey: string };
    const bytes = readFileSync(backup);
    expect(bytes.includes(privateKey)).toBe(false);
    expect(bytes.includes(Buffer.from(privateKey, 'base64').subarray(-32))).toBe(false);

    await sourcemarkJson(restored, ['restore', backup]);
    await sourcemarkJson(restored, ['record', 'key', 'restore', apart]);
    expect(await sourcemarkJson(restored, ['record', 'key'])).toMatchObject({
      publicKey,
      isNew: false,
    });
    writeFileSync(apart, '{}');
    const damaged = await sourcemark(restored, ['record', 'key', 'restore', apart]);
    expect([damaged.code, damaged.error]).toEqual([1, expect.stringContaining('does not hold')]);
  } finally {
    await desk.remove();
  }
}, 120_000);
