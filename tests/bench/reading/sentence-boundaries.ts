import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';
import { sentencesOf } from '#lib/text/sentences.ts';
import { GUM_NEWS, type GumParagraph, gumParagraphs } from '#tests/bench/reading/gum-paragraphs.ts';
import type { ReadingRow, ReadingTable, ReadingTask } from '#tests/bench/reading/reading-task.ts';

/** The sentences of one paragraph, as a reader gives them: their words, or where they end. */
type Cut = (text: string) => readonly number[];

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const wink = winkNlp(model, ['sbd']);

const READERS: readonly (readonly [string, Cut])[] = [
  ['Sourcemark', (text) => sentencesOf(text, { start: 0, end: text.length }).map(({ end }) => end)],
  ['wink-nlp', (text) => endsIn(text, wink.readDoc(text).sentences().out())],
  ['compromise', (text) => endsIn(text, sentencesOfCompromise(text))],
  [
    'Intl.Segmenter',
    (text) =>
      endsIn(
        text,
        Array.from(segmenter.segment(text), ({ segment }) => segment),
      ),
  ],
];

/** Where sentences end in news, beside the peers that cut English into sentences. */
export const task: ReadingTask = {
  title: 'Sentence boundaries',
  how:
    'The 18 news articles of GUM (CC BY), each paragraph given to the reader as one block. A boundary is the end of a sentence, without the white space around it; ' +
    'F1 of the ends found, of all and of those inside paragraphs alone (the end of a paragraph is given to every reader). Words a second are of one core, the fastest of five passes.',
  needs: GUM_NEWS,
  run: () => Promise.resolve(measure()),
};

function measure(): ReadingTable {
  const paragraphs = gumParagraphs().flat();
  const rows = READERS.map(([reader, cut]) => rowOf(reader, cut, paragraphs));
  const ours = rows[0]?.figures[2] ?? 0;
  return {
    columns: ['precision', 'recall', 'F1', 'F1 inside paragraphs', 'words a second'],
    rows,
    measures: [
      { what: 'Sentence ends, F1', value: 100 * ours, unit: '%', target: { atLeast: 97.5 } },
    ],
  };
}

function rowOf(reader: string, cut: Cut, paragraphs: readonly GumParagraph[]): ReadingRow {
  const all = { found: 0, gold: 0, right: 0 };
  const inner = { found: 0, gold: 0, right: 0 };
  for (const { text, ends } of paragraphs) {
    const found = new Set(cut(text));
    const gold = new Set(ends);
    const right = [...found].filter((end) => gold.has(end));
    all.found += found.size;
    all.gold += gold.size;
    all.right += right.length;
    inner.found += [...found].filter((end) => end < text.length).length;
    inner.gold += gold.size - 1;
    inner.right += right.filter((end) => end < text.length).length;
  }
  const scores = [all.right / all.found, all.right / all.gold, f1Of(all), f1Of(inner)];
  return { reader, figures: [...scores, wordsASecond(cut, paragraphs)] };
}

function f1Of({ found, gold, right }: { found: number; gold: number; right: number }): number {
  return (2 * right) / (found + gold);
}

function wordsASecond(cut: Cut, paragraphs: readonly GumParagraph[]): number {
  const words = paragraphs.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  let bestMs = Infinity;
  for (let pass = 0; pass < 5; pass += 1) {
    const began = performance.now();
    for (const { text } of paragraphs) cut(text);
    bestMs = Math.min(bestMs, performance.now() - began);
  }
  return Math.round((1000 * words) / bestMs);
}

/** Where pieces that stand one after another in a text end, without the white space around them. */
function endsIn(text: string, pieces: readonly string[]): readonly number[] {
  let reached = 0;
  return pieces.flatMap((piece) => {
    const words = piece.trim();
    const at = text.indexOf(words, reached);
    if (words === '' || at < 0) return [];
    reached = at + words.length;
    return [reached];
  });
}

function sentencesOfCompromise(text: string): readonly string[] {
  const found: unknown = compromise(text).json({ text: true });
  if (!Array.isArray(found)) return [];
  return found.flatMap((one: unknown) =>
    typeof one === 'object' && one !== null && 'text' in one && typeof one.text === 'string'
      ? [one.text]
      : [],
  );
}
