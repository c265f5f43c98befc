import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOut } from '#lib/text/blocks.ts';
import { type Cover, coversByBlock, segmentsOf } from '#lib/text/segments.ts';
import { overlaps } from '#lib/text/span.ts';
import { cpuMsOf } from '#tests/lib/text/cpu-time.ts';

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

  it('name the ids in the order given, also where a later one begins first', () => {
    const covers = [
      { id: 'late', span: { start: 30, end: 40 } },
      { id: 'early', span: { start: 20, end: 50 } },
    ];
    const middle = segmentsOf(within, covers).find(({ start }) => start === 30);
    expect(middle?.ids).toEqual(['late', 'early']);
  });
});

const paragraphs = (texts: readonly string[]) =>
  layOut(texts.map((text) => ({ role: 'paragraph' as const, text, repeatOf: null })));

const anyMarks = fc
  .array(fc.array(anySpan, { maxLength: 4 }), { maxLength: 12 })
  .map((all) => all.map((runs, index) => ({ id: `m${index}`, runs })));

describe('covers by block', () => {
  it('are those of the marks that reach into the block, in their order', () => {
    const blockTexts = fc.array(fc.string({ minLength: 1, maxLength: 15 }), { minLength: 1 });
    fc.assert(
      fc.property(blockTexts, anyMarks, (texts, marks) => {
        const { blocks } = paragraphs(texts);
        const grouped = coversByBlock(blocks, marks);
        expect(grouped).toHaveLength(blocks.length);
        for (const [index, block] of blocks.entries()) {
          const all = marks.flatMap(({ id, runs }) => runs.map((span) => ({ id, span })));
          const expected = all.filter(({ span }) => overlaps(span, block));
          const found = grouped[index] ?? [];
          expect([...found].sort(byPlace)).toEqual([...expected].sort(byPlace));
          expect(found.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
          expect(segmentsOf(block, found)).toEqual(segmentsOf(block, all));
        }
      }),
    );
  });

  it('let every run be put together again from the segments with its id', () => {
    fc.assert(
      fc.property(anyMarks, (marks) => {
        const { text, blocks } = paragraphs(['a'.repeat(30), 'b'.repeat(5), 'c'.repeat(80)]);
        const grouped = coversByBlock(blocks, marks);
        const segments = blocks.flatMap((block, i) => segmentsOf(block, grouped[i] ?? []));
        for (const { id, runs } of marks) {
          const painted = new Set<number>();
          for (const { start, end, ids } of segments) {
            if (ids.includes(id)) for (let at = start; at < end; at += 1) painted.add(at);
          }
          for (let at = 0; at < text.length; at += 1) {
            const isCovered = runs.some(({ start, end }) => start <= at && at < end);
            expect(painted.has(at)).toBe(isCovered && text.charAt(at) !== '\n');
          }
        }
      }),
    );
  });

  it('of 5,000 marks over 100,000 words are found and cut in well under a second', () => {
    const { text, blocks } = paragraphs(
      Array.from({ length: 1000 }, () => 'word '.repeat(100).trimEnd()),
    );
    const marks = Array.from({ length: 5000 }, (_, i) => {
      const start = (i * 7919) % (text.length - 200);
      return { id: `m${i}`, runs: [{ start, end: start + 20 + (i % 180) }] };
    });
    const spentMs = cpuMsOf(() => {
      const grouped = coversByBlock(blocks, marks);
      const segments = blocks.flatMap((block, index) => segmentsOf(block, grouped[index] ?? []));
      expect(segments.length).toBeGreaterThan(5000);
    });
    expect(spentMs).toBeLessThan(800);
  });

  it('cut 5,000 marks in one block as fast', () => {
    const block = { start: 0, end: 600_000 };
    const covers = Array.from({ length: 5000 }, (_, i) => {
      const start = (i * 7919) % 599_000;
      return { id: `m${i}`, span: { start, end: start + 150 } };
    });
    const spentMs = cpuMsOf(() => {
      expect(segmentsOf(block, covers).length).toBeGreaterThan(5000);
    });
    expect(spentMs).toBeLessThan(800);
  });
});

function byPlace(a: Cover, b: Cover): number {
  return a.id.localeCompare(b.id) || a.span.start - b.span.start || a.span.end - b.span.end;
}
