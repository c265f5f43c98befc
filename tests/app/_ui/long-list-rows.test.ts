import { describe, expect, it } from 'vitest';
import { rowTo, rowsDrawn } from '#app/_ui/long-list-rows.ts';

describe('the rows of a long list', () => {
  const list = { rowHeightPx: 50, count: 5_000 };

  it('are drawn near the eye, and where the keyboard stops wherever that is, in their order', () => {
    const seen = { top: 50_000, height: 500 };
    const near = rowsDrawn(seen, { ...list, stopAt: 1_005 });
    expect([near.at(0), near.at(-1), near.length]).toEqual([988, 1_021, 34]);
    expect(rowsDrawn(seen, { ...list, stopAt: 3 }).slice(0, 2)).toEqual([3, 988]);
    expect(rowsDrawn(seen, { ...list, stopAt: 4_999 }).slice(-2)).toEqual([1_021, 4_999]);
  });

  it('are never more than there are', () => {
    const seen = { top: 0, height: 500 };
    expect(rowsDrawn(seen, { ...list, count: 2, stopAt: 0 })).toEqual([0, 1]);
    expect(rowsDrawn(seen, { ...list, count: 0, stopAt: 0 })).toEqual([]);
  });

  it.each([
    ['ArrowDown', 7, 8],
    ['ArrowUp', 7, 6],
    ['ArrowUp', 0, 0],
    ['ArrowDown', 4_999, 4_999],
    ['PageDown', 7, 17],
    ['PageUp', 7, 0],
    ['Home', 7, 0],
    ['End', 7, 4_999],
    ['x', 7, null],
  ])('are reached by %s from %i', (key, from, to) => {
    expect(rowTo(key, { from, count: 5_000, page: 10 })).toBe(to);
  });

  it('lead nowhere in an empty list', () => {
    expect(rowTo('ArrowDown', { from: 0, count: 0, page: 10 })).toBeNull();
  });
});
