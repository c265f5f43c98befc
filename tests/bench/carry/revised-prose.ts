import { align } from '#lib/carry/align.ts';
import { placeAll } from '#lib/carry/place.ts';
import type { Span } from '#lib/text/span.ts';
import { type Measure, median } from '#tests/bench/bench-result.ts';
import { type Revision, makeRevision } from '#tests/bench/carry/a-revision.ts';
import type { CarryTask } from '#tests/bench/carry/carry-task.ts';
import {
  keptByDiffMatchPatch,
  keptByMyers,
  matchQuote,
  type Kept,
  placeByKept,
} from '#tests/bench/carry/peers.ts';
import { cpuMsOf } from '#tests/lib/text/cpu-time.ts';
import { writeProse } from '#tests/bench/carry/prose.ts';
import { seeded } from '#tests/bench/carry/random.ts';
import { type Answer, type Score, addedUp, scoreOf } from '#tests/bench/carry/score.ts';
import type { ReadingRow, ReadingTable } from '#tests/bench/reading/reading-task.ts';

const WORDS = 100_000;
const CLAIMS = 5000;
const MANY_CLAIMS = 50_000;
const SEEDS = [101, 102, 103, 104, 105] as const;
const ROUNDS = 15;
const WARM_UP = 8;
/** Claims matched one by one; the time is scaled up to all. */
const SAMPLE = 300;
const MYERS_LIMIT_MS = 60_000;
const PATCH_LIMIT_MS = 5000;

const LEVELS = [
  { share: 0.02, exact: 99.6, deletedPlaced: 3 },
  { share: 0.08, exact: 97.5, deletedPlaced: 3 },
  { share: 0.2, exact: 92, deletedPlaced: 4 },
] as const;

/** Claims carried over revised prose with known provenance, beside three ways in which others do it. */
export const task: CarryTask = {
  title: 'Claims in revised prose',
  how:
    `English prose by a small grammar (${WORDS.toLocaleString('en-GB')} words, some 5,000 different ones, names and figures) is revised by a seeded reviser: 2, 8 and 20 % of the words are replaced, removed, added or moved within the sentence, and sentences and paragraphs removed, added, moved and copied. ` +
    `Every character knows where it came from; ${CLAIMS.toLocaleString('en-GB')} claims (35 % whole sentences, 35 % parts, 15 % single words, 15 % with an end inside a word) are told by it as \`tests/bench/carry/truth.ts\` says. ` +
    `Ours: figures of ${SEEDS.length} texts together, time the median of ${ROUNDS} rounds on the first after ${WARM_UP}, for aligning and placing all; all times are of the processor in this thread. ` +
    `Peers on the first text: one claim after the other in the manner of the Hypothesis client (\`approx-string-match\`, a sample of ${SAMPLE} claims, the time scaled to all); tokens compared by \`fast-myers-diff\` (given up after ${MYERS_LIMIT_MS / 1000} s); characters by \`diff-match-patch\` (told to stop refining after ${PATCH_LIMIT_MS / 1000} s). The peers flag nothing. Shares in per cent.`,
  run: measure,
};

const COLUMNS = [
  'both ends exact',
  'survivors gone or ambiguous',
  'deleted, given a place',
  'wrong places',
  'of these flagged',
  'of the right flagged',
  'ms',
] as const;

