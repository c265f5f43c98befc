import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'sourcemark-run-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const RUN = join(process.cwd(), 'scripts', 'run.mjs');
const note = join(folder, 'note');
// Notes when it has begun and which signal ended it, and ends with a code of its own.
const worker = join(folder, 'worker.mjs');
writeFileSync(
  worker,
  `import { writeFileSync } from 'node:fs';
   for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => {
     writeFileSync(${JSON.stringify(note)}, signal);
     process.exit(7);
   });
   setInterval(() => {}, 1000);
   writeFileSync(${JSON.stringify(note)}, 'begun');`,
);
const runner = join(folder, 'runner.mjs');
writeFileSync(
  runner,
  `import { run } from ${JSON.stringify(RUN)};
   process.exitCode = await run(process.execPath, process.argv.slice(2));`,
);

const noted = () => {
  try {
    return readFileSync(note, 'utf8');
  } catch {
    return '';
  }
};

async function until(words: string): Promise<void> {
  const giveUpAt = Date.now() + 20_000;
  while (noted() !== words && Date.now() < giveUpAt) await sleep(50);
  expect(noted()).toBe(words);
}

function start(program: string, args: readonly string[]) {
  rmSync(note, { force: true });
  return spawn(program, args, { stdio: ['ignore', 'ignore', 'inherit'] });
}

test('the exit code of the program is kept', async () => {
  const child = start(process.execPath, [runner, '-e', 'process.exit(5)']);
  expect(await once(child, 'exit')).toEqual([5, null]);
});

test('a signal is passed on, and we end when the program has, with its code', async () => {
  const child = start(process.execPath, [runner, worker]);
  await until('begun');
  const end = once(child, 'exit');
  child.kill('SIGTERM');
  expect(await end).toEqual([7, null]);
  expect(noted()).toBe('SIGTERM');
});

test('a shell between npm and us that dies of the signal does not leave the program running', async () => {
  const line = `${process.execPath} ${runner} ${worker}; true`;
  const shell = start('/bin/sh', ['-c', line]);
  await until('begun');
  shell.kill('SIGTERM');
  await until('SIGTERM');
});

test('a patient program gives way to all others', async () => {
  const body = `import { run } from ${JSON.stringify(RUN)};
    const told = 'setTimeout(() => process.exit(require("node:os").getPriority()), 200)';
    process.exitCode = await run(process.execPath, ['-e', told], { isPatient: true });`;
  const child = start(process.execPath, ['--input-type=module', '-e', body]);
  expect(await once(child, 'exit')).toEqual([constants.priority.PRIORITY_LOW, null]);
});
