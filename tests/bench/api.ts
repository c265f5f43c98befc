import { type Bench, type Measure, median } from '#tests/bench/bench-result.ts';
import { type CheckedDesk, checkedDesk, giveVerdict } from '#tests/bench/checked-desk.ts';
import { loadClient, rateOf } from '#tests/bench/http-load.ts';
import { singleRowCommits } from '#tests/bench/single-row-commits.ts';

const CLIENTS = 16;
const ROUNDS = 5;
const ROUND_MS = 3_000;
/** The cheapest route handler of the server: it takes GET only, so Next answers this POST by itself. */
const EMPTY_ROUTE = '/api/v1/openapi.json';

/** Durable verdicts through the HTTP API, against an empty route and against the bare database. */
export const bench: Bench = {
  title: 'Durable verdicts through the HTTP API',
  how:
    `${CLIENTS} clients on one machine give verdicts with an API key over HTTP, each on a claim of its own and with the version it read last; every answer means that the verdict is on the disk. ` +
    `They alternate, in ${ROUNDS} rounds of ${ROUND_MS / 1_000} s after a warm-up, with requests without a body to an empty route of the same server ` +
    `(\`POST ${EMPTY_ROUTE}\`, which Next answers with 405 before any route code of ours runs) and with plain better-sqlite3 keeping one row a commit with the same pragmas on the same disk, one after the other. The figures are the medians.`,
  async run() {
    const checked = await checkedDesk(CLIENTS);
    try {
      return await measure(checked);
    } finally {
      await checked.desk.remove();
    }
  },
};

async function measure(checked: CheckedDesk): Promise<Measure[]> {
  const client = loadClient(checked.desk.url, CLIENTS);
  const verdicts = () =>
    rateOf(
      checked.claims.map((claim) => () => giveVerdict(client, checked, claim)),
      ROUND_MS,
    );
  const empty = () =>
    rateOf(
      checked.claims.map(() => async () => {
        const { headers } = checked;
        const { status } = await client.send({ method: 'POST', path: EMPTY_ROUTE, headers });
        if (status !== 405) throw new Error(`The empty route answered ${status}.`);
      }),
      ROUND_MS,
    );
  await verdicts();
  await empty();

  const rates = { verdicts: [] as number[], empty: [] as number[], rows: [] as number[] };
  for (let round = 0; round < ROUNDS; round += 1) {
    rates.verdicts.push(await verdicts());
    rates.empty.push(await empty());
    rates.rows.push(singleRowCommits(checked.desk.folder, ROUND_MS));
  }
  client.close();
  return measuresOf(median(rates.verdicts), median(rates.empty), median(rates.rows));
}

function measuresOf(verdicts: number, empty: number, rows: number): Measure[] {
  return [
    { what: 'durable verdicts through the API', value: verdicts, unit: 'a second' },
    { what: 'an empty route of the same server', value: empty, unit: 'a second' },
    { what: 'single-row commits, bare better-sqlite3', value: rows, unit: 'a second' },
    {
      what: 'verdicts, of the empty route’s rate',
      value: (100 * verdicts) / empty,
      unit: '%',
      target: { atLeast: 60 },
    },
    { what: 'verdicts, of bare commits', value: (100 * verdicts) / rows, unit: '%' },
  ];
}
