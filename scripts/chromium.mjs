import { commandOf, pinnedEnvironment, pinnedNode } from './node.mjs';
import { findProgram, installPackage, isRunnable, starts } from './programs.mjs';
import { run } from './run.mjs';
import { say } from './say.mjs';

// Chromium without what only a screen needs takes about a fifth less of the processor; it is also what
// Playwright brings along.
const LEAN = 'chromium-headless-shell';
const NAMES = [LEAN, 'chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const ON_A_MAC = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * The Chromium the browser tests run in: the one named by SOURCEMARK_CHROMIUM, else the system's, else
 * the system's package where we may install it (it brings the libraries it needs, which a bare
 * machine lacks; a system may have only the whole of it), else the one Playwright downloads for itself.
 * Null when none is to be had; `undefined` means: Playwright's own.
 */
export async function chromium() {
  const named = process.env.SOURCEMARK_CHROMIUM;
  if (named !== undefined && named !== '') return named;
  const found = ofTheSystem();
  if (found !== null) return found;
  for (const name of [LEAN, 'chromium']) {
    const installed = (await installPackage(name)) ? ofTheSystem() : null;
    if (installed !== null) return installed;
  }
  say('there is no Chromium on this machine; asking Playwright for its own …');
  const args = [commandOf('@playwright/test', 'playwright'), 'install', 'chromium'];
  const code = await run(pinnedNode(), args, { env: pinnedEnvironment(), timeoutMs: 300_000 });
  return code === 0 ? undefined : null;
}

function ofTheSystem() {
  const onPath = findProgram(...NAMES);
  if (onPath !== null && starts(onPath)) return onPath;
  return ON_A_MAC.find((path) => isRunnable(path)) ?? null;
}
