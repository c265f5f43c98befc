import { expect, test } from 'vitest';
import { boundLeftOut } from '#lib/story/intake/left-out.ts';

test('neighbours of one reason are put together, others stay apart', () => {
  const pieces = [
    { text: 'Home', reason: 'Navigation.' },
    { text: 'World', reason: 'Navigation.' },
    { text: 'Terms', reason: 'Page footer.' },
  ];
  expect(boundLeftOut(pieces)).toEqual([
    { text: 'Home / World', reason: 'Navigation.' },
    { text: 'Terms', reason: 'Page footer.' },
  ]);
});

test('a long piece is cut between two graphemes and says so', () => {
  const [piece] = boundLeftOut([{ text: 'a👩‍👩‍👧‍👦'.repeat(100), reason: 'x' }]);
  expect(piece?.text.length).toBeLessThanOrEqual(300);
  expect(piece?.text).toMatch(/^(?:a👩‍👩‍👧‍👦)+a?…$/u);
});

test('more than two hundred pieces end in an honest count of the rest', () => {
  const pieces = Array.from({ length: 500 }, (_, i) => ({
    text: `Piece ${i}`,
    reason: `r${i % 2}`,
  }));
  const bounded = boundLeftOut(pieces);
  expect(bounded).toHaveLength(200);
  expect(bounded.at(-1)).toEqual({
    text: '301 more pieces, 602 words.',
    reason: 'Too many pieces to list.',
  });
});
