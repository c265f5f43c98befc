import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { HOUSE } from './house.mjs';

/** The files under some paths of the clone, sorted; paths that are not there are left out. */
function filesUnder(paths, isLeftOut, house) {
  const found = [];
  const walk = (path) => {
    if (isLeftOut(relative(house, path).split('\\').join('/'))) return;
    const entry = statSync(path, { throwIfNoEntry: false });
    if (entry === undefined) return;
    if (!entry.isDirectory()) found.push(path);
    else for (const name of readdirSync(path)) walk(join(path, name));
  };
  for (const path of paths) walk(join(house, path));
  return found.sort();
}

/** A hash over names and contents of files, and over words that also matter: another hash, another state. */
export function stateOf(paths, { words = [], isLeftOut = () => false, house = HOUSE } = {}) {
  const hash = createHash('sha256').update(JSON.stringify(words));
  for (const file of filesUnder(paths, isLeftOut, house)) {
    const bytes = readFileSync(file);
    hash.update(`\n${relative(house, file)}\n${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
}

/** Whether the stamp says that the work was done for this state. */
export function isStamped(stamp, state) {
  try {
    return readFileSync(stamp, 'utf8') === state;
  } catch {
    return false;
  }
}

/** Takes the stamp away before the work begins, so that work broken off leaves none. */
export function unstamp(stamp) {
  rmSync(stamp, { force: true });
}

/** Notes that the work was done for this state. */
export function setStamp(stamp, state) {
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, state);
}
