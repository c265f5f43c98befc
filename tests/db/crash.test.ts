import { fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as aMoment } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openStorage } from '#db/open.ts';
import { verifyFolder } from '#db/verify-folder.ts';
import { aDraft, aStory, opening } from '#tests/fixtures/builders.ts';
import { kept } from '#tests/fixtures/storage.ts';
import { aFolder } from '#tests/fixtures/temp-folder.ts';

test('after kills at any moment every acknowledged write is there, and nothing is there without its event', async () => {
  const folder = aFolder();
  const story = aStory();
  const first = await openStorage({ folder, as: 'server' });
  await first.files.keep(Buffer.from(aDraft(story).text));
  await kept(first, opening(story));
  await first.close();
  const acknowledged = new Set<string>();

  for (const delayMs of [5, 40, 160, 300]) {
    const child = fork('tests/db/commit-until-killed.ts', [folder, story.id], { execArgv: [] });
    await once(child, 'message');
    child.on('message', (id: string) => acknowledged.add(id));
    await aMoment(delayMs);
    child.kill('SIGKILL');
    await once(child, 'exit');

    const proof = await verifyFolder(folder);
    expect(proof).toMatchObject({ ok: true, value: { record: { holds: true }, faults: [] } });
  }

  const storage = await openStorage({ folder, as: 'server' });
  const stored = new Set<string>((await storage.store.claimsOf(story.id)).map((claim) => claim.id));
  const lost = [...acknowledged].filter((id) => !stored.has(id));
  await storage.close();
  expect(acknowledged.size).toBeGreaterThan(0);
  expect(lost).toEqual([]);
}, 120_000);
