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

const tool = (library, args, { command = library, ...how } = {}) =>
  run(pinnedNode(), [commandOf(library, command), ...args], { env: pinnedEnvironment(), ...how });

/** A look at the sources. It makes nothing that another step waits for, so it takes what they leave idle. */
const look = (name, library, args, command = library) =>
  step(name, async () => oneIfZero(await tool(library, args, { command, isPatient: true })));

/** The form of the sources, their types and the ways of their imports; `built` is awaited before types are. */
async function looks(built) {
  await look('lint', 'eslint', ['.', '--max-warnings', '0']);
  await look('format', 'prettier', ['--check', '--log-level=warn', '.']);
  const rooms = ['app', 'db', 'lib', 'tests', '--config', '.dependency-cruiser.mjs'];
  await look('imports', 'dependency-cruiser', rooms, 'depcruise');
  // The build writes types of its own, which are not to be read half written.
  await built;
  await look('types of lib', 'typescript', ['-p', 'lib'], 'tsc');
  await look('types of all', 'typescript', ['-p', '.'], 'tsc');
}

async function vitest() {
  const report = `${REPORTS}/vitest.json`;
  const env = { SOURCEMARK_STRACE: (await strace()) ?? '' };
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await tool('vitest', ['run', ...reporters], { env: pinnedEnvironment(env) });
  return judged(sumsOfVitest(report), code);
}

async function playwright() {
  const report = `${REPORTS}/playwright.json`;
  const browser = await chromium();
  if (browser === null)
    throw new Error('no Chromium is to be had: install one, or set SOURCEMARK_CHROMIUM.');
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  if (browser !== undefined) env.SOURCEMARK_CHROMIUM = browser;
  const code = await tool('@playwright/test', ['test', '--reporter=list,json'], {
    command: 'playwright',
    env: pinnedEnvironment(env),
  });
  return judged(sumsOfPlaywright(report), code);
}

async function testAll() {
  if (!(await step('install', async () => oneIfZero(await install())))) return;
  rmSync(REPORTS, { recursive: true, force: true });
  mkdirSync(REPORTS, { recursive: true });
  const built = step('build', async () => oneIfZero(await build()));
  const looked = looks(built);
  const isBuilt = await built;
  await step('tests of lib, db, flows and app', vitest);
  if (isBuilt) await step('tests in the browser', playwright);
  await looked;
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
