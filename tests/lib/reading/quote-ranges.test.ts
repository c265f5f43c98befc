import { expect, test } from 'vitest';
import { linesOfProse } from '#tests/lib/reading/english/lines-of-prose.ts';

function rangesIn(text: string) {
  const { tokens, quotes } = linesOfProse(text);
  return quotes.map(({ start, end, isClosed, continues }) => ({
    words: text.slice(tokens.starts[start], tokens.ends[end - 1]),
    isClosed,
    continues,
  }));
}

test('only the outer one of two quotes is a range', () => {
  expect(rangesIn('“She said ‘no’ to me,” he said. “Never.”')).toEqual([
    { words: '“She said ‘no’ to me,”', isClosed: true, continues: null },
    { words: '“Never.”', isClosed: true, continues: null },
  ]);
});

test('a quote that goes on in the next paragraph is told by its place among the ranges', () => {
  const text = '“A ‘small’ plan,” he said. “It rained.\n\n“It poured.”';
  expect(rangesIn(text)).toEqual([
    { words: '“A ‘small’ plan,”', isClosed: true, continues: null },
    { words: '“It rained.', isClosed: false, continues: null },
    { words: '“It poured.”', isClosed: true, continues: 1 },
  ]);
});
