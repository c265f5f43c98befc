import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { clientWithKey } from '#tests/app/desk-client.ts';
import { type StartOptions, startDesk } from '#tests/app/running-desk.ts';
import { aWorkplace } from '#tests/app/writers.ts';

const WRITES = 200;

/** Where strace stands: as `npm test` found or fetched it, else by its name. */
function strace(): string {
  const found = process.env['SOURCEMARK_STRACE'];
  if (found === '') throw new Error('strace is missing: install it, this test counts with it.');
  return found ?? 'strace';
}

/**
 * How often a server on a reopened file told the disk to keep its write-ahead log, while it acknowledged two
 * hundred writes one after the other.
 */
async function syncsFor(options: StartOptions): Promise<number> {
  const first = await startDesk();
  onTestFinished(() => first.remove());
  const { folder } = first;
  const { secret, claimIds, draftId } = await aWorkplace(first.url, 1);
  await first.stop();

  const traced = join(folder, 'syncs.txt');
  const calls = ['-e', 'trace=fsync,fdatasync', '-y', '-o', traced];
  // -D: strace watches from aside, so that the process that we stop is the server itself.
  const under = [strace(), '-D', '-f', '--seccomp-bpf', ...calls];
  const environment = { SOURCEMARK_RATE: '0', ...options.environment };
  const desk = await startDesk({ ...options, folder, under, environment });
  onTestFinished(() => desk.remove());
  const program = clientWithKey(desk.url, secret);
  const syncs = () =>
    readFileSync(traced, 'utf8')
      .split('\n')
      .filter((line) => /f(data)?sync\(\d+<[^>]*sourcemark\.db-wal>/.test(line)).length;

  const claimId = claimIds[0] ?? '';
  const before = syncs();
  for (let expects = 1; expects <= WRITES; expects += 1) {
    const verdict = { axis: 'content', value: 'unverified', justification: 'Not seen.' } as const;
    const { claim } = await program.call('record-verdict', {
      claimId,
      draftId,
      expects,
      ...verdict,
    });
    expect(claim.version).toBe(expects + 1);
  }
  return syncs() - before;
}

test('two hundred acknowledged writes on a reopened file reach the disk two hundred times', async () => {
  expect(await syncsFor({})).toBeGreaterThanOrEqual(WRITES);
}, 180_000);

test('the same count catches a server whose file is not told to sync', async () => {
  const environment = { NODE_OPTIONS: '--import=./tests/app/less-durable.ts' };
  expect(await syncsFor({ environment })).toBeLessThan(WRITES / 2);
}, 180_000);
