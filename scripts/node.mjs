import { existsSync, readFileSync } from 'node:fs';
import { delimiter } from 'node:path';
import { inHouse } from './house.mjs';

const OLDEST = [22, 19];

/**
 * The Node that was installed with the libraries, by npm, for this kind of machine; the one that runs
 * us where there is none for it and ours is new enough. Throws, in words, where neither serves.
 */
export function pinnedNode() {
  const system = process.platform === 'win32' ? 'win' : process.platform;
  const program = process.platform === 'win32' ? 'node.exe' : 'node';
  const pinned = inHouse('node_modules', `node-${system}-${process.arch}`, 'bin', program);
  if (existsSync(pinned)) return pinned;

  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return process.execPath;
  throw new Error(
    `There is no packaged Node for ${process.platform}-${process.arch}, and Node ${process.versions.node} is too old: ` +
      `install Node ${OLDEST.join('.')} or newer, and start again.`,
  );
}

/** The environment in which `node`, and every program of the libraries, is the pinned one. */
export function pinnedEnvironment(extra = {}) {
  const name = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  const path = [inHouse('node_modules', '.bin'), process.env[name] ?? ''].join(delimiter);
  return { ...process.env, [name]: path, NEXT_TELEMETRY_DISABLED: '1', ...extra };
}

/** The script behind a command of one of the libraries: what `node_modules/.bin/<command>` runs. */
export function commandOf(library, command = library) {
  const { bin } = JSON.parse(
    readFileSync(inHouse('node_modules', library, 'package.json'), 'utf8'),
  );
  return inHouse('node_modules', library, typeof bin === 'string' ? bin : bin[command]);
}
