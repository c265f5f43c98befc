import { describe, expect, it } from 'vitest';
import { NO_FILTER } from '#app/(desk)/stories/[storyId]/claim-filter.ts';
import {
  neighbourOf,
  openMarks,
  withFilter,
  withMarks,
  withParts,
  withSelected,
} from '#app/(desk)/stories/[storyId]/sheets.ts';
import { layOut } from '#lib/text/blocks.ts';
import { aMark, claimId } from './a-mark.ts';

const paragraph = (text: string) => ({ role: 'paragraph' as const, text, repeatOf: null });
const { blocks } = layOut([
  paragraph('The first block.'),
  paragraph('The second block.'),
  paragraph('The third block.'),
]);
const second = { start: 22, end: 28 };
const first = { start: 4, end: 9 };
const marks = () => openMarks(blocks, [aMark(2, second), aMark(1, first)], NO_FILTER);

describe('the sheets over the blocks', () => {
  it('list open claims in reading order, each over the blocks it touches', () => {
    const opened = marks();
    expect(opened.open.map((mark) => mark.number)).toEqual([1, 2]);
    expect(opened.sheets.map((sheet) => sheet.marks.map((mark) => mark.number))).toEqual([
      [1],
      [2],
      [],
    ]);
  });

  it('change only where a claim changed', () => {
    const before = marks();
    const verdicts = { attribution: null, content: 'disputed' } as const;
    const after = withMarks(blocks, before, [aMark(1, first, { verdicts, version: 2 })]);
    expect(after.sheets[0]).not.toBe(before.sheets[0]);
    expect(after.sheets[1]).toBe(before.sheets[1]);
    expect(after.sheets[2]).toBe(before.sheets[2]);
  });

  it('change where a claim was and where it is when its words move', () => {
    const before = marks();
    const after = withMarks(blocks, before, [aMark(1, { start: 38, end: 43 }, { version: 2 })]);
    expect(after.sheets[0]?.marks).toEqual([]);
    expect(after.sheets[2]?.marks.map((mark) => mark.number)).toEqual([1]);
    expect(after.sheets[1]).toBe(before.sheets[1]);
  });

  it('pass over an answer that an newer one has overtaken', () => {
    const before = marks();
    const newer = withMarks(blocks, before, [aMark(1, first, { version: 3, kind: 'figure' })]);
    expect(withMarks(blocks, newer, [aMark(1, first, { version: 2 })])).toBe(newer);
  });

  it('drop a withdrawn claim from the text and keep it in the list of withdrawn ones', () => {
    const withdrawn = aMark(1, first, { state: 'withdrawn', withdrawnReason: 'No.', version: 2 });
    const after = withMarks(blocks, marks(), [withdrawn]);
    expect(after.sheets[0]?.marks).toEqual([]);
    expect(after.withdrawn.map((mark) => mark.number)).toEqual([1]);
  });

  it('tell the selected claim only to the blocks it touches, and forget its attribution’s parts', () => {
    const selected = withSelected(blocks, marks(), claimId(1));
    const part = { part: 'cue', span: { start: 42, end: 47 } } as const;
    const drawn = withParts(blocks, selected, [part]);
    expect(drawn.sheets.map((sheet) => sheet.selectedId)).toEqual([claimId(1), null, null]);
    expect(drawn.sheets.map((sheet) => sheet.parts.length)).toEqual([0, 0, 1]);
    const other = withSelected(blocks, drawn, claimId(2));
    expect(other.sheets.map((sheet) => sheet.parts.length)).toEqual([0, 0, 0]);
  });
});

describe('the next claim', () => {
  const many = openMarks(
    blocks,
    [aMark(1, first), aMark(2, second, { kind: 'figure' }), aMark(3, { start: 40, end: 45 })],
    NO_FILTER,
  );

  it.each([
    { from: null, step: 1, is: 1 },
    { from: null, step: -1, is: 3 },
    { from: 1, step: 1, is: 2 },
    { from: 3, step: 1, is: 1 },
    { from: 1, step: -1, is: 3 },
  ] as const)('from $from by $step is $is', ({ from, step, is }) => {
    const next = neighbourOf(many, from === null ? null : claimId(from), step);
    expect(next?.number).toBe(is);
  });

  it('is looked for among those the filter shows, from where the open one stands', () => {
    const figures = withFilter(blocks, many, { ...NO_FILTER, kind: 'figure' });
    expect(neighbourOf(figures, claimId(1), 1)?.number).toBe(2);
    expect(neighbourOf(figures, claimId(3), -1)?.number).toBe(2);
    expect(neighbourOf(withFilter(blocks, many, { ...NO_FILTER, kind: 'event' }), null, 1)).toBe(
      null,
    );
  });
});
