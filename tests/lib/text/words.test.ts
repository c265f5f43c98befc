import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitsGrapheme } from '#lib/text/graphemes.ts';
import { snapToWords, wordAfter, wordAt, wordBefore, wordsIn } from '#lib/text/words.ts';
import { hardText, spanWithin } from '#tests/lib/text/some-text.ts';
import { cpuMsOf } from '#tests/lib/text/cpu-time.ts';

const words = (text: string) =>
  wordsIn(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

test.each([
  ['Iran denied it, twice.', ['Iran', 'denied', 'it', 'twice']],
  ['20,000 missiles cost $3.5bn', ['20,000', 'missiles', 'cost', '3.5bn']],
  ["Oman's talks", ["Oman's", 'talks']],
  ['שר החוץ אמר', ['שר', 'החוץ', 'אמר']],
  ['قال الوزير', ['قال', 'الوزير']],
  ['👍🏽 yes', ['yes']],
])('the words of %j', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test('Chinese without spaces is cut into words', () => {
  expect(words('部长否认了指控').length).toBeGreaterThan(1);
});

test.each([
  ['part of a word', 'Iran denied it', { start: 6, end: 8 }, 'denied'],
  ['from inside one word to inside another', 'Iran denied it', { start: 2, end: 7 }, 'Iran denied'],
  ['punctuation stays as chosen', 'it, twice', { start: 1, end: 3 }, 'it,'],
  ['a figure keeps its comma', 'of 20,000 men', { start: 4, end: 5 }, '20,000'],
  ['Hebrew', 'שר החוץ אמר', { start: 4, end: 5 }, 'החוץ'],
])('snaps to words: %s', (_name, text, span, expected) => {
  const snapped = snapToWords(text, span);
  expect(text.slice(snapped.start, snapped.end)).toBe(expected);
});

test('the caret steps from word to word both ways', () => {
  const text = 'One, two —  three.';
  expect(wordAfter(text, 0)).toEqual({ start: 0, end: 3 });
  expect(wordAfter(text, 1)).toEqual({ start: 5, end: 8 });
  expect(wordAfter(text, 9)).toEqual({ start: 12, end: 17 });
  expect(wordAfter(text, 17)).toBeNull();
  expect(wordBefore(text, 18)).toEqual({ start: 12, end: 17 });
  expect(wordBefore(text, 12)).toEqual({ start: 5, end: 8 });
  expect(wordBefore(text, 2)).toBeNull();
  expect(wordAt(text, 3)).toBeNull();
  expect(wordAt(text, 6)).toEqual({ start: 5, end: 8 });
});

test('snapping only grows a span and splits no grapheme', () => {
  const cases = hardText
    .filter((text) => text.length > 0)
    .chain((text) => fc.tuple(fc.constant(text), spanWithin(text.length)));
  fc.assert(
    fc.property(cases, ([text, span]) => {
      const snapped = snapToWords(text, span);
      expect(snapped.start).toBeLessThanOrEqual(span.start);
      expect(snapped.end).toBeGreaterThanOrEqual(span.end);
      expect(splitsGrapheme(text, snapped)).toBe(false);
    }),
  );
});

test('a megabyte without white space does not slow a look-up', () => {
  const text = '部长否认了指控'.repeat(150_000);
  const spentMs = cpuMsOf(() => {
    for (let i = 0; i < 500; i += 1) snapToWords(text, { start: i * 2000, end: i * 2000 + 3 });
    expect(wordAfter(text, text.length - 4)).not.toBeNull();
  });
  expect(spentMs).toBeLessThan(2000);
});
