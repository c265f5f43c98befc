import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withBoundary } from '#app/(desk)/stories/[storyId]/boundaries.ts';
import { isGraphemeBoundary } from '#lib/text/graphemes.ts';
import type { Span } from '#lib/text/span.ts';

const TEXT =
  'The guide said שלום עולם and waved 👩‍👩‍👧 at the cafe\u0301 door, 二万発のミサイル there.';
const spanOf = (words: string): Span => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};
const moved = (
  runs: readonly Span[],
  [run, side, offset, isFine]: [number, 'start' | 'end', number, boolean?],
) => {
  const after = withBoundary(TEXT, runs, {
    boundary: { run, side },
    offset,
    isFine: isFine === true,
  });
  return after === null ? null : after.map(({ start, end }) => TEXT.slice(start, end));
};

describe('a boundary that is dragged', () => {
  const at = (words: string, into: number) => TEXT.indexOf(words) + into;
  it.each([
    ['the first half of a word takes the word in', ['start', at('guide', 1)], 'guide said'],
    ['the second half of a word leaves it out', ['start', at('guide', 4)], 'said'],
    ['the end takes a word in from its second half on', ['end', at('שלום', 3)], 'said שלום'],
    ['and leaves it out before', ['end', at('עולם', 1)], 'said שלום'],
    ['white space is no word', ['end', at(' and', 1)], 'said שלום עולם'],
  ] as const)('%s', (_, [side, offset], words) => {
    expect(moved([spanOf('said')], [0, side, offset])).toEqual([words]);
  });

  it('stands inside a word where it is told to, and never inside a letter or a family', () => {
    const run = [spanOf('waved')];
    expect(moved(run, [0, 'start', at('waved', 2), true])).toEqual(['ved']);
    expect(moved(run, [0, 'end', at('👩‍👩‍👧', 4), true])).toEqual(['waved ']);
    expect(moved([spanOf('the')], [0, 'end', at('cafe\u0301', 4), true])).toEqual(['the caf']);
  });

  it('leaves a run some words, and its neighbours alone', () => {
    const runs = [spanOf('guide'), spanOf('waved')];
    expect(moved(runs, [0, 'start', at('said', 3)])).toBeNull();
    expect(moved(runs, [0, 'end', at('waved', 4)])).toBeNull();
    expect(moved(runs, [1, 'start', at('guide', 1)])).toBeNull();
    expect(moved(runs, [2, 'start', 0])).toBeNull();
  });

  it('keeps every run whole, wherever it is dragged to', () => {
    const offset = fc.integer({ min: 0, max: TEXT.length });
    const runs = [spanOf('guide said'), spanOf('waved 👩‍👩‍👧'), spanOf('ミサイル')];
    const run = fc.integer({ min: 0, max: 2 });
    fc.assert(
      fc.property(
        offset,
        run,
        fc.constantFrom('start', 'end'),
        fc.boolean(),
        (to, which, side, isFine) => {
          const after = withBoundary(TEXT, runs, {
            boundary: { run: which, side },
            offset: to,
            isFine,
          });
          if (after === null) return;
          expect(after).toHaveLength(runs.length);
          for (const [index, { start, end }] of after.entries()) {
            expect(start).toBeLessThan(end);
            expect(start).toBeGreaterThan(after[index - 1]?.end ?? -1);
            expect(isGraphemeBoundary(TEXT, start) && isGraphemeBoundary(TEXT, end)).toBe(true);
            if (index !== which) expect({ start, end }).toEqual(runs[index]);
          }
        },
      ),
    );
  });
});
