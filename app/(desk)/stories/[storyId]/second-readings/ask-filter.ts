import type { Claim } from '#lib/claim/claim.ts';
import { AXES } from '#lib/claim/standing.ts';
import { foldForSearch } from '#lib/text/fold.ts';

/** A claim as it is offered for a second reading. */
export type AskedClaim = Pick<Claim, 'id' | 'number' | 'words' | 'kind' | 'verdicts'>;

/** Which claims are offered; empty asks nothing. */
export interface AskFilter {
  /** The claim's number, or words of it. */
  readonly words: string;
  readonly verdict: string;
  readonly kind: string;
}

/** Whether a claim is among those the filter asks for. */
export function fitsFilter({ words, verdict, kind }: AskFilter, claim: AskedClaim): boolean {
  if (kind !== '' && claim.kind !== kind) return false;
  if (verdict !== '' && !AXES.some((axis) => (claim.verdicts[axis] ?? 'unchecked') === verdict)) {
    return false;
  }
  const wanted = foldForSearch(words).trim();
  if (wanted === '') return true;
  if (wanted === String(claim.number)) return true;
  const held = foldForSearch(claim.words);
  return wanted.split(/\s+/u).every((word) => held.includes(word));
}
