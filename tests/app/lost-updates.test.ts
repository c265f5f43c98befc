import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { clientWithKey } from '#tests/app/desk-client.ts';
import { type RunningDesk, startDesk } from '#tests/app/running-desk.ts';
import { type Workplace, aWorkplace } from '#tests/app/writers.ts';
import { loadClient } from '#tests/bench/http-load.ts';

const CLIENTS = 50;
const ROUNDS = 200;

let desk: RunningDesk;
let workplace: Workplace;
let claimId: string;

beforeAll(async () => {
  desk = await startDesk({ environment: { SOURCEMARK_RATE: '0', SOURCEMARK_LOG: 'error' } });
  workplace = await aWorkplace(desk.url, 1);
  claimId = workplace.claimIds[0] ?? '';
});
afterAll(() => desk.remove());

const claimSchema = z.looseObject({ version: z.int(), restatement: z.string() });
const savedSchema = z.object({ claim: claimSchema });
const staleSchema = z.object({
  code: z.literal('stale'),
  states: z.object({ current: claimSchema, yours: z.looseObject({ restatement: z.string() }) }),
});

function editor() {
  const client = loadClient(desk.url, CLIENTS);
  const headers = {
    authorization: `Bearer ${workplace.secret}`,
    'content-type': 'application/json',
  };
  const path = `/api/v1/claims/${claimId}`;
  return {
    save: (fields: object) =>
      client.send({ method: 'PATCH', path, headers, body: JSON.stringify(fields) }),
    close: client.close,
  };
}

test(`of ${CLIENTS} clients that save ${ROUNDS} times each on what they read, one wins each version and the others are told`, async () => {
  const { save, close } = editor();
  const wonBy = new Map<number, string>();
  let told = 0;

  async function work(client: number): Promise<void> {
    let version = 1;
    for (let round = 1; round <= ROUNDS; round += 1) {
      const restatement = `Client ${client}, round ${round}.`;
      const answer = await save({ expects: version, restatement });
      const body: unknown = JSON.parse(answer.text);
      if (answer.status === 200) {
        const { claim } = savedSchema.parse(body);
        expect(wonBy.has(version)).toBe(false);
        wonBy.set(version, restatement);
        // Between the save and the answer others may have saved on it already.
        expect(claim.version).toBeGreaterThan(version);
        version = claim.version;
        continue;
      }
      expect(answer.status).toBe(409);
      const { states } = staleSchema.parse(body);
      expect(states.yours.restatement).toBe(restatement);
      expect(states.current.version).toBeGreaterThan(version);
      version = states.current.version;
      told += 1;
    }
  }
  await Promise.all(Array.from({ length: CLIENTS }, (_, at) => work(at + 1)));
  close();

  expect(wonBy.size + told).toBe(CLIENTS * ROUNDS);
  const program = clientWithKey(desk.url, workplace.secret);
  const { claim } = await program.call('read-claim', { claimId });
  // Every version from the first to the last was won once: none was lost, none was skipped.
  expect([...wonBy.keys()].toSorted((one, other) => one - other)).toEqual(
    Array.from({ length: claim.version - 1 }, (_, at) => at + 1),
  );
  expect(claim.restatement).toBe(wonBy.get(claim.version - 1));
  const { events } = await program.call('read-events', { storyId: workplace.storyId, limit: 500 });
  expect(events.filter((event) => event.kind === 'claim.changed').length).toBe(
    Math.min(wonBy.size, 500 - events.filter((event) => event.kind !== 'claim.changed').length),
  );
}, 300_000);

test('a save that does not say which version it was made on is refused', async () => {
  const { save, close } = editor();
  const answer = await save({ restatement: 'Made on nothing in particular.' });
  close();
  expect(answer.status).toBe(422);
  expect(JSON.parse(answer.text)).toMatchObject({ code: 'invalid', fields: [{ path: 'expects' }] });
});
