import { expect, test } from 'vitest';
import { perToken } from '#lib/reading/per-token.ts';
import { tokenize } from '#lib/reading/tokens.ts';

test('each distinct word is told once and numbers all its tokens', () => {
  const tokens = tokenize('the cat, the dog, the Cat', () => 0);
  const told: string[] = [];
  const numbers = perToken(tokens, ({ written }) => told.push(written));
  expect(told).toEqual(['the', 'cat', ',', 'dog', 'Cat']);
  expect([...numbers]).toEqual([1, 2, 3, 1, 4, 3, 1, 5]);
});

test('more words than there was room for at first', () => {
  const tokens = tokenize(Array.from({ length: 5000 }, (_, at) => `w${at}`).join(' '), () => 0);
  const numbers = perToken(tokens, ({ id }) => id + 1);
  expect([...numbers]).toEqual(Array.from({ length: 5000 }, (_, at) => at + 1));
});
