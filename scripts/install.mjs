import { inHouse } from './house.mjs';
import { run } from './run.mjs';
import { say, since } from './say.mjs';
import { isStamped, setStamp, stateOf, unstamp } from './stamp.mjs';

const STAMP = inHouse('node_modules', '.sourcemark-installed');

/**
 * Installs exactly what the lockfile names, if that has not been done for this lockfile on this kind
 * of machine. Answers npm's exit code.
 */
export async function install() {
  const state = stateOf(['package-lock.json', 'package.json', '.npmrc'], {
    words: [process.platform, process.arch],
  });
  if (isStamped(STAMP, state)) return 0;

  const startedAt = Date.now();
  say('installing the libraries that package-lock.json names (about a minute, once) …');
  unstamp(STAMP);
  const options = ['--include=dev', '--include=optional', '--no-audit', '--no-fund'];
  const code = await npm(['ci', ...options, '--loglevel=error']);
  if (code === 0) {
    setStamp(STAMP, state);
    say(`installed in ${since(startedAt)}.`);
  } else {
    say(`npm ci ended with ${code}: look at its message above; nothing was started.`);
  }
  return code;
}

function npm(args) {
  // The npm that called us, where one did; it may be another than the first on the path.
  const script = process.env.npm_execpath;
  if (script !== undefined && /\.c?js$/.test(script))
    return run(process.execPath, [script, ...args]);
  return run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args);
}
