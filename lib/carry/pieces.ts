import { pieces as piecesOf } from '#lib/carry/align-pieces.ts';
import { align } from '#lib/carry/align.ts';
import type { Span } from '#lib/text/span.ts';

/** What a stretch of two drafts is to both: the same words, other words in their place, or words of only one of them. */
export const PIECE_KINDS = ['same', 'replaced', 'removed', 'added', 'moved'] as const;

/** A stretch of two drafts. UTF-16, half-open; null where a draft has nothing of it. */
export interface Piece {
  readonly kind: (typeof PIECE_KINDS)[number];
  readonly from: Span | null;
  readonly to: Span | null;
}

/**
 * Two texts as stretches of words, in the order of the second; what is only in the first stands where it stood, and
 * what moved where it stands now. Every word of either is in exactly one stretch. Linear but for logarithms.
 */
export function pieces({
  from,
  to,
}: {
  readonly from: string;
  readonly to: string;
}): readonly Piece[] {
  return piecesOf(align(from, to)).flatMap((piece) => {
    if (piece.kind === 'moved' && piece.side === 'from') return [];
    return [
      {
        kind: piece.kind,
        from: 'from' in piece ? piece.from : null,
        to: 'to' in piece ? piece.to : null,
      },
    ];
  });
}
