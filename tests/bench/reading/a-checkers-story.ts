import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDraft } from '#lib/reading/read.ts';
import type { Reading, Signal } from '#lib/reading/reading.ts';
import { takeIn } from '#lib/story/intake/take-in.ts';
import type { Block } from '#lib/text/block.ts';
import type { Span } from '#lib/text/span.ts';
import type { ReadingTask } from '#tests/bench/reading/reading-task.ts';

const STORIES = join(process.cwd(), '..', 'shared', 'stories');

interface Read {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly reading: Reading;
}

/** What a checker should be shown in this story without any help, with how to tell that it was. */
const EXPECTED: readonly (readonly [string, (read: Read) => boolean])[] = [
  [
    'the unnamed sources close to the administration',
    (read) => signals(read, 'unnamed', 'Sources close to the administration'),
  ],
  ['the hedge in the account of the talks', (read) => signals(read, 'hedge', 'reportedly')],
  [
    'the accusation with its cue and figure',
    (read) =>
      isAttributed(read, ['Netanyahu', 'accused', '20,000 ballistic missiles']) &&
      read.reading.quantities.some(({ value }) => value === 20_000),
  ],
  [
    'that the text itself calls it not corroborated',
    (read) => signals(read, 'declared-gap', 'not been independently corroborated'),
  ],
  [
    'the foreign minister’s quotation',
    (read) => isAttributed(read, ['Araghchi', 'hailed', 'a good start']),
  ],
  [
    'the denial as an attribution',
    (read) => isAttributed(read, ['Iran', 'denied', 'these issues were discussed']),
  ],
  [
    'the denial beside what it denies',
    ({ text, reading }) =>
      reading.contradictions.some(
        ({ kind, second }) => kind === 'denial' && words(text, [second]).includes('denied'),
      ),
  ],
  ['the headline four times', ({ text, blocks }) => headlines(text, blocks) === 4],
  [
    'five or more statements in the story’s own voice',
    ({ reading }) => reading.signals.filter(({ signal }) => signal === 'own-voice').length >= 5,
  ],
];

/** A real story as it came from the wire, read by the machine: what of it a checker is shown. */
export const task: ReadingTask = {
  title: 'One story, as a checker would read it',
  how: 'A story that stands beside the project is taken in and read; each row is something a checker has to be shown in it. It is one story, looked at while the finders were made: a check that nothing of it is lost, no measure of how good they are.',
  needs: STORIES,
  run: measure,
};

async function measure() {
  const bytes = readFileSync(join(STORIES, 'iran-talks.txt'));
  const intake = await takeIn({ bytes, format: 'text' });
  if (!intake.ok) throw new Error(`The story was not taken in: ${intake.problem.message}`);
  const { text, blocks } = intake.value;
  const read = { text, blocks, reading: readDraft(text, blocks) };
  const rows = EXPECTED.map(([what, isShown]) => ({
    reader: what,
    figures: [isShown(read) ? 1 : 0],
  }));
  const shown = rows.reduce((sum, { figures: [one = 0] }) => sum + one, 0);
  const target = { atLeast: EXPECTED.length };
  return {
    columns: ['shown'],
    rows,
    measures: [{ what: 'shown of what a checker should see', value: shown, unit: '', target }],
  };
}

function words(text: string, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
}

function signals({ text, reading }: Read, wanted: Signal, within: string): boolean {
  return reading.signals.some(({ signal, span }) => {
    const found = words(text, [span]);
    return (
      signal === wanted && (found.includes(within) || (found !== '' && within.includes(found)))
    );
  });
}

function isAttributed(
  { text, reading }: Read,
  [source, cue, content]: readonly [string, string, string],
) {
  return reading.attributions.some(
    (one) =>
      words(text, one.sourceSpans).includes(source) &&
      words(text, one.cueSpans).includes(cue) &&
      words(text, one.contentSpans).includes(content),
  );
}

/** How often the headline's words stand in the story as a block of their own, the first time included. */
function headlines(text: string, blocks: readonly Block[]): number {
  const counts = new Map<string, number>();
  for (const { start, end, repeatOf } of blocks) {
    const first = repeatOf === null ? { start, end } : (blocks[repeatOf] ?? { start, end });
    const key = text.slice(first.start, first.end);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return Math.max(...counts.values());
}
