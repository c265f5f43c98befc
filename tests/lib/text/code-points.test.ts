import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  fromCodePointSpans,
  fromCodePoints,
  toCodePointSpans,
  toCodePoints,
} from '#lib/text/code-points.ts';
import { hardText } from '#tests/lib/text/some-text.ts';
import { cpuMsOf } from '#tests/lib/text/cpu-time.ts';

test('counts code points, whatever the order of the offsets', () => {
  const text = 'a👍b🇮🇷c';
  expect(toCodePoints(text, [8, 0, 3, 1, 4, 9])).toEqual([5, 0, 2, 1, 3, 6]);
  expect(fromCodePoints(text, [5, 0, 2, 1, 3, 6])).toEqual([8, 0, 3, 1, 4, 9]);
});

test('an offset inside a pair counts as its start, one beyond the text as its end', () => {
  expect(toCodePoints('👍b', [1, 99])).toEqual([0, 2]);
  expect(fromCodePoints('👍b', [99])).toEqual([3]);
});

test('every code point offset makes the round trip', () => {
  fc.assert(
    fc.property(hardText, fc.array(fc.nat(60)), (text, wanted) => {
      const length = Array.from(text).length;
      const points = wanted.map((point) => Math.min(point, length));
      expect(toCodePoints(text, fromCodePoints(text, points))).toEqual(points);
    }),
  );
});

test('the words of a code point span are the words of the span', () => {
  fc.assert(
    fc.property(hardText, (text) => {
      const characters = Array.from(text);
      const spans = characters.map((_character, index) => ({ start: index, end: index + 1 }));
      const inUnits = fromCodePointSpans(text, spans);
      expect(inUnits.map(({ start, end }) => text.slice(start, end))).toEqual(characters);
      expect(toCodePointSpans(text, inUnits)).toEqual(spans);
    }),
  );
});

test('100,000 offsets in a megabyte are one walk', () => {
  const text = 'word 👍 '.repeat(130_000);
  const offsets = Array.from({ length: 100_000 }, (_, i) => (i * 7919) % text.length);
  const spentMs = cpuMsOf(() => {
    expect(toCodePoints(text, offsets)).toHaveLength(100_000);
  });
  expect(spentMs).toBeLessThan(1500);
});
