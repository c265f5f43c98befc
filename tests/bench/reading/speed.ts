import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import { NEWS_TEXTS } from '#tests/bench/reading/news-text.ts';
import type { ReadingRow, ReadingTask } from '#tests/bench/reading/reading-task.ts';
import {
  type SpeedAnswer,
  type SpeedAsk,
  speedAnswerSchema,
} from '#tests/bench/reading/speed-ask.ts';

const MEGABYTE = 1_000_000;
/** Rounds until no reader grows faster any more: the desk's reader is a process that stays. */
const WARM_UP = 10;
const ROUNDS = 9;

/** Words a second of the whole reading, beside the whole pipelines of two peers, and how it grows. */
export const task: ReadingTask = {
  title: 'Speed of the whole reading',
  how:
    'Running news (PolNeAR’s training articles, one after another) of one and of ten megabytes, on one core, each reader in a thread of its own. Ours is `readDraft`: every finder, from the blocks of the draft to the suggestions. wink-nlp runs its full default ' +
    'pipeline (`readDoc`), compromise its default one (`nlp(text)`), the latter on one megabyte only and its second round. ' +
    `The first round is that of a process just started; the times are medians of ${ROUNDS} rounds after ${WARM_UP} that are not counted, on ten megabytes the third round.`,
  needs: NEWS_TEXTS,
  run: measure,
};

async function measure() {
  const settled = { warmUp: WARM_UP, rounds: ROUNDS };
  const ten = { warmUp: 2, rounds: 1 };
  const ours = await timed({ reader: 'ours', characters: MEGABYTE, ...settled });
  const winks = await timed({ reader: 'wink-nlp', characters: MEGABYTE, ...settled });
  const oursTen = await timed({ reader: 'ours', characters: 10 * MEGABYTE, ...ten });
  const winksTen = await timed({ reader: 'wink-nlp', characters: 10 * MEGABYTE, ...ten });
  const compromises = await timed({
    reader: 'compromise',
    characters: MEGABYTE,
    warmUp: 1,
    rounds: 1,
  });
  const rows: ReadingRow[] = [
    row('Sourcemark, 1 MB', ours),
    row('Sourcemark, 10 MB', oursTen),
    row('wink-nlp, 1 MB', winks),
    row('wink-nlp, 10 MB', winksTen),
    row('compromise, 1 MB', compromises),
  ];
  return {
    columns: ['words', 'ms', 'words a second', 'first round, ms'],
    rows,
    measures: [
      {
        what: 'words a second, 1 MB',
        value: Math.round((ours.words / ours.ms) * 1000),
        unit: '',
        target: { atLeast: 150_000 },
      },
      {
        what: 'time for ten times the text',
        value: oursTen.ms / ours.ms / (oursTen.words / ours.words),
        unit: '× of ten times',
        target: { atMost: 1.3 },
      },
      {
        what: 'speed beside wink-nlp, 1 MB',
        value: winks.ms / ours.ms,
        unit: '×',
        target: { atLeast: 1 },
      },
      {
        what: 'speed beside wink-nlp, 10 MB',
        value: winksTen.ms / oursTen.ms,
        unit: '×',
        target: { atLeast: 1 },
      },
    ],
  };
}

/** Times one reader in a thread of its own: what one has warmed up or left behind is not the other's. */
async function timed(ask: SpeedAsk): Promise<SpeedAnswer> {
  const client = new Worker(new URL('./speed.thread.ts', import.meta.url), { workerData: ask });
  const [answer] = z.tuple([speedAnswerSchema]).parse(await once(client, 'message'));
  return answer;
}

function row(reader: string, { words, ms, first }: SpeedAnswer): ReadingRow {
  const aSecond = Math.round((words / ms) * 1000);
  return { reader, figures: [words, Math.round(ms), aSecond, Math.round(first)] };
}
