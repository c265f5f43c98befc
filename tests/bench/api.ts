import { type Bench, type Measure, median } from '#tests/bench/bench-result.ts';
import {
  type CheckedDesk,
  checkedDesk,
  giveVerdict,
  verdictShot,
} from '#tests/bench/checked-desk.ts';
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
    `(\`POST ${EMPTY_ROUTE}\`, which Next answers with 405 before any route code of ours runs), with verdicts that are refused for want of a justification (all that HTTP and the door cost, without the verdict) and with plain better-sqlite3 keeping one row a commit with the same pragmas on the same disk, one after the other. The figures are the medians.`,
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
  const refused = () =>
    rateOf(
      checked.claims.map((claim) => {
        const { body, ...shot } = verdictShot(checked, claim);
        const withoutJustification = body?.replace(/"justification":"[^"]*"/, '"justification":""');
        return async () => {
          const { status } = await client.send({ ...shot, body: withoutJustification ?? '' });
          if (status !== 422) throw new Error(`A verdict without justification got ${status}.`);
        };
      }),
      ROUND_MS,
    );
  await verdicts();
  await empty();
  await refused();

  const rates: Rates = { verdicts: [], empty: [], refused: [], rows: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    rates.verdicts.push(await verdicts());
    rates.empty.push(await empty());
    rates.refused.push(await refused());
    rates.rows.push(singleRowCommits(checked.desk.folder, ROUND_MS));
  }
  client.close();
  return measuresOf(rates);
}

/** What each round measured, in requests or rows a second. */
type Rates = Record<'verdicts' | 'empty' | 'refused' | 'rows', number[]>;

function measuresOf(rates: Rates): Measure[] {
  const verdicts = median(rates.verdicts);
  const empty = median(rates.empty);
  const refused = median(rates.refused);
  const rows = median(rates.rows);
  return [
    { what: 'durable verdicts through the API', value: verdicts, unit: 'a second' },
    { what: 'an empty route of the same server', value: empty, unit: 'a second' },
    { what: 'verdicts refused for their input', value: refused, unit: 'a second' },
    { what: 'single-row commits, bare better-sqlite3', value: rows, unit: 'a second' },
    {
      what: 'verdicts, of the empty route’s rate',
      value: (100 * verdicts) / empty,
      unit: '%',
      target: { atLeast: 60 },
    },
    { what: 'verdicts, of those refused', value: (100 * verdicts) / refused, unit: '%' },
    { what: 'verdicts, of bare commits', value: (100 * verdicts) / rows, unit: '%' },
  ];
}
