import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findAll, startsOf } from '#lib/anchor/find-all.ts';
import { splitsGrapheme } from '#lib/text/graphemes.ts';
import { hardText } from '#tests/lib/text/some-text.ts';

describe('all occurrences', () => {
  test.each([
    ['in order', 'tide in, tide out', 'tide', [0, 9]],
    ['that overlap', 'banana', 'ana', [1, 3]],
    ['of what is nowhere', 'tide', 'Tide', []],
    ['of nothing', 'tide', '', []],
    ['of more than there is', 'tide', 'tides', []],
    ['not of a part of a character', 'cafe\u0301 cafe', 'cafe', [6]],
    ['not of a half of an emoji', '👍🏽 👍', '👍', [5]],
  ])('%s', (_case, text, exact, starts) => {
    expect(findAll(text, exact).map(({ start }) => start)).toEqual(starts);
  });

  test('are those that a slow look at every offset finds', () => {
    const cases = fc.tuple(hardText, fc.nat(40), fc.integer({ min: 1, max: 4 }));
    fc.assert(
      fc.property(cases, ([text, at, length]) => {
        const exact = text.slice(at, at + length);
        const slow = [...text.split('').keys()]
          .map((start) => ({ start, end: start + exact.length }))
          .filter((span) => exact !== '' && text.startsWith(exact, span.start))
          .filter((span) => !splitsGrapheme(text, span));
        expect(findAll(text, exact)).toEqual(slow);
      }),
      { numRuns: 500 },
    );
  });

  test('are all told of a long passage in a text that repeats it', () => {
    const exact = 'ab'.repeat(4000);
    const starts = startsOf('ab'.repeat(160_000), exact);
    expect(starts).toEqual(Array.from({ length: 156_001 }, (_, at) => 2 * at));
  });
});
