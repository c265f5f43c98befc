import { setTimeout as aMoment } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { verifyFolder } from '#db/verify-folder.ts';
import { faultsIn } from '#tests/app/kept-or-lost.ts';
import { processorMs } from '#tests/app/processor-time.ts';
import { type RunningDesk, type StartOptions, startDesk } from '#tests/app/running-desk.ts';
import { type Acknowledged, aWorkplace, writeUntilGone } from '#tests/app/writers.ts';

/** How often the server is killed; SOURCEMARK_KILLS=1000 for the long run. */
const KILLS = Number(process.env['SOURCEMARK_KILLS'] ?? '100');
const WRITERS = 20;
const KILLED_WITHIN_MS = 350;
const FIRST_WRITE_WITHIN_MS = 5_000;
const FULL_CHECK_EVERY = 20;

/** A desk with a story for twenty writers, and a way to kill it while they write. */
async function underFire(options: StartOptions) {
  const environment = { SOURCEMARK_RATE: '0', SOURCEMARK_LOG: 'error' };
  let desk = await startDesk({ ...options, environment });
  const { folder } = desk;
  onTestFinished(() => desk.remove());
  const workplace = await aWorkplace(desk.url, WRITERS);
  const acknowledged: Acknowledged[] = [];

  async function startAgain(): Promise<RunningDesk> {
    desk = await startDesk({ ...options, folder, environment });
    return desk;
  }
  async function writeAndKill(): Promise<void> {
    const first = Promise.withResolvers<undefined>();
    const writing = writeUntilGone(desk, workplace, (one) => {
      acknowledged.push(one);
      first.resolve(undefined);
    });
    // A server that has just started answers late; what is to be hit is one that writes.
    await Promise.race([first.promise, aMoment(FIRST_WRITE_WITHIN_MS)]);
    await aMoment(Math.random() * KILLED_WITHIN_MS);
    await desk.kill();
    await writing;
  }
  return { folder, acknowledged, startAgain, writeAndKill };
}

test(
  `a server killed ${KILLS} times while twenty clients write keeps all it acknowledged, and each row with its event`,
  async () => {
    const { folder, acknowledged, startAgain, writeAndKill } = await underFire({});
    const readyMs: number[] = [];
    for (let kill = 1; kill <= KILLS; kill += 1) {
      await writeAndKill();
      expect([kill, faultsIn(folder, acknowledged)]).toEqual([kill, []]);
      if (kill % FULL_CHECK_EVERY === 0 || kill === KILLS) {
        const proof = await verifyFolder(folder);
        expect(proof).toMatchObject({ ok: true, value: { record: { holds: true }, faults: [] } });
      }
      const startedMs = performance.now();
      const { pid } = await startAgain();
      readyMs.push(performance.now() - startedMs);
      // Each start by its own work, which a busy machine does not lengthen; by the clock, the one in the middle.
      expect(processorMs(pid) ?? readyMs.at(-1)).toBeLessThan(5000);
    }
    expect(readyMs.toSorted((a, b) => a - b)[Math.floor(KILLS / 2)]).toBeLessThan(5000);
    // Fewer would mean that the kills came before anybody wrote.
    expect(acknowledged.length).toBeGreaterThan(KILLS * 5);
  },
  60_000 + KILLS * 15_000,
);

test('the same check catches a server that answers before it commits', async () => {
  const { folder, acknowledged, startAgain, writeAndKill } = await underFire({
    entry: ['tests/app/answer-early.ts'],
  });
  const faults: string[] = [];
  for (let kill = 1; kill <= 5 && faults.length === 0; kill += 1) {
    await writeAndKill();
    faults.push(...faultsIn(folder, acknowledged));
    await startAgain();
  }
  expect(faults.length).toBeGreaterThan(0);
  expect(faults.every((fault) => /^acknowledged .* is there 0 times$/.test(fault))).toBe(true);
}, 180_000);
