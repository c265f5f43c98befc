import type { Block } from '#lib/text/block.ts';
import { blockAt } from '#lib/text/blocks.ts';
import { nextGrapheme, previousGrapheme } from '#lib/text/graphemes.ts';
import { sentencesOf } from '#lib/text/sentences.ts';
import type { Span } from '#lib/text/span.ts';
import { wordsIn } from '#lib/text/words.ts';

/** What the reading caret moves by. */
export type StepUnit = 'character' | 'word' | 'sentence' | 'block';

/** A step of the reading caret. */
export interface Step {
  readonly unit: StepUnit;
  readonly isForward: boolean;
  /** While selecting, a step forward ends behind the unit instead of before the next one. */
  readonly isSelecting: boolean;
}

/** Where the reading caret stands after a step; where it stood when there is nothing further. */
export function stepFrom(
  text: string,
  blocks: readonly Block[],
  offset: number,
  step: Step,
): number {
  const at = Math.max(blockAt(blocks, offset), 0);
  const block = blocks[at];
  if (block === undefined) return offset;
  if (step.unit === 'character') {
    const next = step.isForward ? nextGrapheme(text, offset) : previousGrapheme(text, offset);
    if (block.start <= next && next <= block.end) return next;
  }
  const from = { offset, at, units: unitsOf(text, block, step.unit) };
  return step.isForward ? forward(text, blocks, from, step) : back(text, blocks, from, step);
}

interface From {
  readonly offset: number;
  readonly at: number;
  readonly units: readonly Span[];
}

function forward(text: string, blocks: readonly Block[], from: From, step: Step): number {
  const { offset, units } = from;
  const within = step.isSelecting
    ? units.find((unit) => unit.end > offset)?.end
    : units.find((unit) => unit.start > offset)?.start;
  if (within !== undefined) return within;
  const next = shownBlock(blocks, from.at, 1);
  if (next === null) return Math.max(units.at(-1)?.end ?? offset, offset);
  const first = unitsOf(text, next, step.unit)[0] ?? next;
  return step.isSelecting ? first.end : first.start;
}

function back(text: string, blocks: readonly Block[], from: From, step: Step): number {
  const within = from.units.findLast((unit) => unit.start < from.offset);
  if (within !== undefined) return within.start;
  const previous = shownBlock(blocks, from.at, -1);
  if (previous === null) return from.offset;
  return (unitsOf(text, previous, step.unit).at(-1) ?? previous).start;
}

/** The next block in a direction that is shown: repeats are folded, so the caret passes over them. */
function shownBlock(blocks: readonly Block[], from: number, direction: 1 | -1): Block | null {
  for (let at = from + direction; at >= 0 && at < blocks.length; at += direction) {
    const block = blocks[at];
    if (block !== undefined && block.repeatOf === null) return block;
  }
  return null;
}

function unitsOf(text: string, block: Block, unit: StepUnit): readonly Span[] {
  switch (unit) {
    case 'character':
    case 'block':
      return [block];
    case 'word':
      return wordsIn(text, block);
    case 'sentence':
      return sentencesOf(text, block);
    default:
      return unit satisfies never;
  }
}
