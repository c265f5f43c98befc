import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isStamped, setStamp, stateOf, unstamp } from '#scripts/stamp.mjs';

let house: string;
beforeEach(() => {
  house = mkdtempSync(join(tmpdir(), 'sourcemark-stamp-'));
  mkdirSync(join(house, 'app', 'cli'), { recursive: true });
  writeFileSync(join(house, 'app', 'page.tsx'), 'one');
  writeFileSync(join(house, 'app', 'cli', 'main.ts'), 'two');
});
afterEach(() => {
  rmSync(house, { recursive: true });
});

const state = () => stateOf(['app', 'gone'], { house, isLeftOut: (path) => path === 'app/cli' });

test('the same sources are the same state, and every change is another', () => {
  const before = state();
  expect(state()).toBe(before);
  writeFileSync(join(house, 'app', 'page.tsx'), 'three');
  const changed = state();
  writeFileSync(join(house, 'app', 'new.tsx'), '');
  const added = state();
  rmSync(join(house, 'app', 'page.tsx'));
  expect(new Set([before, changed, added, state()]).size).toBe(4);
});

test('what is left out does not count, and neither does when a file was written', () => {
  const before = state();
  writeFileSync(join(house, 'app', 'cli', 'main.ts'), 'other');
  writeFileSync(join(house, 'app', 'page.tsx'), 'one');
  expect(state()).toBe(before);
});

test('a byte that moves from one file into the next is a change', () => {
  writeFileSync(join(house, 'app', 'a'), 'xy');
  writeFileSync(join(house, 'app', 'b'), 'z');
  const before = state();
  writeFileSync(join(house, 'app', 'a'), 'x');
  writeFileSync(join(house, 'app', 'b'), 'yz');
  expect(state()).not.toBe(before);
});

test('work that was broken off leaves no stamp', () => {
  const stamp = join(house, '.next', 'built');
  setStamp(stamp, 'first');
  expect(isStamped(stamp, 'first')).toBe(true);
  expect(isStamped(stamp, 'second')).toBe(false);
  unstamp(stamp);
  expect(isStamped(stamp, 'first')).toBe(false);
});
