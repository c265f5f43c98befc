import { describe, expect, it } from 'vitest';
import { quoteRangesOf } from '#lib/reading/quote-ranges.ts';
import { tokenize } from '#lib/reading/tokens.ts';
import { rangesOf } from '#tests/bench/reading/our-attributions.ts';

function quotesIn(text: string): readonly string[] {
  const tokens = tokenize(text, () => 0);
  return quoteRangesOf(tokens, rangesOf(tokens, text).blocks).map(({ start, end }) =>
    text.slice(tokens.starts[start], tokens.ends[end - 1]),
  );
}

describe('quotes', () => {
  it.each([
    ['straight marks', 'He said "no" and "never".', ['"no"', '"never"']],
    ['curly marks', 'He said “no” and “never”.', ['“no”', '“never”']],
    ['single marks', "It was 'a good start' for all.", ["'a good start'"]],
    ['doubled single marks', "''It rained,'' he said.", ["''It rained,''"]],
    ['a quote in a quote', '“She said ‘no’ to me,” he said.', ['“She said ‘no’ to me,”']],
    ['a single mark before a dash', "It was 'a good start'—for some.", ["'a good start'"]],
    ['guillemets', 'Il dit «non» enfin.', ['«non»']],
  ])('are found in %s', (_, text, quotes) => {
    expect(quotesIn(text)).toEqual(quotes);
  });

  it('are not made of apostrophes', () => {
    expect(quotesIn("The ministers' plan isn't the '90s again.")).toEqual([]);
  });

  it('go to the end of their block where nothing closes them, and the next block goes on with them', () => {
    const tokens = tokenize('“It rained.\n\n“It poured.”', () => 0);
    const { blocks } = rangesOf(tokens, '“It rained.\n\n“It poured.”');
    expect(quoteRangesOf(tokens, blocks)).toMatchObject([
      { start: 0, isClosed: false, continues: null },
      { isClosed: true, continues: 0 },
    ]);
  });
});
