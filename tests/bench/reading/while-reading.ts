import { setTimeout as sleep } from 'node:timers/promises';
import { atShare } from '#tests/bench/bench-result.ts';
import { type CheckedDesk, checkedDesk, giveVerdict } from '#tests/bench/checked-desk.ts';
import { loadClient } from '#tests/bench/http-load.ts';
import { NEWS_TEXTS, newsText } from '#tests/bench/reading/news-text.ts';
import type { ReadingTask } from '#tests/bench/reading/reading-task.ts';

const CLAIMS = 8;
const ROUNDS = 4;
const ROUND_MS = 5_000;
/** What a person at the desk waits between two acts is far more; so many a second are a busy newsroom. */
const PAUSE_MS = 15;

/** How long others wait for their answers while the machine reads one megabyte after another. */
export const task: ReadingTask = {
  title: 'Other requests while a megabyte is read',
  how:
    `A running desk: one client gives a verdict and reads a claim in turn, one request at a time with ${PAUSE_MS} ms between them. ` +
    `In ${ROUNDS} rounds of ${ROUND_MS / 1_000} s each it does so first alone, then while another client has one megabyte of news after another read (\`POST /api/v1/read\`). ` +
    'Milliseconds until the answer is there, over all rounds; client, server and reader share the machine.',
  needs: NEWS_TEXTS,
  async run() {
    const checked = await checkedDesk(CLAIMS);
    try {
      return tableOf(await measure(checked));
    } finally {
      await checked.desk.remove();
    }
  },
};

interface Waits {
  readonly alone: number[];
  readonly beside: number[];
  /** How many megabytes were read meanwhile. */
  texts: number;
}

async function measure(checked: CheckedDesk): Promise<Waits> {
  const megabyte = JSON.stringify({ text: newsText(1_000_000), format: 'text' });
  const others = loadClient(checked.desk.url, 1);
  const { headers, desk } = checked;
  const read = async () => {
    const sent = { method: 'POST', headers, body: megabyte };
    const { status, body } = await fetch(`${desk.url}/api/v1/read`, sent);
    if (status !== 200) throw new Error(`The megabyte was not read: ${status}`);
    // What came is let go as it comes: nobody waits for it in this process.
    await body?.pipeTo(new WritableStream());
  };
  const waits: Waits = { alone: [], beside: [], texts: 0 };
  await read();
  await act(checked, others, [], performance.now() + ROUND_MS / 2);
  for (let round = 0; round < ROUNDS; round += 1) {
    await act(checked, others, waits.alone, performance.now() + ROUND_MS);
    const until = performance.now() + ROUND_MS;
    const readOn = async () => {
      while (performance.now() < until) {
        await read();
        waits.texts += 1;
      }
    };
    await Promise.all([readOn(), act(checked, others, waits.beside, until)]);
  }
  others.close();
  return waits;
}

/** Gives verdicts and reads claims in turn until a time, and notes how long each took. */
async function act(
  checked: CheckedDesk,
  client: ReturnType<typeof loadClient>,
  waits: number[],
  until: number,
): Promise<void> {
  for (let turn = 0; performance.now() < until; turn += 1) {
    const claim = checked.claims[turn % checked.claims.length];
    if (claim === undefined) throw new Error('The desk has no claim to give verdicts on.');
    const startedAt = performance.now();
    if (turn % 2 === 0) await giveVerdict(client, checked, claim);
    else await readClaim(client, checked, claim.id);
    waits.push(performance.now() - startedAt);
    await sleep(PAUSE_MS);
  }
}

async function readClaim(
  client: ReturnType<typeof loadClient>,
  { headers }: CheckedDesk,
  id: string,
): Promise<void> {
  const { status } = await client.send({ method: 'GET', path: `/api/v1/claims/${id}`, headers });
  if (status !== 200) throw new Error(`A claim could not be read: ${status}`);
}

function tableOf({ alone, beside, texts }: Waits) {
  const row = (reader: string, waits: readonly number[]) => ({
    reader,
    figures: [waits.length, atShare(waits, 0.5), atShare(waits, 0.95), atShare(waits, 1)],
  });
  return {
    columns: ['requests', 'p50, ms', 'p95, ms', 'longest, ms'],
    rows: [row('alone', alone), row(`while ${texts} megabytes were read`, beside)],
    measures: [
      {
        what: 'p95 of other requests, of that without reading',
        value: atShare(beside, 0.95) / atShare(alone, 0.95),
        unit: '×',
        target: { atMost: 2 },
      },
    ],
  };
}
