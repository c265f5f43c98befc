import { spawn } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { HOUSE } from './house.mjs';

const PASSED_ON = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const LOOK_FOR_PARENT_MS = 300;

/**
 * Runs a program in the clone's folder until it ends and answers its exit code (128 + the signal's
 * number where a signal ended it). Signals that reach us are passed on, so that whoever stops us stops
 * it, and we end when it has ended. npm passes a signal to the shell between us and itself, which dies of
 * it without telling us: losing our parent counts as SIGTERM. With `timeoutMs` it is ended after that time;
 * with `isPatient` it runs only where nothing else wants the processor.
 */
export function run(
  program,
  args,
  { env = process.env, timeoutMs, isQuiet = false, isPatient = false } = {},
) {
  return new Promise((resolve, reject) => {
    const stdio = isQuiet ? 'ignore' : 'inherit';
    // npm is a command file on Windows, which only a shell can start.
    const shell = process.platform === 'win32' && program.endsWith('.cmd');
    const child = spawn(program, args, { cwd: HOUSE, env, stdio, shell, timeout: timeoutMs });
    if (isPatient) stepBack(child.pid);
    const pass = (signal) => {
      // Ctrl-C in a terminal reaches the whole group; passing it on would be a second one.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    };
    for (const signal of PASSED_ON) process.on(signal, pass);
    const parent = process.ppid;
    const watch = setInterval(() => {
      if (process.ppid !== parent) child.kill('SIGTERM');
    }, LOOK_FOR_PARENT_MS);
    const end = () => {
      clearInterval(watch);
      for (const signal of PASSED_ON) process.off(signal, pass);
    };
    child.once('error', (error) => {
      end();
      reject(error);
    });
    child.once('exit', (code, signal) => {
      end();
      resolve(code ?? 128 + (constants.signals[signal] ?? 0));
    });
  });
}

/** Gives a program the lowest priority; one that has ended or may not be changed runs as it is. */
function stepBack(pid) {
  try {
    if (pid !== undefined) setPriority(pid, constants.priority.PRIORITY_LOW);
  } catch {
    // The order of things is slower then, and nothing else.
  }
}
