import type { Bench, Measure } from '#tests/bench/bench-result.ts';
import { type CheckedDesk, checkedDesk, giveVerdict } from '#tests/bench/checked-desk.ts';
import { loadClient } from '#tests/bench/http-load.ts';
import { type MemoryUsage, memoryOf } from '#tests/bench/server-memory.ts';

const CLIENTS = 8;
const WARM_UP = 4_000;
const REQUESTS = 10_000;
/** What the measure itself moves by from one reading to the next; less is not called growth. */
const NOISE_MB = 3;

/** Whether the server holds more memory after 10,000 requests than before. */
export const bench: Bench = {
  title: 'Memory of the server after 10,000 requests',
  how:
    `After ${WARM_UP} requests to warm up, ${REQUESTS} more are made by ${CLIENTS} clients: in turn a verdict, a claim with all that hangs on it, the list of claims and the home page. ` +
    `The server's heap is read before and after, each time when its garbage has been collected (by the inspector). Up to ${NOISE_MB} MB are the noise of the reading. ` +
    'A verdict adds to the record and to its claim, so the claims that are read grow; the process as a whole (RSS) also holds the pages of the database that SQLite caches.',
  async run() {
    const checked = await checkedDesk(CLIENTS, ['--inspect=127.0.0.1:0']);
    try {
      return await measure(checked);
    } finally {
      await checked.desk.remove();
    }
  },
};

async function measure(checked: CheckedDesk): Promise<Measure[]> {
  const address = /ws:\/\/127\.0\.0\.1:\S+/.exec(checked.desk.said())?.[0];
  if (address === undefined) throw new Error('The server did not say where its inspector listens.');
  await requests(checked, WARM_UP);
  const before = await memoryOf(address);
  await requests(checked, REQUESTS);
  const after = await memoryOf(address);
  return [
    { what: 'heap after warm-up', value: megabytes(before, 'heapUsed'), unit: 'MB' },
    { what: 'heap after 10,000 requests', value: megabytes(after, 'heapUsed'), unit: 'MB' },
    {
      what: 'growth of the heap',
      value: megabytes(after, 'heapUsed') - megabytes(before, 'heapUsed'),
      unit: 'MB',
      target: { atMost: NOISE_MB },
    },
    { what: 'whole process after warm-up', value: megabytes(before, 'rss'), unit: 'MB' },
    { what: 'whole process after 10,000 requests', value: megabytes(after, 'rss'), unit: 'MB' },
  ];
}

function megabytes(usage: MemoryUsage, what: keyof MemoryUsage): number {
  return usage[what] / 2 ** 20;
}

/** Sends so many requests in all, shared among the clients, each of which has a claim of its own. */
async function requests(checked: CheckedDesk, count: number): Promise<void> {
  const client = loadClient(checked.desk.url, CLIENTS);
  const { headers, claims } = checked;
  const read = async (path: string) => {
    const { status } = await client.send({ method: 'GET', path, headers });
    if (status >= 400) throw new Error(`${path} answered ${status}.`);
  };
  const work = claims.map(async (claim) => {
    for (let sent = 0; sent < count / claims.length; sent += 4) {
      await giveVerdict(client, checked, claim);
      await read(`/api/v1/claims/${claim.id}`);
      await read('/api/v1/claims?limit=20');
      await read('/');
    }
  });
  await Promise.all(work);
  client.close();
}
