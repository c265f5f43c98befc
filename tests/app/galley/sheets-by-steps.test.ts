import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_FILTER } from '#app/(desk)/stories/[storyId]/claim-filter.ts';
import { claimsOver } from '#app/(desk)/stories/[storyId]/claims-at.ts';
import type { Mark } from '#app/(desk)/stories/[storyId]/mark.ts';
import {
  type Marks,
  openMarks,
  withMarks,
  withSelected,
} from '#app/(desk)/stories/[storyId]/sheets.ts';
import { layOut } from '#lib/text/blocks.ts';
import { type Span, overlaps } from '#lib/text/span.ts';
import { aMark, claimId } from './a-mark.ts';

const text = (characters: number) => ({
  role: 'paragraph' as const,
  text: 'x'.repeat(characters),
  repeatOf: null,
});
const { blocks } = layOut([text(20), text(7), text(30), text(12)]);
const LENGTH = blocks.at(-1)?.end ?? 0;

const spans = fc
  .tuple(fc.integer({ min: 0, max: LENGTH - 2 }), fc.integer({ min: 1, max: 30 }))
  .map(([start, length]): Span => ({ start, end: Math.min(start + length, LENGTH) }));

/** A claim's next state: moved, in two runs, judged, withdrawn or restored. */
const states = fc.record({
  number: fc.integer({ min: 1, max: 8 }),
  runs: fc.array(spans, { minLength: 1, maxLength: 2 }),
  state: fc.constantFrom('open', 'open', 'withdrawn'),
});

function drawnOver({ sheets }: Marks) {
  return sheets.map((sheet) => sheet.marks.map(({ number, version }) => [number, version]));
}

describe('sheets that changed step by step', () => {
  it('are those of the story opened anew', () => {
    fc.assert(
      fc.property(fc.array(fc.array(states, { maxLength: 5 }), { maxLength: 8 }), (steps) => {
        const latest = new Map<number, Mark>();
        let marks = openMarks(blocks, [], NO_FILTER);
        for (const step of steps) {
          const news = step.map(({ number, runs, state }) => {
            const version = (latest.get(number)?.version ?? 0) + 1;
            const mark = aMark(number, { start: 0, end: 1 }, { spans: runs, state, version });
            latest.set(number, mark);
            return mark;
          });
          marks = withSelected(blocks, withMarks(blocks, marks, news), claimId(step.length));
        }
        const anew = openMarks(blocks, [...latest.values()], NO_FILTER);
        expect(drawnOver(marks)).toEqual(drawnOver(anew));
        expect(marks.open).toEqual(anew.open);
        expect(marks.listed).toEqual(anew.listed);
        expect(marks.withdrawn).toEqual(anew.withdrawn);
        expect([...marks.byId.keys()].sort()).toEqual([...anew.byId.keys()].sort());
      }),
    );
  });

  it('show over some words the claims that touch them, the shortest first', () => {
    fc.assert(
      fc.property(fc.array(spans, { maxLength: 8 }), spans, (places, here) => {
        const all = places.map((place, index) => aMark(index + 1, place));
        const { sheets } = openMarks(blocks, all, NO_FILTER);
        const touching = all.filter((mark) => mark.spans.some((span) => overlaps(span, here)));
        const found = claimsOver(blocks, sheets, [here]);
        // Words between two blocks lie over none of them: no claim can be found there.
        const inBlocks = touching.filter(({ spans: [span] }) =>
          blocks.some(
            (block) => span !== undefined && overlaps(block, span) && overlaps(block, here),
          ),
        );
        expect(found.map(({ number }) => number).sort()).toEqual(
          inBlocks.map(({ number }) => number).sort(),
        );
        const lengths = found.map(({ spans: [span] }) => (span?.end ?? 0) - (span?.start ?? 0));
        expect(lengths).toEqual(lengths.toSorted((a, b) => a - b));
      }),
    );
  });
});

describe('how much is looked at', () => {
  /** A story with four claims a block, and how often the places of its claims were asked for. */
  function counted(blockCount: number) {
    const long = layOut(Array.from({ length: blockCount }, () => text(100))).blocks;
    const seen = { places: 0 };
    const marks = long.flatMap(({ start }, at) =>
      [0, 20, 40, 60].map((after, index) => {
        const place = [{ start: start + after, end: start + after + 15 }];
        const mark = aMark(at * 4 + index + 1, { start: 0, end: 1 });
        return Object.defineProperty({ ...mark }, 'spans', {
          enumerable: true,
          get() {
            seen.places += 1;
            return place;
          },
        });
      }),
    );
    const opened = openMarks(long, marks, NO_FILTER);
    const during = (act: () => Marks) => {
      seen.places = 0;
      act();
      return seen.places;
    };
    return { long, opened, during, opening: seen.places };
  }

  it('when another claim is opened does not depend on how many claims there are', () => {
    const [few, many] = [counted(10), counted(1_000)].map(({ long, opened, during }) =>
      during(() => withSelected(long, opened, claimId(5))),
    );
    expect(few).toBeGreaterThan(0);
    expect(many).toBe(few);
  });

  it('when one claim changes grows no faster than the claims', () => {
    const [some, more] = [counted(100), counted(1_000)].map(({ long, opened, during }) =>
      during(() => withMarks(long, opened, [aMark(5, { start: 30, end: 44 }, { version: 2 })])),
    );
    expect(some).toBeGreaterThan(0);
    expect(more).toBeLessThan((some ?? 0) * 11);
  });

  it('when a story is opened grows with its claims and the depth of their sorting', () => {
    const [some, more] = [counted(100).opening, counted(1_000).opening];
    expect(some).toBeGreaterThan(0);
    expect(more).toBeLessThan(some * 16);
  });
});
