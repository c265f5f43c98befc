import { describe, expect, it } from 'vitest';
import { slipsOf, slipsWithin } from '#app/(desk)/stories/[storyId]/slips.ts';
import { type BlockRole } from '#lib/text/block.ts';
import { layOut } from '#lib/text/blocks.ts';

const aBlock = (role: BlockRole, characters: number) => ({
  role,
  text: 'x'.repeat(characters),
  repeatOf: null,
});

describe('the slips of a text', () => {
  it('hold every block once and in order', () => {
    const { blocks } = layOut(Array.from({ length: 100 }, () => aBlock('paragraph', 390)));
    const slips = slipsOf(blocks);
    expect(slips.length).toBeGreaterThan(5);
    expect(slips.length).toBeLessThan(15);
    const positions = slips.flatMap(({ from, to }) =>
      Array.from({ length: to - from }, (_, index) => from + index),
    );
    expect(positions).toEqual([...blocks.keys()]);
  });

  it('are one for a short text and none for an empty one', () => {
    const { blocks } = layOut([aBlock('headline', 40), aBlock('paragraph', 300)]);
    expect(slipsOf(blocks)).toHaveLength(1);
    expect(slipsOf([])).toEqual([]);
  });

  it('keep a heading with what stands before and after it', () => {
    const { blocks } = layOut([
      aBlock('paragraph', 4_100),
      aBlock('heading', 30),
      aBlock('paragraph', 4_100),
      aBlock('paragraph', 50),
    ]);
    expect(slipsOf(blocks).map(({ from, to }) => [from, to])).toEqual([
      [0, 3],
      [3, 4],
    ]);
  });

  it('stand higher the more text is in them', () => {
    const [low, high] = [500, 3_000].map(
      (characters) => slipsOf(layOut([aBlock('paragraph', characters)]).blocks)[0]?.heightEm ?? 0,
    );
    expect(low).toBeGreaterThan(0);
    expect(high).toBeGreaterThan((low ?? 0) * 4);
  });

  it('are counted up to the one that holds a character', () => {
    const { blocks } = layOut(Array.from({ length: 40 }, () => aBlock('paragraph', 1_000)));
    const slips = slipsOf(blocks);
    expect(slipsWithin(slips, blocks, 1)).toBe(1);
    expect(slipsWithin(slips, blocks, 9_000)).toBe(3);
    expect(slipsWithin(slips, blocks, 1_000_000)).toBe(slips.length);
  });
});
