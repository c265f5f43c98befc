import { expect, test } from 'vitest';
import {
  compareMarks,
  packMarks,
  unpackMarks,
  wordsOfMark,
} from '#app/(desk)/stories/[storyId]/mark.ts';
import { lanesOf } from '#app/(desk)/stories/[storyId]/lanes.ts';
import { draftIdSchema } from '#lib/id.ts';
import { aMark } from '#tests/app/galley/a-mark.ts';

const text = 'The dam is old. Nobody has counted the others.';
const draftId = draftIdSchema.parse(`draft_${'0'.repeat(20)}`);
const lost = {
  spans: [],
  waitsIn: draftId,
  lost: { as: 'gone', words: 'the lower dam' },
} as const;
const first = aMark(1, { start: 0, end: 1 }, lost);
const second = aMark(2, { start: 16, end: 22 });
const third = aMark(3, { start: 0, end: 7 });

test('a claim without a place comes last, whatever its number, and tells the words it lost', () => {
  for (const marks of [
    [first, second, third],
    [third, first, second],
    [second, third, first],
  ]) {
    expect(marks.toSorted(compareMarks).map(({ number }) => number)).toEqual([3, 2, 1]);
  }
  expect(wordsOfMark(text, first)).toBe('the lower dam');
  expect(wordsOfMark(text, second)).toBe('Nobody');
});

test('it comes to the browser as it is, and takes no underline', () => {
  expect(unpackMarks(packMarks([first, second]))).toEqual([first, second]);
  expect(lanesOf([third, first]).get(third.id)).toBe(0);
});
