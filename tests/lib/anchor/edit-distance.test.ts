import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distance, fit, likeness, reversed } from '#lib/anchor/edit-distance.ts';

/** The errors of a pattern that ends at each offset of the text, by the whole table. */
function table(pattern: string, text: string, isAnchored: boolean): readonly number[] {
  let column = Array.from({ length: pattern.length + 1 }, (_, row) => row);
  const ends = [column[pattern.length] ?? 0];
  for (let at = 0; at < text.length; at += 1) {
    const next = [isAnchored ? at + 1 : 0];
    for (let row = 1; row <= pattern.length; row += 1) {
      const same = pattern.charAt(row - 1) === text.charAt(at) ? 0 : 1;
      const above = (next[row - 1] ?? 0) + 1;
      next.push(Math.min(above, (column[row] ?? 0) + 1, (column[row - 1] ?? 0) + same));
    }
    column = next;
    ends.push(column[pattern.length] ?? 0);
  }
  return ends;
}

const some = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' ', '漢'), maxLength: 110 });

describe('the errors between a pattern and a text', () => {
  test.each([true, false])('are those of the whole table (anchored: %s)', (isAnchored) => {
    fc.assert(
      fc.property(some, some, (pattern, text) => {
        const ends = table(pattern, text, isAnchored);
        const found = fit(pattern, text, isAnchored);
        expect(found.errorsAtEnd).toBe(ends.at(-1));
        expect(found.errors).toBe(Math.min(...ends));
        expect(ends[found.end]).toBe(found.errors);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['', '', 0, 1],
    ['', 'abc', 3, 0],
    ['abc', '', 3, 0],
    ['kitten', 'sitting', 3, 1 - 3 / 7],
    ['x'.repeat(64), 'x'.repeat(65), 1, 1 - 1 / 65],
  ])('%j and %j', (a, b, errors, like) => {
    expect(distance(a, b)).toBe(errors);
    expect(likeness(a, b)).toBeCloseTo(like);
  });

  test('a text read backwards twice is itself', () => {
    fc.assert(fc.property(fc.string(), (text) => reversed(reversed(text)) === text));
  });
});
