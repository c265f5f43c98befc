import { expect, it } from 'vitest';
import { NO_FILTER } from '#app/(desk)/stories/[storyId]/claim-filter.ts';
import { claimsAt } from '#app/(desk)/stories/[storyId]/claims-at.ts';
import { openMarks } from '#app/(desk)/stories/[storyId]/sheets.ts';
import { layOut } from '#lib/text/blocks.ts';
import { aMark } from './a-mark.ts';

const { blocks } = layOut([
  {
    role: 'paragraph',
    text: 'Accused of amassing 20,000 ballistic missiles, he said.',
    repeatOf: null,
  },
]);
const marks = openMarks(
  blocks,
  [
    aMark(1, { start: 0, end: 45 }),
    aMark(2, { start: 20, end: 45 }),
    aMark(3, { start: 20, end: 26 }),
    aMark(
      4,
      { start: 0, end: 7 },
      {
        spans: [
          { start: 0, end: 7 },
          { start: 47, end: 54 },
        ],
      },
    ),
    aMark(5, { start: 20, end: 45 }, { state: 'withdrawn' }),
  ],
  NO_FILTER,
);
const at = (offset: number) => claimsAt(blocks, marks, offset).map(({ number }) => number);

it('lists every open claim over a place, the shortest first', () => {
  expect(at(22)).toEqual([3, 2, 1]);
  expect(at(30)).toEqual([2, 1]);
  expect(at(3)).toEqual([4, 1]);
});

it('counts a claim at the end of its words only where no other lies over the place', () => {
  expect(at(45)).toEqual([2, 1]);
  expect(at(26)).toEqual([2, 1]);
  expect(at(54)).toEqual([4]);
  expect(at(46)).toEqual([]);
});
