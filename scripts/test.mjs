// `npm test`: everything that has to hold, from a fresh clone, with nothing but Node and npm. Plain
// JavaScript for any Node from 18 on. The last line says how many passed and how many failed.
import { mkdirSync, rmSync } from 'node:fs';
import { build } from './build.mjs';
import { chromium } from './chromium.mjs';
import { inHouse } from './house.mjs';
import { install } from './install.mjs';
import { commandOf, pinnedEnvironment, pinnedNode } from './node.mjs';
import { run } from './run.mjs';
import { say, since } from './say.mjs';
import { strace } from './strace.mjs';
import { judged, sumsOfPlaywright, sumsOfVitest } from './sums.mjs';

const REPORTS = inHouse('.cache', 'test-reports');

/** One row for each step: its name, what it counted, how long it took. */
const steps = [];

async function step(name, work) {
  const startedAt = Date.now();
  say(`${name} …`);
  let sums;
  try {
    sums = await work();
  } catch (error) {
    say(`${name}: ${error.message}`);
    sums = { passed: 0, failed: 1 };
  }
  steps.push({ name, ...sums, took: since(startedAt) });
  return sums.failed === 0;
}

const oneIfZero = (code) => ({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 });

const tool = (library, args, command = library, env = {}) =>
  run(pinnedNode(), [commandOf(library, command), ...args], { env: pinnedEnvironment(env) });

async function style() {
  await step('format', async () =>
    oneIfZero(await tool('prettier', ['--check', '--log-level=warn', '.'])),
  );
  await step('lint', async () => oneIfZero(await tool('eslint', ['.', '--max-warnings', '0'])));
}

/** The types, the ways of the imports, and the pages as they ship; answers whether there are pages. */
async function shape() {
  for (const project of ['lib', '.']) {
    const name = project === 'lib' ? 'types of lib' : 'types of all';
    await step(name, async () => oneIfZero(await tool('typescript', ['-p', project], 'tsc')));
  }
  const rooms = ['app', 'db', 'lib', 'tests', '--config', '.dependency-cruiser.mjs'];
  await step('imports', async () =>
    oneIfZero(await tool('dependency-cruiser', rooms, 'depcruise')),
  );
  return step('build', async () => oneIfZero(await build()));
}

async function vitest() {
  const report = `${REPORTS}/vitest.json`;
  const env = { SOURCEMARK_STRACE: (await strace()) ?? '' };
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await tool('vitest', ['run', ...reporters], 'vitest', env);
  return judged(sumsOfVitest(report), code);
}

async function playwright() {
  const report = `${REPORTS}/playwright.json`;
  const browser = await chromium();
  if (browser === null)
    throw new Error('no Chromium is to be had: install one, or set SOURCEMARK_CHROMIUM.');
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  if (browser !== undefined) env.SOURCEMARK_CHROMIUM = browser;
  const code = await tool('@playwright/test', ['test', '--reporter=list,json'], 'playwright', env);
  return judged(sumsOfPlaywright(report), code);
}

async function testAll() {
  if (!(await step('install', async () => oneIfZero(await install())))) return;
  rmSync(REPORTS, { recursive: true, force: true });
  mkdirSync(REPORTS, { recursive: true });
  // Neither looks at what the other makes, and each keeps one core busy.
  const [isBuilt] = await Promise.all([shape(), style()]);
  await step('tests of lib, db, flows and app', vitest);
  if (isBuilt) await step('tests in the browser', playwright);
}

await testAll();
const passed = steps.reduce((sum, one) => sum + one.passed, 0);
const failed = steps.reduce((sum, one) => sum + one.failed, 0);
say('');
for (const one of steps) {
  const mark = one.failed === 0 ? 'ok  ' : 'FAIL';
  say(`${mark} ${one.name.padEnd(34)} ${one.passed} passed, ${one.failed} failed, ${one.took}`);
}
process.exitCode = failed === 0 ? 0 : 1;
process.stdout.write(`${passed} passed, ${failed} failed\n`);
