import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { readDraft } from '#lib/reading/read.ts';
import { takeIn } from '#lib/story/intake/take-in.ts';
import { median } from '#tests/bench/bench-result.ts';
import { NEWS_TEXTS, newsText, wordCount } from '#tests/bench/reading/news-text.ts';
import type { ReadingRow, ReadingTask } from '#tests/bench/reading/reading-task.ts';

const MEGABYTE = 1_000_000;
/** Rounds until no reader grows faster any more: the desk's reader is a process that stays. */
const WARM_UP = 10;
const ROUNDS = 9;

/** Words a second of the whole reading, beside the whole pipelines of two peers, and how it grows. */
export const task: ReadingTask = {
  title: 'Speed of the whole reading',
  how:
    'Running news (PolNeAR’s training articles, one after another) of one and of ten megabytes, on one core. Ours is `readDraft`: every finder, from the blocks of the draft to the suggestions. wink-nlp runs its full default ' +
    'pipeline (`readDoc`), compromise its default one (`nlp(text)`), the latter on one megabyte and for two rounds only. ' +
    `The first round is that of a process just started; the times are medians of ${ROUNDS} rounds after ${WARM_UP} that are not counted, on ten megabytes one round when the reader has settled.`,
  needs: NEWS_TEXTS,
  run: () => Promise.resolve(measure()),
};

function measure() {
  const one = prepared(MEGABYTE);
  const ten = prepared(10 * MEGABYTE);
  const wink = winkNLP(model);
  const settled = { warmUp: WARM_UP, rounds: ROUNDS };
  const once = { warmUp: 0, rounds: 1 };
  const ours = timed(() => readDraft(one.text, one.blocks), settled);
  const winks = timed(() => wink.readDoc(one.text), settled);
  const oursTen = timed(() => readDraft(ten.text, ten.blocks), once);
  const winksTen = timed(() => wink.readDoc(ten.text), once);
  const compromises = timed(() => compromise(one.text), { warmUp: 0, rounds: 2 });
  const rows: ReadingRow[] = [
    row('Sourcemark, 1 MB', one.words, ours),
    row('Sourcemark, 10 MB', ten.words, oursTen),
    row('wink-nlp, 1 MB', one.words, winks),
    row('wink-nlp, 10 MB', ten.words, winksTen),
    row('compromise, 1 MB', one.words, compromises),
  ];
  return {
    columns: ['words', 'ms', 'words a second', 'first round, ms'],
    rows,
    measures: [
      {
        what: 'words a second, 1 MB',
        value: Math.round((one.words / ours.ms) * 1000),
        unit: '',
        target: { atLeast: 150_000 },
      },
      {
        what: 'time for ten times the text',
        value: oursTen.ms / ours.ms / (ten.words / one.words),
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

function prepared(characters: number) {
  const news = newsText(characters);
  const intake = takeIn({ bytes: new TextEncoder().encode(news), format: 'text' });
  if (!intake.ok) throw new Error(`The news were not taken in: ${intake.problem.message}`);
  const { text, blocks } = intake.value;
  return { text, blocks, words: wordCount(text) };
}

interface Timed {
  /** The median of the rounds that count. */
  readonly ms: number;
  readonly first: number;
}

function timed(work: () => unknown, { warmUp, rounds }: { warmUp: number; rounds: number }): Timed {
  const times: number[] = [];
  for (let round = 0; round < warmUp + rounds; round += 1) {
    const startedAt = performance.now();
    work();
    times.push(performance.now() - startedAt);
  }
  return { ms: median(times.slice(warmUp)), first: times[0] ?? 0 };
}

function row(reader: string, words: number, { ms, first }: Timed): ReadingRow {
  const aSecond = Math.round((words / ms) * 1000);
  return { reader, figures: [words, Math.round(ms), aSecond, Math.round(first)] };
}
