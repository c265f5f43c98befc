import { align } from '#lib/carry/align.ts';
import { type Placement, placeAll } from '#lib/carry/place.ts';
import { type Revision, makeRevision } from '#tests/bench/carry/a-revision.ts';
import type { CarryTask } from '#tests/bench/carry/carry-task.ts';
import { writeProse } from '#tests/bench/carry/prose.ts';
import { type Random, seeded } from '#tests/bench/carry/random.ts';
import { cpuMsOf } from '#tests/lib/text/cpu-time.ts';
import { scoreOf } from '#tests/bench/carry/score.ts';
import {
  type Tongue,
  arabic,
  chinese,
  thai,
  wordsOfTongue,
  writeTongue,
} from '#tests/bench/carry/tongues.ts';
import type { ReadingRow, ReadingTable } from '#tests/bench/reading/reading-task.ts';

const SEED = 900;
const CLAIMS = 5000;

/** Texts on which aligning goes wrong or takes for ever: the time, and that every claim has one outcome. */
export const task: CarryTask = {
  title: 'Hard texts',
  how:
    `${CLAIMS.toLocaleString('en-GB')} claims in each pair of drafts, one round after two that warm up. One article of 1,000 words a hundred times over; prose of which nine words in ten are changed; two drafts of a megabyte; ` +
    'invented words written as Chinese, Arabic and Thai (no spaces between words, Thai without stops). *Lost* are claims without an outcome or with a place outside the text. Shares of survivors in per cent.',
  run: measure,
};

function measure(): ReadingTable {
  const random = seeded(SEED);
  const article = writeProse(random, 1000);
  const repeated = Array.from({ length: 100 }, () => article).flat();
  const long = writeProse(random, 100_000);
  const megabyte = writeProse(random, 165_000);
  const revised = (prose: typeof article, share: number) =>
    makeRevision(random, prose, { share, claims: CLAIMS });
  const rows: readonly (readonly [what: string, revision: Revision])[] = [
    ['one article a hundred times, 2 %', revised(repeated, 0.02)],
    ['one article a hundred times, 8 %', revised(repeated, 0.08)],
    ['one article a hundred times, 20 %', revised(repeated, 0.2)],
    ['near-total rewrite, 90 %', revised(long, 0.9)],
    ['both drafts 1 MB, 8 %', revised(megabyte, 0.08)],
    ...[chinese, arabic, thai].flatMap((write) => inTongue(random, write(random))),
  ];
  const outcomes = rows.map(([what, revision]) => outcomesOf(what, revision));
  const lost = outcomes.reduce((sum, { figures }) => sum + (figures[4] ?? 0), 0);
  return {
    columns: ['characters', 'placed', 'gone', 'ambiguous', 'lost', 'both ends exact', 'ms'],
    rows: outcomes,
    measures: [{ what: 'claims lost', value: lost, unit: '', target: { atMost: 0 } }],
  };
}

function inTongue(random: Random, tongue: Tongue) {
  return [0.02, 0.08, 0.2].map((share): readonly [string, Revision] => {
    const prose = writeTongue(random, tongue, 60_000);
    const words = wordsOfTongue(tongue);
    const revision = makeRevision(random, prose, { share, claims: CLAIMS, words, spacing: tongue });
    return [`${tongue.name}, ${Math.round(share * 100)} %`, revision];
  });
}

function outcomesOf(what: string, { from, to, spans, truths }: Revision): ReadingRow {
  const carried = () => placeAll(align(from.text, to.text), spans);
  carried();
  carried();
  const placements: Placement[] = [];
  const ms = cpuMsOf(() => {
    placements.push(...carried());
  });
  const score = scoreOf(truths, placements);
  const isIn = ({ start, end }: { start: number; end: number }) =>
    start >= 0 && start < end && end <= to.text.length;
  const count = (kind: string) => placements.filter((placement) => placement.kind === kind).length;
  const placed = placements.filter((one) => one.kind === 'placed' && isIn(one.span)).length;
  const [gone, ambiguous] = [count('gone'), count('ambiguous')];
  return {
    reader: what,
    figures: [
      from.text.length,
      placed,
      gone,
      ambiguous,
      spans.length - placed - gone - ambiguous,
      (100 * score.exact) / Math.max(1, score.survivors),
      Math.round(ms),
    ],
  };
}
