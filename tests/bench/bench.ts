import { existsSync } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import { availableParallelism, totalmem } from 'node:os';
import { type Bench, type Measure, isReached } from '#tests/bench/bench-result.ts';

const RESULTS = 'docs/bench.md';
const NOT_A_BENCH = ['bench.ts', 'bench-result.ts'];

/** One bench with what it measured. */
interface Outcome {
  readonly bench: Bench;
  readonly measures: readonly Measure[];
}

/** The benches of this folder; a file is one when it exports `bench`. */
async function findBenches(only: readonly string[]): Promise<Bench[]> {
  const files = (await readdir(import.meta.dirname)).filter((file) => file.endsWith('.ts')).sort();
  const benches: Bench[] = [];
  for (const file of files) {
    if (NOT_A_BENCH.includes(file)) continue;
    if (only.length > 0 && !only.includes(file.replace(/\.ts$/, ''))) continue;
    const module: unknown = await import(`./${file}`);
    if (hasBench(module)) benches.push(module.bench);
  }
  return benches;
}

function hasBench(module: unknown): module is { bench: Bench } {
  return typeof module === 'object' && module !== null && 'bench' in module;
}

function pageOf(outcomes: readonly Outcome[]): string {
  const day = new Date().toISOString().slice(0, 10);
  const memory = Math.round(totalmem() / 2 ** 30);
  return [
    '# Benchmarks',
    '',
    `Measured on ${day} with Node ${process.versions.node} on ${availableParallelism()} cores and ${memory} GiB of memory (${process.platform}-${process.arch}); ` +
      'client and server share the machine. Made by `npm run bench`.',
    '',
    ...outcomes.flatMap(({ bench, measures }) => [
      `## ${bench.title}`,
      '',
      bench.how,
      '',
      '| what | measured | to reach | |',
      '| --- | ---: | ---: | --- |',
      ...measures.map(rowOf),
      '',
    ]),
  ].join('\n');
}

function rowOf(measure: Measure): string {
  const { what, value, unit, target } = measure;
  const cells = [what, `${figure(value)} ${unit}`];
  if (target === undefined) return `| ${[...cells, '', ''].join(' | ')} |`;
  const wanted = 'atMost' in target ? `≤ ${figure(target.atMost)}` : `≥ ${figure(target.atLeast)}`;
  const mark = isReached(measure) ? 'reached' : '**missed**';
  return `| ${[...cells, `${wanted} ${unit}`, mark].join(' | ')} |`;
}

function figure(value: number): string {
  const digits = Math.abs(value) < 100 ? 1 : 0;
  return value.toLocaleString('en-GB', { maximumFractionDigits: digits });
}

/**
 * Runs the benches (all, or those named) and, when all were run, writes their page. Answers whether every
 * target was reached.
 */
async function main(only: readonly string[]): Promise<boolean> {
  const benches = await findBenches(only);
  if (benches.length === 0) throw new Error(`There is no bench named ${only.join(', ')}.`);
  const outcomes: Outcome[] = [];
  for (const bench of benches) {
    if (bench.needs !== undefined && !existsSync(bench.needs)) {
      throw new Error(`${bench.title}: the data to measure on is missing: ${bench.needs}`);
    }
  }
  for (const bench of benches) {
    console.log(`${bench.title} …`);
    outcomes.push({ bench, measures: await bench.run() });
  }
  const page = pageOf(outcomes);
  console.log(`\n${page}`);
  if (only.length === 0) await writeFile(RESULTS, page);
  return outcomes.every(({ measures }) => measures.every(isReached));
}

process.exitCode = (await main(process.argv.slice(2))) ? 0 : 1;
