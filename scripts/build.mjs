import { inHouse } from './house.mjs';
import { commandOf, pinnedEnvironment, pinnedNode } from './node.mjs';
import { run } from './run.mjs';
import { say, since } from './say.mjs';
import { isStamped, setStamp, stateOf, unstamp } from './stamp.mjs';

const STAMP = inHouse('.next', 'sourcemark-built');

// What the built pages are made of. The command line runs as it is and needs no build.
const SOURCES = [
  'app',
  'db',
  'lib',
  'public',
  'next.config.mjs',
  'postcss.config.mjs',
  'proxy.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];
const isLeftOut = (path) => path === 'app/cli';

/** Builds the pages for production, if the sources have changed since. Answers the builder's exit code. */
export async function build() {
  const state = stateOf(SOURCES, { isLeftOut, words: [process.platform, process.arch] });
  if (isStamped(STAMP, state)) return 0;

  const startedAt = Date.now();
  say('building the pages (about half a minute, after every change of the sources) …');
  unstamp(STAMP);
  const env = pinnedEnvironment({ NODE_ENV: 'production' });
  const code = await run(pinnedNode(), [commandOf('next'), 'build'], { env });
  if (code === 0) {
    setStamp(STAMP, state);
    say(`built in ${since(startedAt)}.`);
  } else {
    say(`the build ended with ${code}: look at its message above; nothing was started.`);
  }
  return code;
}
