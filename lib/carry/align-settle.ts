import { BACKBONE } from '#lib/carry/align-moves.ts';

/**
 * Gives to the backbone what was found as a move, yet stands in its order: between what is linked before
 * and behind it in both texts. Strands are changed in place. Linear.
 */
export function settle(links: Int32Array, strands: Int32Array, strandCount: number): void {
  const lasts = new Int32Array(strandCount).fill(-1);
  const behind = new Int32Array(strandCount);
  let next = Infinity;
  for (let at = links.length - 1; at >= 0; at -= 1) {
    const there = links[at] ?? -1;
    if (there < 0) continue;
    const strand = strands[at] ?? BACKBONE;
    if (strand === BACKBONE) next = there;
    else if (lasts[strand] === -1) {
      lasts[strand] = there;
      // What the next token of the backbone is linked to; no place in a text is as large.
      behind[strand] = Math.min(next, 0x7fffffff);
    }
  }
  let reached = -1;
  const isSettled = new Uint8Array(strandCount);
  const isSeen = new Uint8Array(strandCount);
  for (let at = 0; at < links.length; at += 1) {
    const there = links[at] ?? -1;
    if (there < 0) continue;
    const strand = strands[at] ?? BACKBONE;
    if (strand !== BACKBONE && isSeen[strand] === 0) {
      isSeen[strand] = 1;
      const isInOrder = reached < there && (lasts[strand] ?? 0) < (behind[strand] ?? 0);
      isSettled[strand] = isInOrder ? 1 : 0;
    }
    if (strand !== BACKBONE && isSettled[strand] === 0) continue;
    strands[at] = BACKBONE;
    reached = there;
  }
}
