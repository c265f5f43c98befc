import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldForSearch, foldTypography } from '#lib/text/fold.ts';

test('typography and case make no difference, accents do', () => {
  expect(foldTypography(' “Twenty–one”\u00a0 MISSILES ')).toBe('"twenty-one" missiles');
  expect(foldTypography('Élysée')).toBe('élysée');
});

test('in a search accents make no difference either', () => {
  expect(foldForSearch('Élysée')).toBe('elysee');
  expect(foldForSearch('e\u0301lyse\u0301e')).toBe('elysee');
  expect(foldForSearch('plain words')).toBe('plain words');
});

test('folding what is folded changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const folded = foldForSearch(text);
      expect(foldForSearch(folded)).toBe(folded);
    }),
  );
});

test.each(['one line of words ', 'nospace', '“élysée” '])(
  '%j over ten megabytes is folded',
  (piece) => {
    const text = piece.repeat(10_000_000 / piece.length).trim();
    expect(foldTypography(text)).toHaveLength(text.length);
  },
);
