import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareFacts, factsBetween } from '#lib/carry/facts.ts';
import { CHANGED_PAIRS } from '#tests/lib/carry/fact-pairs-changed.ts';
import { HARMLESS_PAIRS } from '#tests/lib/carry/fact-pairs-harmless.ts';
import { LONGER_CHANGED_PAIRS } from '#tests/lib/carry/fact-pairs-longer.ts';
import { hardText } from '#tests/lib/text/some-text.ts';

const PAIRS = [...CHANGED_PAIRS, ...HARMLESS_PAIRS, ...LONGER_CHANGED_PAIRS];
const sentence = fc.constantFrom(...PAIRS.flatMap(({ before, after }) => [before, after]));

test('a text asserts what it asserts', () => {
  fc.assert(
    fc.property(fc.oneof(hardText, sentence), (text) => {
      expect(compareFacts(text, text)).toEqual([]);
    }),
  );
});

/** The same words as another house prints them. */
const PRINTED: readonly ((text: string) => string)[] = [
  (text) => text.normalize('NFD'),
  (text) => text.normalize('NFC'),
  (text) => text.replaceAll(' ', '\u00a0'),
  (text) => text.replaceAll(' ', '  '),
  (text) => text.replaceAll("'", '’'),
  (text) => text.replaceAll(/"([^"]*)"/g, '“$1”'),
  (text) => text.replaceAll(/"([^"]*)"/g, '«$1»'),
  (text) => text.replaceAll('-', '‐'),
  (text) => text.replaceAll(/(\w{4})(\w{4})/g, '$1\u00ad$2'),
  (text) => text.charAt(0).toLowerCase() + text.slice(1),
  (text) => ` ${text}\n`,
];

test('typography alone changes no fact', () => {
  fc.assert(
    fc.property(sentence, fc.subarray([...PRINTED]), (text, ways) => {
      const printed = ways.reduce((words, way) => way(words), text);
      expect(compareFacts(text, printed)).toEqual([]);
      expect(compareFacts(printed, text)).toEqual([]);
    }),
  );
});

test('what changed one way has changed the other way', () => {
  for (const { before, after } of PAIRS) {
    const forth = compareFacts(before, after);
    const back = compareFacts(after, before);
    expect(back.length > 0, `${before} | ${after}`).toBe(forth.length > 0);
  }
  fc.assert(
    fc.property(sentence, sentence, (before, after) => {
      const forth = compareFacts(before, after);
      expect(compareFacts(after, before).length > 0).toBe(forth.length > 0);
    }),
  );
});

test('no two texts and no places in them make it throw, and its spans hold the words it tells', () => {
  const place = fc.tuple(fc.nat(80), fc.nat(80), fc.nat(80), fc.nat(80));
  fc.assert(
    fc.property(hardText, hardText, place, place, (before, after, here, there) => {
      const changes = factsBetween(before, after)(
        passage(before.length, here),
        passage(after.length, there),
      );
      for (const { from, to, fromSpan, toSpan } of changes) {
        if (fromSpan !== null) expect(before.slice(fromSpan.start, fromSpan.end)).toBe(from);
        if (toSpan !== null) expect(after.slice(toSpan.start, toSpan.end)).toBe(to);
        expect(from !== null || to !== null).toBe(true);
      }
    }),
  );
});

function passage(length: number, [a, b, c, d]: [number, number, number, number]) {
  const [first, second, third, fourth] = [a, b, c, d]
    .sort((x, y) => x - y)
    .map((at) => Math.min(at, length));
  const around = { start: first ?? 0, end: fourth ?? 0 };
  return { spans: [{ start: second ?? 0, end: third ?? 0 }], around };
}
