import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST_FOUND, findWords, sentenceAround } from '#app/_parts/found-words.ts';
import { layOut } from '#lib/text/blocks.ts';

const TEXT = 'She said “the road is open” – twice. The Road\nis wet (really).';

describe('finding words in a draft', () => {
  test.each([
    ['the road is', ['the road is', 'The Road\nis']],
    ['"the road is open" - twice', ['“the road is open” – twice']],
    ['wet (really).', ['wet (really).']],
    ['not there', []],
    ['   ', []],
  ])('%j', (sought, expected) => {
    const found = findWords(TEXT, sought);
    expect(found.map(({ start, end }) => TEXT.slice(start, end))).toEqual(expected);
  });

  test('of very many only one more than is shown', () => {
    expect(findWords('so '.repeat(500), 'so')).toHaveLength(MOST_FOUND + 1);
  });

  test('whatever is sought, nothing throws, and what is found lies in the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, sought) => {
        for (const { start, end } of findWords(text, sought)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(end).toBeGreaterThan(start);
        }
      }),
    );
  });

  test('the sentence around words is the whole of it, and no more', () => {
    const { text, blocks } = layOut([{ role: 'paragraph', text: TEXT, repeatOf: null }]);
    const [words] = findWords(text, 'twice');
    const { start, end } = sentenceAround(text, blocks, words ?? { start: 0, end: 0 });
    expect(text.slice(start, end)).toBe('She said “the road is open” – twice.');
  });
});