function measure(): ReadingTable {
  const rows: ReadingRow[] = [];
  const measures: Measure[] = [];
  for (const { share, exact, deletedPlaced } of LEVELS) {
    const level = `${Math.round(share * 100)} %`;
    const revisions = SEEDS.map((seed) => revisionOf(seed, share, CLAIMS));
    const [first] = revisions;
    if (first === undefined) continue;
    const score = revisions
      .map((revision) => scoreOf(revision.truths, ours(revision)))
      .reduce(addedUp);
    const ms = timed(first);
    rows.push(rowOf(`${level}, Sourcemark`, score, ms));
    const quote = byQuotes(first);
    rows.push(quote.row(level), byMyers(first, level), byPatch(first, level));
    const manyMs = timed(revisionOf(SEEDS[0], share, MANY_CLAIMS));
    measures.push(
      {
        what: `${level}: both ends exact`,
        value: percent(score.exact, score.survivors),
        unit: '%',
        target: { atLeast: exact },
      },
      {
        what: `${level}: deleted claims given a place`,
        value: percent(score.deletedPlaced, score.deleted),
        unit: '%',
        target: { atMost: deletedPlaced },
      },
      {
        what: `${level}: wrong places flagged`,
        value: percent(score.wrongFlagged, score.wrong),
        unit: '%',
        target: { atLeast: 90 },
      },
      { what: `${level}: 5,000 claims`, value: ms, unit: 'ms', target: { atMost: 150 } },
      { what: `${level}: 50,000 claims`, value: manyMs, unit: 'ms', target: { atMost: 400 } },
      {
        what: `${level}: faster than one by one`,
        value: quote.ms / ms,
        unit: '×',
        target: { atLeast: 300 },
      },
    );
  }
  return { columns: COLUMNS, rows, measures };
}

function revisionOf(seed: number, share: number, claims: number): Revision {
  const random = seeded(seed);
  return makeRevision(random, writeProse(random, WORDS), { share, claims });
}

function ours({ from, to, spans }: Revision): readonly Answer[] {
  return placeAll(align(from.text, to.text), spans);
}

/** The processor's milliseconds of aligning and placing all, in the middle of many rounds. */
function timed(revision: Revision): number {
  for (let round = 0; round < WARM_UP; round += 1) ours(revision);
  return median(
    Array.from({ length: ROUNDS }, () =>
      cpuMsOf(() => {
        ours(revision);
      }),
    ),
  );
}

function byQuotes({ from, to, spans, truths }: Revision) {
  const step = Math.floor(spans.length / SAMPLE);
  const sampled = Array.from({ length: SAMPLE }, (_, at) => at * step);
  const answers: Answer[] = [];
  const sampleMs = cpuMsOf(() => {
    for (const at of sampled) answers.push(matchQuote(from.text, to.text, spanAt(spans, at)));
  });
  const ms = (sampleMs / SAMPLE) * spans.length;
  const score = scoreOf(
    sampled.flatMap((at) => truths[at] ?? []),
    answers,
  );
  return {
    ms,
    row: (level: string) => rowOf(`${level}, approx-string-match, one by one`, score, ms),
  };
}

function spanAt(spans: readonly Span[], at: number): Span {
  const span = spans[at];
  if (span === undefined) throw new Error('There are fewer claims than were sampled.');
  return span;
}

function byMyers(revision: Revision, level: string): ReadingRow {
  const { from, to } = revision;
  const reader = `${level}, fast-myers-diff, tokens`;
  const row = byKept(revision, reader, () => keptByMyers(from.text, to.text, MYERS_LIMIT_MS));
  return row ?? { reader: `${reader}: given up`, figures: COLUMNS.map(() => null) };
}

function byPatch(revision: Revision, level: string): ReadingRow {
  const { from, to } = revision;
  const reader = `${level}, diff-match-patch, characters`;
  const row = byKept(revision, reader, () =>
    keptByDiffMatchPatch(from.text, to.text, PATCH_LIMIT_MS),
  );
  return row ?? { reader, figures: COLUMNS.map(() => null) };
}

/** The row of a method that compares the texts once; null when it gave up. */
function byKept(
  { spans, truths }: Revision,
  reader: string,
  compare: () => readonly Kept[] | null,
): ReadingRow | null {
  const answers: Answer[] = [];
  const ms = cpuMsOf(() => {
    const kept = compare();
    if (kept !== null) for (const span of spans) answers.push(placeByKept(kept, span));
  });
  return answers.length === 0 ? null : rowOf(reader, scoreOf(truths, answers), ms);
}

function rowOf(reader: string, score: Score, ms: number): ReadingRow {
  return {
    reader,
    figures: [
      percent(score.exact, score.survivors),
      percent(score.survivorsGone + score.survivorsAmbiguous, score.survivors),
      percent(score.deletedPlaced, score.deleted),
      score.wrong,
      percent(score.wrongFlagged, score.wrong),
      percent(score.exactFlagged, score.exact),
      Math.round(ms),
    ],
  };
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : (100 * part) / whole;
}
