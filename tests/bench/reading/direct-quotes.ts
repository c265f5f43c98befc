import compromise from 'compromise';
import { quotesOf } from '#lib/reading/quotes.ts';
import { tokenize } from '#lib/reading/tokens.ts';
import type { Block } from '#lib/text/block.ts';
import { type Span, compareSpans } from '#lib/text/span.ts';
import { POLNEAR, loadPolnear } from '#tests/bench/reading/polnear.ts';
import type { ReadingRow, ReadingTable, ReadingTask } from '#tests/bench/reading/reading-task.ts';

/** The quotes of a text, as a reader gives them, with their marks. */
type FindQuotes = (text: string, blocks: readonly Block[]) => readonly Span[];

const READERS: readonly (readonly [string, FindQuotes])[] = [
  [
    'Sourcemark',
    (text, blocks) =>
      quotesOf(
        tokenize(text, () => 0),
        blocks,
      ).map(({ span }) => span),
  ],
  ['from mark to mark, by regular expression', fromMarkToMark],
  ['compromise', quotesOfCompromise],
];

/** Whether quotes are found with both ends right, in the contents that PolNeAR ascribes to somebody. */
export const task: ReadingTask = {
  title: 'Direct quotes',
  how:
    'PolNeAR dev (84 articles, first annotator). Counted is every run of an annotated content in which a double quotation mark opens (" “ or two single ones). What the run must give is read from the annotation alone: ' +
    'its marks are paired one after another from its beginning (a first mark that closes is left out); one that is still open at the end of the run closes at the next double mark of its paragraph, or at the paragraph’s end. ' +
    'The run is right when each of these is found with the same start and end. Texts are cut into paragraphs at line breaks.',
  needs: POLNEAR,
  run: () => Promise.resolve(measure()),
};

interface Article {
  readonly text: string;
  /** The runs of words ascribed to somebody, in order. */
  readonly contents: readonly Span[];
}

const MARK = /"|“|”|''|``/g;

function measure(): ReadingTable {
  const articles = loadPolnear('dev').map(({ text, attributions }) => ({
    text,
    contents: attributions.flatMap(({ content }) => content).toSorted(compareSpans),
  }));
  const rows = READERS.map(([reader, find]) => rowOf(reader, find, articles));
  return {
    columns: ['runs with quotes', 'all quotes right', 'quotes', 'quotes right'],
    rows,
    measures: [
      {
        what: 'Contents whose quotes are found with both ends right',
        value: 100 * (rows[0]?.figures[1] ?? 0),
        unit: '%',
        target: { atLeast: 95 },
      },
    ],
  };
}

function rowOf(reader: string, find: FindQuotes, articles: readonly Article[]): ReadingRow {
  let runs = 0;
  let right = 0;
  let quotes = 0;
  let found = 0;
  for (const { text, contents } of articles) {
    const blocks = paragraphsOf(text);
    const keys = new Set(find(text, blocks).map(keyOf));
    for (const content of contents) {
      const wanted = wantedIn(text, content);
      if (wanted.length === 0) continue;
      const hit = wanted.filter((span) => keys.has(keyOf(span))).length;
      runs += 1;
      quotes += wanted.length;
      found += hit;
      if (hit === wanted.length) right += 1;
    }
  }
  return { reader, figures: [runs, right / runs, quotes, found / quotes] };
}

const keyOf = ({ start, end }: Span): string => `${start}-${end}`;

/** The quotes that a content holds, as its own marks show; see `task.how`. */
export function wantedIn(text: string, content: Span): readonly Span[] {
  const words = text.slice(content.start, content.end);
  const marks = Array.from(words.matchAll(MARK), ({ 0: mark, index }) => ({
    mark,
    start: content.start + index,
    end: content.start + index + mark.length,
  }));
  const first = marks[0];
  if (first !== undefined && closesOnly(text, first)) marks.shift();
  const wanted: Span[] = [];
  for (let at = 0; at < marks.length; at += 2) {
    const open = marks[at];
    if (open === undefined) break;
    wanted.push({ start: open.start, end: marks[at + 1]?.end ?? closeBehind(text, content.end) });
  }
  return wanted;
}

function closesOnly(text: string, { mark, start, end }: Span & { mark: string }): boolean {
  if (mark === '”') return true;
  return /\S/.test(text.charAt(start - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(end));
}

function closeBehind(text: string, from: number): number {
  const line = text.slice(from).split('\n', 1)[0] ?? '';
  const next = line.matchAll(MARK).next().value;
  return from + (next === undefined ? line.trimEnd().length : next.index + next[0].length);
}

function paragraphsOf(text: string): readonly Block[] {
  return Array.from(text.matchAll(/\S[^\n]*/g), ({ 0: line, index }) => ({
    role: 'paragraph',
    start: index,
    end: index + line.trimEnd().length,
    repeatOf: null,
  }));
}

function fromMarkToMark(text: string): readonly Span[] {
  return Array.from(text.matchAll(/"[^"\n]+"|“[^”\n]+”|''[^\n]+?''/g), ({ 0: quote, index }) => ({
    start: index,
    end: index + quote.length,
  }));
}

/** Its quotes are words with the white space and stops behind them: cut after the last mark. */
function quotesOfCompromise(text: string, blocks: readonly Block[]): readonly Span[] {
  return blocks.flatMap(({ start, end }) => {
    const paragraph = text.slice(start, end);
    const found: unknown = compromise(paragraph).quotations().json({ offset: true });
    if (!Array.isArray(found)) return [];
    return found.flatMap((one: unknown) => {
      const words = textOf(one);
      const at = words === null ? -1 : paragraph.indexOf(words);
      return words === null || at < 0
        ? []
        : [{ start: start + at, end: start + at + words.length }];
    });
  });
}

function textOf(one: unknown): string | null {
  if (typeof one !== 'object' || one === null || !('text' in one)) return null;
  return typeof one.text === 'string' ? one.text.replace(/[^"”']+$/, '') : null;
}
