import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { format, resolveConfig } from 'prettier';
import { type Measure, isReached } from '#tests/bench/bench-result.ts';
import type { CarryTask } from '#tests/bench/carry/carry-task.ts';
import { task as hardTexts } from '#tests/bench/carry/hard-texts.ts';
import { task as revisedProse } from '#tests/bench/carry/revised-prose.ts';
import type { ReadingTable } from '#tests/bench/reading/reading-task.ts';

const PAGE = 'docs/carry.md';
const FIGURES_BEGIN = '<!-- figures: written by npm run bench:carry -->';
const FIGURES_END = '<!-- end of figures -->';

const TASKS: Readonly<Record<string, CarryTask>> = {
  'revised-prose': revisedProse,
  'hard-texts': hardTexts,
};

function sectionOf({ title, how }: CarryTask, { columns, rows, measures }: ReadingTable): string {
  const lines = rows.map(({ reader, figures }) => {
    const cells = figures.map((value) => (value === null ? '–' : figure(value)));
    return `| ${[reader, ...cells].join(' | ')} |`;
  });
  return [
    `### ${title}`,
    '',
    how,
    '',
    `| | ${columns.join(' | ')} |`,
    `| --- |${' ---: |'.repeat(columns.length)}`,
    ...lines,
    '',
    '| promised | measured | to reach | |',
    '| --- | ---: | ---: | --- |',
    ...measures.flatMap(targetOf),
    '',
  ].join('\n');
}

function targetOf(measure: Measure): string[] {
  const { what, value, unit, target } = measure;
  if (target === undefined) return [];
  const wanted = 'atMost' in target ? `≤ ${target.atMost}` : `≥ ${target.atLeast}`;
  return [
    `| ${what} | ${figure(value)} ${unit} | ${wanted} | ${isReached(measure) ? 'reached' : '**missed**'} |`,
  ];
}

function figure(value: number): string {
  const digits = Number.isInteger(value) ? 0 : 1 + (value > 90 && value < 100 ? 1 : 0);
  return value.toLocaleString('en-GB', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}

/** Runs the tasks (all, or those named) and, when all were run, writes their figures into the page. */
async function main(only: readonly string[]): Promise<boolean> {
  const chosen = Object.entries(TASKS).filter(([name]) => only.length === 0 || only.includes(name));
  if (chosen.length === 0) throw new Error(`There is no task named ${only.join(', ')}.`);
  const sections: string[] = [];
  let reached = true;
  for (const [, task] of chosen) {
    console.log(`${task.title} …`);
    const table = task.run();
    const section = sectionOf(task, table);
    console.log(section);
    sections.push(section);
    reached &&= table.measures.every(isReached);
  }
  if (only.length === 0) await writePage(sections);
  return reached;
}

async function writePage(sections: readonly string[]): Promise<void> {
  const page = await readFile(PAGE, 'utf8');
  const begin = page.indexOf(FIGURES_BEGIN);
  const end = page.indexOf(FIGURES_END);
  if (begin < 0 || end < begin) throw new Error(`${PAGE} has no place for the figures.`);
  const day = new Date().toISOString().slice(0, 10);
  const machine = `Measured on ${day} with Node ${process.versions.node} on ${availableParallelism()} cores (${process.platform}-${process.arch}), ours and the peers in the same run.`;
  const figures = [FIGURES_BEGIN, '', machine, '', ...sections].join('\n');
  const style = await resolveConfig(PAGE);
  const written = page.slice(0, begin) + figures + page.slice(end);
  await writeFile(PAGE, await format(written, { ...style, filepath: PAGE }));
}

process.exitCode = (await main(process.argv.slice(2))) ? 0 : 1;
