import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { readDraft } from '#lib/reading/read.ts';
import { takeIn } from '#lib/story/intake/take-in.ts';
import { median } from '#tests/bench/bench-result.ts';
import { NEWS_TEXTS, newsText, wordCount } from '#tests/bench/reading/news-text.ts';
import type { ReadingRow, ReadingTask } from '#tests/bench/reading/reading-task.ts';

const MEGABYTE = 1_000_000;
const ROUNDS = 5;

/** Words a second of the whole reading, beside the whole pipelines of two peers, and how it grows. */
export const task: ReadingTask = {
  title: 'Speed of the whole reading',
  how:
    'Running news (PolNeAR’s training articles, one after another) of one and of ten megabytes, on one core. Ours is `readDraft`: every finder, from the blocks of the draft to the suggestions. wink-nlp runs its full default ' +
    'pipeline (`readDoc`), compromise its default one (`nlp(text)`), the latter on one megabyte only. The median of five rounds after one to warm up; one round on ten megabytes.',
  needs: NEWS_TEXTS,
  run: () => Promise.resolve(measure()),
};

function measure() {
  const one = prepared(MEGABYTE);
  const ten = prepared(10 * MEGABYTE);
  const wink = winkNLP(model);
  const ours = timed(() => readDraft(one.text, one.blocks), ROUNDS);
  const oursTen = timed(() => readDraft(ten.text, ten.blocks), 1);
  const winks = timed(() => wink.readDoc(one.text), ROUNDS);
  const winksTen = timed(() => wink.readDoc(ten.text), 1);
  const compromises = timed(() => compromise(one.text), 1);
  const rows: ReadingRow[] = [
    row('Sourcemark, 1 MB', one.words, ours),
    row('Sourcemark, 10 MB', ten.words, oursTen),
    row('wink-nlp, 1 MB', one.words, winks),
    row('wink-nlp, 10 MB', ten.words, winksTen),
    row('compromise, 1 MB', one.words, compromises),
  ];
  return {
    columns: ['words', 'ms', 'words a second'],
    rows,
    measures: [
      {
        what: 'words a second, 1 MB',
        value: Math.round((one.words / ours) * 1000),
        unit: '',
        target: { atLeast: 150_000 },
      },
      {
        what: 'time for ten times the text',
        value: oursTen / ours / (ten.words / one.words),
        unit: '× of ten times',
        target: { atMost: 1.3 },
      },
      {
        what: 'speed beside wink-nlp, 1 MB',
        value: winks / ours,
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

/** The median time in ms, after one round that is not counted. */
function timed(work: () => unknown, rounds: number): number {
  work();
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const startedAt = performance.now();
    work();
    times.push(performance.now() - startedAt);
  }
  return median(times);
}

function row(reader: string, words: number, ms: number): ReadingRow {
  return { reader, figures: [words, Math.round(ms), Math.round((words / ms) * 1000)] };
}
