import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldWithOffsets, folded, unfoldedSpan } from '#lib/anchor/folded-text.ts';
import { hardText } from '#tests/lib/text/some-text.ts';

describe('folding', () => {
  test.each([
    ['“It’s — over”', '"it\'s - over"'],
    ['one \u00a0\r\n two', 'one two'],
    ['cafe\u0301', 'café'],
    ['ﬁle №', 'file no'],
    ['co\u00adope\u200brate', 'cooperate'],
    ['ÉCOLE', 'école'],
    ['\u1112\u1161\u11ab', '한'],
    ['\ud83d \udc4d', '\ud83d \udc4d'],
    ['', ''],
  ])('%j', (text, expected) => {
    expect(folded(text)).toBe(expected);
  });

  test('knows the way back: every run stands where its own words fold to it', () => {
    fc.assert(
      fc.property(hardText, fc.nat(60), fc.integer({ min: 1, max: 9 }), (text, from, length) => {
        const whole = foldWithOffsets(text);
        const run = { start: from, end: Math.min(from + length, whole.text.length) };
        if (run.start >= run.end) return;
        const span = unfoldedSpan(text, whole, run);
        expect(folded(text.slice(span.start, span.end))).toContain(
          whole.text.slice(run.start, run.end).trim(),
        );
      }),
      { numRuns: 500 },
    );
  });
});
