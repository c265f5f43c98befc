import { expect, test } from 'vitest';
import { LastUsed } from '#lib/desk/last-used.ts';

test('what was used last is kept, and what was not used for longest goes first', () => {
  const kept = new LastUsed<string, number>(2);
  kept.keep('a', 1);
  kept.keep('b', 2);
  expect(kept.get('a')).toBe(1);
  kept.keep('c', 3);
  expect([kept.get('a'), kept.get('b'), kept.get('c')]).toEqual([1, undefined, 3]);
});

test('what is kept anew under its name takes no second place', () => {
  const kept = new LastUsed<string, number>(2);
  kept.keep('a', 1);
  kept.keep('b', 2);
  kept.keep('a', 3);
  expect([kept.get('a'), kept.get('b')]).toEqual([3, 2]);
});
