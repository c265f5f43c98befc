import { BLOCK_ROLES, type Block } from '#lib/text/block.ts';
import { BLOCK_SEPARATOR } from '#lib/text/blocks.ts';

/** A block as numbers: its role's place in the list of roles, and the text in front of it left out. */
type PackedBlock = readonly [role: number, length: number, repeatOf: number | null];

/**
 * The blocks of a draft as one string for the way to the browser, as the marks go; they follow each other with
 * a blank line between them, so that their lengths say where they are. `unpackBlocks` is its inverse.
 */
export function packBlocks(blocks: readonly Block[]): string {
  const packed = blocks.map(({ role, start, end, repeatOf }): PackedBlock => [
    BLOCK_ROLES.indexOf(role),
    end - start,
    repeatOf,
  ]);
  return JSON.stringify(packed);
}

/** The blocks that were packed. */
export function unpackBlocks(packed: string): readonly Block[] {
  let start = 0;
  // Only `packBlocks` makes such strings, and only from blocks.
  return (JSON.parse(packed) as PackedBlock[]).map(([role, length, repeatOf]) => {
    const block = { role: BLOCK_ROLES[role] ?? 'paragraph', start, end: start + length, repeatOf };
    start = block.end + BLOCK_SEPARATOR.length;
    return block;
  });
}
