import type { Block, BlockRole } from '#lib/text/block.ts';

/** What stands between two blocks of the canonical text. */
export const BLOCK_SEPARATOR = '\n\n';

/** The words of one block before it has a place in the text. */
export interface BlockText {
  readonly role: BlockRole;
  readonly text: string;
  /** The position of the first block with these words; null for a block that repeats nothing. */
  readonly repeatOf: number | null;
}

/** The canonical text and the place of each block in it. */
export interface LaidOut {
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** Joins blocks into the canonical text. Empty ones are a bug of the caller: positions would shift. */
export function layOut(parts: readonly BlockText[]): LaidOut {
  const blocks: Block[] = [];
  let start = 0;
  for (const { role, text, repeatOf } of parts) {
    if (text === '') throw new Error('A block must have words.');
    blocks.push({ role, start, end: start + text.length, repeatOf });
    start += text.length + BLOCK_SEPARATOR.length;
  }
  return { text: parts.map((part) => part.text).join(BLOCK_SEPARATOR), blocks };
}

/**
 * Whether the blocks cover the text as the contract says: in order, one separator between two, nothing
 * before or after, and every repeat pointing back at a block that repeats nothing.
 */
export function blocksFit(text: string, blocks: readonly Block[]): boolean {
  let expected = 0;
  for (const [index, block] of blocks.entries()) {
    if (block.start !== expected || block.end <= block.start || block.end > text.length)
      return false;
    if (index > 0 && !text.startsWith(BLOCK_SEPARATOR, block.start - 2)) return false;
    if (block.repeatOf !== null) {
      const first = blocks[block.repeatOf];
      if (block.repeatOf >= index || first === undefined || first.repeatOf !== null) return false;
    }
    expected = block.end + BLOCK_SEPARATOR.length;
  }
  return blocks.length === 0 ? text === '' : expected - BLOCK_SEPARATOR.length === text.length;
}

/**
 * The position of the block that holds the character at an offset, or of the last one before it when
 * the offset stands in a separator; -1 before the first block. Binary search.
 */
export function blockAt(blocks: readonly Block[], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((blocks[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
