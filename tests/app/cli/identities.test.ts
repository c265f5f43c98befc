import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PASSWORD, aDesk } from '#tests/fixtures/desk.ts';
import { aFolder } from '#tests/fixtures/temp-folder.ts';
import { sealedBy } from '#tests/flows/identity-rows.ts';
import { sourcemark, sourcemarkJson } from '#tests/app/command-line.ts';

test('secrets are rotated, kept apart and put back into a restored desk, whose identities open again', async () => {
  const home = aFolder();
  const desk = await aDesk();
  const { reporter } = desk.people;
  const on = { desk, storyId: desk.story.id, draft: desk.draft };
  const { id: identityId } = await sealedBy(on, reporter);
  const restored = join(home, 'restored');
  const [backup, apart, other] = ['backup.tar', 'apart.json', 'other.json'].map((name) =>
    join(home, name),
  ) as [string, string, string];
  try {
    // Beside the desk that is in use, which reads the secrets at each use.
    expect(await sourcemarkJson(desk.folder, ['identities', 'rotate'])).toEqual({
      keyNumber: 2,
      rewrapped: 1,
      wasCutOff: false,
    });
    const opening = { identityId, password: PASSWORD, reason: 'To call.' };
    expect(await desk.ask(reporter, 'open-identity', opening)).toMatchObject({ ok: true });

    expect(await sourcemarkJson(desk.folder, ['identities', 'secret', apart])).toMatchObject({
      numbers: [1, 2],
    });
    expect(statSync(apart).mode & 0o777).toBe(0o600);
    const again = await sourcemark(desk.folder, ['identities', 'secret', apart]);
    expect([again.code, again.error]).toEqual([1, expect.stringContaining('exists already')]);
    const printed = await sourcemark(desk.folder, ['identities', 'secret', '-']);
    expect(JSON.parse(printed.out)).toEqual(JSON.parse(readFileSync(apart, 'utf8')));

    await sourcemarkJson(desk.folder, ['backup', backup]);
    const secrets = JSON.parse(readFileSync(apart, 'utf8')) as { secrets: { secret: string }[] };
    const bytes = readFileSync(backup);
    for (const { secret } of secrets.secrets) {
      expect(bytes.includes(secret), 'in base64').toBe(false);
      expect(bytes.includes(Buffer.from(secret, 'base64')), 'as bytes').toBe(false);
    }
    await sourcemarkJson(restored, ['restore', backup]);
    const none = await sourcemark(restored, ['identities', 'secret', '-']);
    expect([none.code, none.error]).toEqual([1, expect.stringContaining('no secret')]);
    const early = await sourcemark(restored, ['identities', 'rotate']);
    expect([early.code, early.error]).toEqual([1, expect.stringContaining('secret number 2')]);

    // The secrets of another desk, by the same numbers.
    const elsewhere = secrets.secrets.map((one) => ({
      ...one,
      secret: Buffer.alloc(32, 7).toString('base64'),
    }));
    writeFileSync(other, JSON.stringify({ ...secrets, secrets: elsewhere }));
    const wrong = await sourcemark(restored, ['identities', 'restore', other]);
    expect([wrong.code, wrong.error]).toEqual([1, expect.stringContaining('does not open')]);

    expect(await sourcemarkJson(restored, ['identities', 'restore', apart])).toMatchObject({
      numbers: [1, 2],
      opened: 1,
      sealed: 1,
    });
    const clash = await sourcemark(restored, ['identities', 'restore', other]);
    expect(clash.code).toBe(1);
    expect(await sourcemarkJson(restored, ['identities', 'rotate'])).toMatchObject({
      keyNumber: 3,
      rewrapped: 1,
    });
    expect((await sourcemark(restored, ['record', 'verify'])).code).toBe(0);
  } finally {
    await desk.remove();
  }
}, 120_000);

test('the command line opens, seals and gives nothing, whatever it is asked', async () => {
  const desk = await aDesk();
  const { reporter } = desk.people;
  const on = { desk, storyId: desk.story.id, draft: desk.draft };
  const { id: identityId, sourceId } = await sealedBy(on, reporter);
  try {
    const { personId } = desk.people.editor;
    const tries = {
      'open-identity': { identityId, password: PASSWORD, reason: 'To look.' },
      'seal-identity': { sourceId, name: 'Vesna Okonjo' },
      'change-identity': { identityId, expects: 1, name: 'Vesna Okonjo' },
      'grant-identity': { identityId, expects: 1, personId },
      'destroy-identity': { identityId, expects: 1, reason: 'Out.' },
    };
    for (const [name, input] of Object.entries(tries)) {
      const ended = await sourcemark(desk.folder, ['call', name, JSON.stringify(input)]);
      expect([name, ended.code]).toEqual([name, 1]);
      expect(ended.error).toContain('no command line can');
      expect(ended.out + ended.error).not.toContain('Okonjo');
    }
  } finally {
    await desk.remove();
  }
}, 120_000);
