import { expect, test } from 'vitest';
import { readDraft } from '#lib/reading/read.ts';
import { layOut } from '#lib/text/blocks.ts';

/** The figures and dates of paragraphs that stand one below the other. */
function figuresIn(...paragraphs: readonly string[]) {
  const { text, blocks } = layOut(
    paragraphs.map((words) => ({ role: 'paragraph', text: words, repeatOf: null })),
  );
  const { quantities, dates } = readDraft(text, blocks);
  return [...quantities, ...dates].map(({ span }) => text.slice(span.start, span.end));
}

test.each<[readonly string[], readonly string[]]>([
  [['The strike enters day 20', 'Workers of the yard stayed at home.'], ['20']],
  [['The town lost 20', 'Million-dollar homes fell into the sea.'], ['20']],
  [['The share rose to 20', 'Percent is what the bank wrote.'], ['20']],
  [
    ['The ferry left on 3', 'March 2019 was cold.'],
    ['3', 'March 2019'],
  ],
  [
    ['The fair opens in March', '2019 was the year of the flood.'],
    ['March', '2019'],
  ],
  [['The dead of the flood: 12\nPercent of the town: 4'], ['12', '4']],
  [
    ['The town lost 20 million euros.', 'It was March 3.'],
    ['20 million euros', 'March 3'],
  ],
])('%j', (paragraphs, expected) => {
  expect(figuresIn(...paragraphs)).toEqual(expected);
});
