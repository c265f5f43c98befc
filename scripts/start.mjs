// `npm start`: from a fresh clone to a running desk. Plain JavaScript for any Node from 18 on, since
// the Node that Sourcemark runs on is itself installed here.
import { build } from './build.mjs';
import { install } from './install.mjs';
import { inHouse } from './house.mjs';
import { pinnedEnvironment, pinnedNode } from './node.mjs';
import { run } from './run.mjs';
import { say } from './say.mjs';

async function start() {
  const installed = await install();
  if (installed !== 0) return installed;
  const built = await build();
  if (built !== 0) return built;
  const args = [inHouse('app', 'cli', 'sourcemark.mjs'), 'serve', ...process.argv.slice(2)];
  return run(pinnedNode(), args, { env: pinnedEnvironment({ NODE_ENV: 'production' }) });
}

try {
  process.exitCode = await start();
} catch (error) {
  say(error.message);
  process.exitCode = 1;
}
