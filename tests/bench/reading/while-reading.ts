import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import Database from 'better-sqlite3';
import { z } from 'zod';
import { pathsIn } from '#db/folder.ts';
import { atShare } from '#tests/bench/bench-result.ts';
import { type CheckedDesk, checkedDesk, giveVerdict } from '#tests/bench/checked-desk.ts';
import { loadClient } from '#tests/bench/http-load.ts';
import { NEWS_TEXTS, newsText } from '#tests/bench/reading/news-text.ts';
import type { ReadingTask } from '#tests/bench/reading/reading-task.ts';

const MEGABYTE = 1_000_000;
const CLAIMS = 8;
const ROUNDS = 4;
const ROUND_MS = 5_000;
/** How many drafts are read in a round. */
const DRAFTS = 6;
/** What a person at the desk waits between two acts is far more; so many a second are a busy newsroom. */
const PAUSE_MS = 15;

/** How long others wait for their answers while the machine reads one draft of a megabyte after another. */
export const task: ReadingTask = {
  title: 'Other requests while a megabyte is read',
  how:
    `A running desk: one client gives a verdict and reads a claim in turn, one request at a time with ${PAUSE_MS} ms between them. ` +
    `In ${ROUNDS} rounds it does so first alone for ${ROUND_MS / 1_000} s, then while ${DRAFTS} drafts of one megabyte of news each are read one after the other: read, and kept in the database. ` +
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
}

async function measure(checked: CheckedDesk): Promise<Waits> {
  const others = loadClient(checked.desk.url, 1);
  const waits: Waits = { alone: [], beside: [] };
  const stories = await openStories(checked);
  await act(checked, others, [], within(ROUND_MS / 2));
  for (let round = 0; round < ROUNDS; round += 1) {
    await act(checked, others, waits.alone, within(ROUND_MS));
    forgetReadings(checked);
    let isRead = false;
    const reading = haveRead(checked, stories).finally(() => {
      isRead = true;
    });
    await act(checked, others, waits.beside, () => !isRead);
    await reading;
  }
  others.close();
  return waits;
}

function within(ms: number): () => boolean {
  const until = Date.now() + ms;
  return () => Date.now() < until;
}

/** Opens stories of a megabyte; answers their ids. */
async function openStories({ desk, headers }: CheckedDesk): Promise<readonly string[]> {
  const client = loadClient(desk.url, 1);
  const body = JSON.stringify({ text: newsText(MEGABYTE), format: 'text' });
  const ids: string[] = [];
  while (ids.length < DRAFTS) {
    const { status, text } = await client.send({
      method: 'POST',
      path: '/api/v1/stories',
      headers,
      body,
    });
    if (status >= 300) throw new Error(`A story was not opened: ${status} ${text}`);
    ids.push(openedSchema.parse(JSON.parse(text)).story.id);
  }
  client.close();
  return ids;
}

const openedSchema = z.object({ story: z.object({ id: z.string() }) });

/** Makes what was read seem of a format of the past, so that it has to be read anew. */
function forgetReadings({ desk }: CheckedDesk): void {
  const database = new Database(pathsIn(desk.folder).database);
  database.exec('UPDATE draft_reading SET format = format + 1');
  database.close();
}

/** Has the drafts of stories read one after the other, by a client in a thread of its own. */
async function haveRead({ desk, headers }: CheckedDesk, stories: readonly string[]): Promise<void> {
  const urls = stories.map((id) => `${desk.url}/api/v1/stories/${id}/reading`);
  const client = new Worker(new URL('./draft-reading.thread.ts', import.meta.url), {
    workerData: { headers, urls },
  });
  await once(client, 'message');
}

/** Gives verdicts and reads claims in turn as long as it is to go on, and notes how long each took. */
async function act(
  checked: CheckedDesk,
  client: ReturnType<typeof loadClient>,
  waits: number[],
  goesOn: () => boolean,
): Promise<void> {
  for (let turn = 0; goesOn(); turn += 1) {
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

function tableOf({ alone, beside }: Waits) {
  const row = (reader: string, waits: readonly number[]) => ({
    reader,
    figures: [waits.length, atShare(waits, 0.5), atShare(waits, 0.95), atShare(waits, 1)],
  });
  return {
    columns: ['requests', 'p50, ms', 'p95, ms', 'longest, ms'],
    rows: [row('alone', alone), row(`while ${ROUNDS * DRAFTS} megabytes were read`, beside)],
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
