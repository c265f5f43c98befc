import { z } from 'zod';

/** What a run of the draft's text is for the reader. */
export const BLOCK_ROLES = [
  'headline',
  'kicker',
  'byline',
  'heading',
  'paragraph',
  'quote',
  'list-item',
  'caption',
  'table-row',
] as const;

/** The role of a block. */
export type BlockRole = (typeof BLOCK_ROLES)[number];

/**
 * A run of the canonical text with a role. Blocks are in reading order, do not overlap, and are
 * separated by a blank line (`\n\n`). Offsets are UTF-16, half-open.
 */
export const blockSchema = z
  .object({
    role: z.enum(BLOCK_ROLES),
    start: z.int().min(0),
    end: z.int().min(1),
    /** The position in the list of blocks of the first block with these words, if this one repeats it. */
    repeatOf: z.int().min(0).nullable(),
  })
  .readonly();

/** A run of the canonical text with a role. */
export type Block = z.infer<typeof blockSchema>;
