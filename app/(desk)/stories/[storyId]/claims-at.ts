import type { Block } from '#lib/text/block.ts';
import { blockAt } from '#lib/text/blocks.ts';
import { type Mark, lengthOf } from './mark.ts';
import type { Marks } from './sheets.ts';

/**
 * The open claims over the character at an offset, the shortest first. At the very end of a claim's words,
 * where a caret comes to stand behind them, that claim counts too unless others lie over the offset.
 */
export function claimsAt(blocks: readonly Block[], marks: Marks, offset: number): readonly Mark[] {
  const over = marks.sheets[blockAt(blocks, offset)]?.marks ?? [];
  const inside = over.filter(({ spans }) =>
    spans.some(({ start, end }) => start <= offset && offset < end),
  );
  const found =
    inside.length > 0
      ? inside
      : over.filter(({ spans }) => spans.some(({ end }) => end === offset));
  return [...found].sort((a, b) => lengthOf(a) - lengthOf(b) || a.number - b.number);
}
