import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pinnedEnvironment } from './node.mjs';
import { run } from './run.mjs';
import { say } from './say.mjs';

/** Where a program stands on this machine's path, by the first of some names; null where it does not. */
export function findProgram(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const endings = process.platform === 'win32' ? ['.exe'] : [''];
  for (const name of names) {
    for (const folder of folders) {
      for (const ending of endings) {
        const path = join(folder, name + ending);
        if (isRunnable(path)) return path;
      }
    }
  }
  return null;
}

/** Whether there is a file that may be run. */
export function isRunnable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Whether a program starts at all: some are there but lack the libraries they need. */
export function starts(path) {
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

/**
 * Installs a Debian package if we may (root, with apt). Answers whether it was installed; a machine
 * of another kind is left alone.
 */
export async function installPackage(name) {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  if (findProgram('apt-get') === null) return false;
  say(`installing the system's package ${name} for the tests …`);
  const env = pinnedEnvironment({ DEBIAN_FRONTEND: 'noninteractive' });
  const quiet = ['-qq', '-o', 'Dpkg::Use-Pty=0'];
  await run('apt-get', ['update', ...quiet], { env, timeoutMs: 300_000 });
  const args = ['install', '-y', '--no-install-recommends', ...quiet, name];
  return (await run('apt-get', args, { env, timeoutMs: 900_000 })) === 0;
}
