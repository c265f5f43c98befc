import type { Block } from '#lib/text/block.ts';

/**
 * Blocks that follow each other and are laid out together, as printers pull a long text in slips. The browser
 * passes over a slip that is out of sight with all that is in it, so it looks after some two hundred slips
 * instead of thousands of blocks whenever anything on the screen moves.
 */
export interface Slip {
  /** The position of its first block. */
  readonly from: number;
  /** The position after its last. */
  readonly to: number;
  /** About how high it stands, in em of the reading column, for as long as it was not laid out. */
  readonly heightEm: number;
}

/** A slip is about one and a half screens of text: less costs more slips, more costs more to lay out at once. */
const SLIP_CHARACTERS = 4_000;

/** Where a line of so many characters and 1.8 em stands for the height of a block, with the room below it. */
const LINE_CHARACTERS = 68;
const LINE_EM = 1.8;
const BELOW_EM = 1.05;

/** The blocks of a draft in slips: in order, each block in one of them. A heading stays with what follows it. */
export function slipsOf(blocks: readonly Block[]): readonly Slip[] {
  const slips: Slip[] = [];
  let from = 0;
  let heightEm = 0;
  let isAfterHeading = false;
  for (const [at, block] of blocks.entries()) {
    const isFull = block.start - (blocks[from]?.start ?? 0) >= SLIP_CHARACTERS;
    // A heading's own room above it would not melt into that of the block before across two slips.
    if (isFull && block.role !== 'heading' && !isAfterHeading) {
      slips.push({ from, to: at, heightEm });
      from = at;
      heightEm = 0;
    }
    heightEm += Math.ceil((block.end - block.start) / LINE_CHARACTERS) * LINE_EM + BELOW_EM;
    isAfterHeading = block.role === 'heading';
  }
  if (from < blocks.length) slips.push({ from, to: blocks.length, heightEm });
  return slips;
}

/** How many slips reach from the beginning of the text to so many characters of it. */
export function slipsWithin(
  slips: readonly Slip[],
  blocks: readonly Block[],
  characters: number,
): number {
  const first = slips.findIndex(({ to }) => (blocks[to - 1]?.end ?? 0) >= characters);
  return first === -1 ? slips.length : first + 1;
}
