import { existsSync } from 'node:fs';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { format, resolveConfig } from 'prettier';
import { type Measure, isReached } from '#tests/bench/bench-result.ts';
import type { ReadingRow, ReadingTable, ReadingTask } from '#tests/bench/reading/reading-task.ts';

const PAGE = 'docs/reading.md';
const FIGURES_BEGIN = '<!-- figures: written by npm run bench:reading -->';
const FIGURES_END = '<!-- end of figures -->';

interface Outcome {
  readonly task: ReadingTask;
  readonly table: ReadingTable;
}

/** The tasks of this folder, by the names of their files. */
async function findTasks(only: readonly string[]): Promise<ReadingTask[]> {
  const files = (await readdir(import.meta.dirname)).filter((file) => file.endsWith('.ts')).sort();
  const tasks: ReadingTask[] = [];
  for (const file of files) {
    // This file itself, the trainer and threads do their work when they are loaded.
    if (/^reading-bench|^train-|\.thread\.ts$/.test(file)) continue;
    if (only.length > 0 && !only.includes(file.replace(/\.ts$/, ''))) continue;
    const module: unknown = await import(`./${file}`);
    if (hasTask(module)) tasks.push(module.task);
  }
  return tasks;
}

function hasTask(module: unknown): module is { task: ReadingTask } {
  return typeof module === 'object' && module !== null && 'task' in module;
}

function sectionOf({ task, table }: Outcome): string {
  return [
    `### ${task.title}`,
    '',
    task.how,
    '',
    `| | ${table.columns.join(' | ')} |`,
    `| --- |${' ---: |'.repeat(table.columns.length)}`,
    ...table.rows.map(rowOf),
    '',
    ...targetsOf(table.measures),
  ].join('\n');
}

function rowOf({ reader, figures }: ReadingRow): string {
  const cells = figures.map((value) => (value === null ? '–' : figure(value)));
  return `| ${[reader, ...cells].join(' | ')} |`;
}

function targetsOf(measures: readonly Measure[]): string[] {
  const lines = measures.flatMap((measure) => {
    const { what, value, unit, target } = measure;
    if (target === undefined) return [];
    const wanted = 'atMost' in target ? `≤ ${target.atMost}` : `≥ ${target.atLeast}`;
    const mark = isReached(measure) ? 'reached' : '**missed**';
    return [`| ${what} | ${figure(value)} ${unit} | ${wanted} | ${mark} |`];
  });
  if (lines.length === 0) return [];
  return ['| promised | measured | to reach | |', '| --- | ---: | ---: | --- |', ...lines, ''];
}

function figure(value: number): string {
  if (Number.isInteger(value)) return value.toLocaleString('en-GB');
  return value.toLocaleString('en-GB', {
    minimumFractionDigits: Math.abs(value) < 10 ? 3 : 1,
    maximumFractionDigits: Math.abs(value) < 10 ? 3 : 1,
  });
}

function withFigures(page: string, outcomes: readonly Outcome[]): string {
  const begin = page.indexOf(FIGURES_BEGIN);
  const end = page.indexOf(FIGURES_END);
  if (begin < 0 || end < begin) throw new Error(`${PAGE} has no place for the figures.`);
  const day = new Date().toISOString().slice(0, 10);
  const machine = `Measured on ${day} with Node ${process.versions.node} on ${availableParallelism()} cores (${process.platform}-${process.arch}), ours and the peers in the same run.`;
  const parts = [FIGURES_BEGIN, '', machine, '', ...outcomes.map(sectionOf)];
  return page.slice(0, begin) + parts.join('\n') + page.slice(end);
}

/** Runs the tasks (all, or those named) and, when all were run, writes their figures into the page. */
async function main(only: readonly string[]): Promise<boolean> {
  const tasks = await findTasks(only);
  if (tasks.length === 0) throw new Error(`There is no task named ${only.join(', ')}.`);
  for (const { title, needs } of tasks) {
    if (!existsSync(needs))
      throw new Error(`${title}: the data to measure on is missing: ${needs}`);
  }
  const outcomes: Outcome[] = [];
  for (const task of tasks) {
    console.log(`${task.title} …`);
    const outcome = { task, table: await task.run() };
    console.log(sectionOf(outcome));
    outcomes.push(outcome);
  }
  if (only.length === 0) {
    const page = withFigures(await readFile(PAGE, 'utf8'), outcomes);
    const style = await resolveConfig(PAGE);
    await writeFile(PAGE, await format(page, { ...style, filepath: PAGE }));
  }
  return outcomes.every(({ table }) => table.measures.every(isReached));
}

process.exitCode = (await main(process.argv.slice(2))) ? 0 : 1;
