import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  graphemeEnd,
  graphemeStart,
  isGraphemeBoundary,
  nextGrapheme,
  previousGrapheme,
  snapToGraphemes,
  splitsGrapheme,
} from '#lib/text/graphemes.ts';
import { hardText, spanWithin } from '#tests/lib/text/some-text.ts';
import { cpuMsOf } from '#tests/lib/text/cpu-time.ts';

/** The slow oracle: Unicode's segmentation of the whole text. */
function boundariesOf(text: string): ReadonlySet<number> {
  const boundaries = new Set([0, text.length]);
  const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
  for (const { index } of segmenter.segment(text)) boundaries.add(index);
  return boundaries;
}

test('looking at the neighbourhood answers the same as segmenting the whole text', () => {
  fc.assert(
    fc.property(hardText, (text) => {
      const boundaries = boundariesOf(text);
      for (let offset = 0; offset <= text.length; offset += 1) {
        const known = boundaries.has(offset);
        if (isGraphemeBoundary(text, offset) !== known) {
          throw new Error(`${JSON.stringify(text)} at ${offset}: boundary is ${known}`);
        }
      }
    }),
    { numRuns: 3000 },
  );
});

test('start and end are the nearest boundaries on either side', () => {
  fc.assert(
    fc.property(hardText, (text) => {
      const boundaries = [...boundariesOf(text)].sort((a, b) => a - b);
      for (let offset = 0; offset <= text.length; offset += 1) {
        expect(graphemeStart(text, offset)).toBe(boundaries.findLast((b) => b <= offset));
        expect(graphemeEnd(text, offset)).toBe(boundaries.find((b) => b >= offset));
      }
    }),
    { numRuns: 300 },
  );
});

test('a snapped span holds the span and splits nothing', () => {
  const cases = hardText
    .filter((text) => text.length > 0)
    .chain((text) => fc.tuple(fc.constant(text), spanWithin(text.length)));
  fc.assert(
    fc.property(cases, ([text, span]) => {
      const snapped = snapToGraphemes(text, span);
      expect(snapped.start).toBeLessThanOrEqual(span.start);
      expect(snapped.end).toBeGreaterThanOrEqual(span.end);
      expect(splitsGrapheme(text, snapped)).toBe(false);
    }),
  );
});

test.each([
  ['inside a family', 'a👩‍👩‍👧‍👦b', { start: 3, end: 5 }, '👩‍👩‍👧‍👦'],
  ['inside a flag', '🇮🇷🇺🇸', { start: 5, end: 7 }, '🇺🇸'],
  ['between letter and mark', 'cafe\u0301s', { start: 0, end: 4 }, 'cafe\u0301'],
  ['between CR and LF', 'a\r\nb', { start: 1, end: 2 }, '\r\n'],
  ['inside a pointed Hebrew letter', 'שָׁלום', { start: 1, end: 4 }, 'שָׁל'],
])('snaps outward %s', (_name, text, span, words) => {
  const snapped = snapToGraphemes(text, span);
  expect(text.slice(snapped.start, snapped.end)).toBe(words);
});

test('the caret steps over whole graphemes both ways', () => {
  const text = 'a👍🏽e\u0301';
  expect([nextGrapheme(text, 0), nextGrapheme(text, 1), nextGrapheme(text, 5)]).toEqual([1, 5, 7]);
  expect([previousGrapheme(text, 7), previousGrapheme(text, 5)]).toEqual([5, 1]);
  expect(nextGrapheme(text, 7)).toBe(7);
  expect(previousGrapheme(text, 0)).toBe(0);
});

test.each([
  ['Latin', 'The minister said so. '],
  ['Chinese', '部长说这件事已经发生了'],
  ['Arabic', 'قال الوزير إن ذلك حدث '],
  ['Korean', '장관은그렇게말했다'],
  ['Hindi', 'मंत्री ने कहा कि ऐसा हुआ '],
  ['emoji', '👍🏽👩‍👩‍👧‍👦❤️'],
])('20,000 look-ups in 600 KB of %s take well under a second', (_name, piece) => {
  const text = piece.repeat(Math.ceil(600_000 / piece.length));
  const spentMs = cpuMsOf(() => {
    let found = 0;
    for (let i = 0; i < 20_000; i += 1) {
      if (isGraphemeBoundary(text, (i * 7919) % text.length)) found += 1;
    }
    expect(found).toBeGreaterThan(0);
  });
  expect(spentMs).toBeLessThan(1500);
});
