import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nudged } from '#app/(desk)/stories/[storyId]/adjust.client.ts';
import {
  NO_FILTER,
  filterFromQuery,
  isFiltering,
  passes,
  writeFilter,
} from '#app/(desk)/stories/[storyId]/claim-filter.ts';
import { LANES, lanesOf } from '#app/(desk)/stories/[storyId]/lanes.ts';
import { packMarks, unpackMarks } from '#app/(desk)/stories/[storyId]/mark.ts';
import { packBlocks, unpackBlocks } from '#app/(desk)/stories/[storyId]/packed-blocks.ts';
import { blocksUnder } from '#app/(desk)/stories/[storyId]/shown-blocks.ts';
import { spansFromText, textOfSpans } from '#app/(desk)/stories/[storyId]/span-text.ts';
import { BLOCK_ROLES } from '#lib/text/block.ts';
import { layOut } from '#lib/text/blocks.ts';
import { overlaps } from '#lib/text/span.ts';
import { aMark } from './a-mark.ts';

const anySpan = fc
  .tuple(fc.nat(200), fc.integer({ min: 1, max: 40 }))
  .map(([start, length]) => ({ start, end: start + length }));

describe('a mark on its way to the browser', () => {
  it('is the same when it is unpacked', () => {
    fc.assert(
      fc.property(fc.array(anySpan, { minLength: 1, maxLength: 5 }), fc.string(), (spans, said) => {
        const mark = aMark(
          7,
          { start: 0, end: 1 },
          {
            spans,
            restatement: said,
            verdicts: { attribution: 'corroborated', content: null },
          },
        );
        const withdrawn = aMark(
          8,
          { start: 3, end: 9 },
          { state: 'withdrawn', withdrawnReason: said },
        );
        expect(unpackMarks(packMarks([mark, withdrawn]))).toEqual([mark, withdrawn]);
      }),
    );
  });

  it('finds the blocks where they were in the draft', () => {
    const parts = fc.array(
      fc.record({
        role: fc.constantFrom(...BLOCK_ROLES),
        text: fc.string({ minLength: 1 }),
        repeatOf: fc.constantFrom(null, 0),
      }),
    );
    fc.assert(
      fc.property(parts, (given) => {
        const { blocks } = layOut(given);
        expect(unpackBlocks(packBlocks(blocks))).toEqual(blocks);
      }),
    );
  });

  it('keeps its spans in a form as text', () => {
    fc.assert(
      fc.property(fc.array(anySpan), (spans) => {
        expect(spansFromText(textOfSpans(spans))).toEqual(spans);
      }),
    );
  });
});

describe('lanes', () => {
  it('keep claims that overlap apart, as long as there are lanes', () => {
    fc.assert(
      fc.property(fc.array(anySpan, { maxLength: LANES }), (spans) => {
        const marks = spans
          .toSorted((a, b) => a.start - b.start || b.end - a.end)
          .map((span, at) => aMark(at + 1, span));
        const lanes = lanesOf(marks);
        for (const [at, one] of marks.entries()) {
          for (const other of marks.slice(at + 1)) {
            const [a, b] = [one.spans[0], other.spans[0]];
            if (a === undefined || b === undefined || !overlaps(a, b)) continue;
            expect(lanes.get(one.id)).not.toBe(lanes.get(other.id));
          }
        }
      }),
    );
  });
});

describe('blocks under spans', () => {
  it('are those that share a character with one', () => {
    const { blocks } = layOut(
      ['one', 'two and', 'three'].map((text) => ({ role: 'paragraph', text, repeatOf: null })),
    );
    fc.assert(
      fc.property(fc.array(anySpan, { maxLength: 4 }), (spans) => {
        const expected = [...blocks.keys()].filter((at) =>
          spans.some((span) => overlaps(span, blocks[at] ?? { start: -1, end: -1 })),
        );
        expect([...blocksUnder(blocks, spans)].sort()).toEqual(expected);
      }),
    );
  });
});

describe('the filter', () => {
  const disputed = aMark(
    1,
    { start: 0, end: 1 },
    {
      kind: 'figure',
      verdicts: { attribution: 'corroborated', content: 'disputed' },
    },
  );

  it.each([
    [{}, true],
    [{ verdict: 'disputed' }, true],
    [{ verdict: 'disputed', axis: 'content' }, true],
    [{ verdict: 'disputed', axis: 'attribution' }, false],
    [{ verdict: 'unchecked' }, false],
    [{ kind: 'figure' }, true],
    [{ kind: 'event' }, false],
    [{ kind: 'figure', verdict: 'unverified' }, false],
    [{ assignee: 'nobody' }, true],
    [{ assignee: 'person_00000000000000000000' }, false],
  ] as const)('asking %j of a disputed figure of nobody’s: %s', (asked, isShown) => {
    expect(passes({ ...NO_FILTER, ...asked }, disputed)).toBe(isShown);
  });

  it('is read back from the address it was written to, which keeps its other parts', () => {
    const query = new URLSearchParams('claim=x&kind=event');
    const filter = { ...NO_FILTER, verdict: 'unverified', axis: 'content' } as const;
    writeFilter(query, filter);
    expect(filterFromQuery(query)).toEqual(filter);
    expect(query.get('claim')).toBe('x');
    expect(query.has('kind')).toBe(false);
  });

  it('asks nothing for what an address says wrongly', () => {
    const filter = filterFromQuery(new URLSearchParams('verdict=true&kind=Figure'));
    expect(isFiltering(filter)).toBe(false);
  });
});

describe('a boundary moved by a word', () => {
  const text = 'has accused Karsh of amassing 20,000 ballistic missiles.';
  const words = (start: number, end: number) => text.slice(start, end);
  const span = { start: text.indexOf('amassing'), end: text.indexOf(' ballistic') };

  it.each([
    ['start', false, 'of amassing 20,000'],
    ['start', true, '20,000'],
    ['end', true, 'amassing 20,000 ballistic'],
    ['end', false, 'amassing'],
  ] as const)('%s, forward %s: %s', (edge, isForward, expected) => {
    const moved = nudged(text, [span], { edge, isForward })?.[0];
    expect(words(moved?.start ?? 0, moved?.end ?? 0)).toBe(expected);
  });

  it('stops where nothing would be left, and at the ends of the text', () => {
    const one = [{ start: 0, end: 3 }];
    expect(nudged(text, one, { edge: 'start', isForward: true })).toBe(null);
    expect(nudged(text, one, { edge: 'start', isForward: false })).toBe(null);
    expect(nudged(text, one, { edge: 'end', isForward: false })).toBe(null);
  });

  it('moves only the outer boundary of several runs', () => {
    const runs = [
      { start: 0, end: 3 },
      { start: 12, end: 17 },
    ];
    expect(nudged(text, runs, { edge: 'end', isForward: true })).toEqual([
      { start: 0, end: 3 },
      { start: 12, end: 20 },
    ]);
  });
});
