import type { Block } from '#lib/text/block.ts';
import { blockAt } from '#lib/text/blocks.ts';
import { type Span, overlaps } from '#lib/text/span.ts';
import { type Mark, lengthOf } from './mark.ts';
import type { BlockSheet, Marks } from './sheets.ts';
import { blocksUnder } from './shown-blocks.ts';

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
  return shortestFirst(found);
}

/** The open claims that share a character with some runs of words, the shortest first. */
export function claimsOver(
  blocks: readonly Block[],
  sheets: readonly BlockSheet[],
  runs: readonly Span[],
): readonly Mark[] {
  const near = [...blocksUnder(blocks, runs)].flatMap((at) => sheets[at]?.marks ?? []);
  const over = new Set(
    near.filter(({ spans }) => spans.some((span) => runs.some((run) => overlaps(span, run)))),
  );
  return shortestFirst([...over]);
}

function shortestFirst(marks: readonly Mark[]): readonly Mark[] {
  return marks.toSorted((a, b) => lengthOf(a) - lengthOf(b) || a.number - b.number);
}
