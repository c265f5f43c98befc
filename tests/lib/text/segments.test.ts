import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cover, segmentsOf } from '#lib/text/segments.ts';

const within = { start: 10, end: 60 };

const anySpan = fc
  .tuple(fc.nat({ max: 70 }), fc.integer({ min: 1, max: 40 }))
  .map(([start, length]) => ({ start, end: start + length }));

const anyCovers = fc.array(
  fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e'), span: anySpan }),
  { maxLength: 12 },
);

function idsAt(covers: readonly Cover[], offset: number): string[] {
  const over = covers.filter(({ span }) => span.start <= offset && offset < span.end);
  return [...new Set(over.map(({ id }) => id))].sort();
}

describe('segments', () => {
  it('are the whole text in order, without gaps, none of them empty', () => {
    fc.assert(
      fc.property(anyCovers, (covers) => {
        let at = within.start;
        for (const segment of segmentsOf(within, covers)) {
          expect(segment.start).toBe(at);
          expect(segment.end).toBeGreaterThan(segment.start);
          at = segment.end;
        }
        expect(at).toBe(within.end);
      }),
    );
  });

  it('name exactly what covers each of their characters, whatever overlaps', () => {
    fc.assert(
      fc.property(anyCovers, (covers) => {
        for (const segment of segmentsOf(within, covers)) {
          for (let offset = segment.start; offset < segment.end; offset += 1) {
            expect([...segment.ids].sort()).toEqual(idsAt(covers, offset));
          }
        }
      }),
    );
  });

  it('never stand beside a neighbour with the same ids', () => {
    const covers = [
      { id: 'a', span: { start: 20, end: 30 } },
      { id: 'a', span: { start: 30, end: 40 } },
    ];
    expect(segmentsOf(within, covers)).toEqual([
      { start: 10, end: 20, ids: [] },
      { start: 20, end: 40, ids: ['a'] },
      { start: 40, end: 60, ids: [] },
    ]);
  });

  it('split where two marks overlap', () => {
    const covers = [
      { id: 'a', span: { start: 5, end: 30 } },
      { id: 'b', span: { start: 25, end: 90 } },
    ];
    expect(segmentsOf(within, covers)).toEqual([
      { start: 10, end: 25, ids: ['a'] },
      { start: 25, end: 30, ids: ['a', 'b'] },
      { start: 30, end: 60, ids: ['b'] },
    ]);
  });
});
