import type { LeftOut } from '#lib/story/draft.ts';
import type { BlockRole } from '#lib/text/block.ts';

/** A block in the making: words with a role, not yet placed in a text. */
export interface Piece {
  readonly role: BlockRole;
  readonly text: string;
}

/** What one format found in an original, before repeats are marked and the text is laid out. */
export interface Pieces {
  readonly title: string | null;
  readonly byline: string | null;
  readonly outlet: string | null;
  readonly dateline: string | null;
  readonly pieces: readonly Piece[];
  readonly leftOut: readonly LeftOut[];
  /** How much the original held, counted on the original and not on what was made of it. */
  readonly wordsFound: number;
  readonly paragraphsFound: number;
}
