import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spanOf, spansOf } from '#db/sample/quotation.ts';

const TEXT = 'He said it. “No,” she said. Nobody said more.';

describe('finding quoted words', () => {
  it.each([
    ['He said it', { start: 0, end: 10 }],
    [
      { words: 'said', within: 'she said' },
      { start: 22, end: 26 },
    ],
    [
      { words: 'No', within: '“No,”' },
      { start: 13, end: 15 },
    ],
  ] as const)('finds %j', (quotation, span) => {
    expect(spanOf(TEXT, quotation)).toEqual({ ok: true, value: span });
  });

  it.each([
    ['words that are not there', 'they said'],
    ['words that stand in two places', 'said'],
    ['words that overlap themselves', 'aa'],
    ['no words', ''],
    ['a passage that is not there', { words: 'said', within: 'they said' }],
    ['a passage that stands in two places', { words: 'a', within: 'said' }],
    ['words that are not in the passage', { words: 'He', within: 'she said' }],
    ['words that stand twice in the passage', { words: 'said', within: 'she said. Nobody said' }],
  ] as const)('refuses %s', (_, quotation) => {
    const text = quotation === 'aa' ? 'aaa' : TEXT;
    expect(spanOf(text, quotation)).toMatchObject({ ok: false, problem: { code: 'invalid' } });
  });

  it('finds all or refuses, naming the words at fault', () => {
    expect(spansOf(TEXT, ['He', 'more'])).toEqual({
      ok: true,
      value: [
        { start: 0, end: 2 },
        { start: 40, end: 44 },
      ],
    });
    const refused = spansOf(TEXT, ['He', 'said']);
    expect(refused).toMatchObject({ ok: false });
    expect(refused.ok ? '' : refused.problem.message).toContain('“said”');
  });

  it('answers only spans that hold the words', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }),
        fc.string({ minLength: 1, maxLength: 3 }),
        (text, words) => {
          const found = spanOf(text, words);
          if (found.ok) expect(text.slice(found.value.start, found.value.end)).toBe(words);
          else
            expect(
              text.split(words).length === 2 && text.indexOf(words) === text.lastIndexOf(words),
            ).toBe(false);
        },
      ),
    );
  });
});
