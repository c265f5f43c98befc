import type { Piece } from '#lib/story/intake/piece.ts';
import { countWords } from '#lib/story/intake/white-space.ts';
import type { BlockRole } from '#lib/text/block.ts';
import type { BlockText } from '#lib/text/blocks.ts';
import { foldTypography } from '#lib/text/fold.ts';

/** What stands around the story: a second time it says nothing new, however short it is. */
const FURNITURE: readonly BlockRole[] = ['headline', 'kicker', 'heading', 'byline', 'caption'];

/**
 * Two short answers in the body ("No.") may answer different questions, so a line of the body repeats
 * another only from this many words on.
 */
const FEWEST_WORDS = 5;

/** Marks each piece that has the words of an earlier one, but for typography and case. */
export function markRepeats(pieces: readonly Piece[]): readonly BlockText[] {
  const firstOf = new Map<string, number>();
  return pieces.map(({ role, text }, index) => {
    const words = foldTypography(text);
    const first = firstOf.get(words);
    if (first === undefined) {
      firstOf.set(words, index);
      return { role, text, repeatOf: null };
    }
    const isRepeat = repeats(role, pieces[first]?.role ?? role, text);
    return { role, text, repeatOf: isRepeat ? first : null };
  });
}

function repeats(role: BlockRole, firstRole: BlockRole, text: string): boolean {
  // The same row under another header says another thing.
  if (role === 'table-row' || firstRole === 'table-row') return false;
  if (FURNITURE.includes(role) || FURNITURE.includes(firstRole)) return true;
  return countWords(text) >= FEWEST_WORDS;
}
