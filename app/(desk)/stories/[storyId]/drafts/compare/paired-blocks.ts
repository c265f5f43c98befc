import type { Piece } from '#lib/carry/pieces.ts';
import type { Block } from '#lib/text/block.ts';
import { blockAt } from '#lib/text/blocks.ts';

/** Blocks of two drafts that stand beside each other, by their positions; a side is empty where it has nothing. */
export interface Row {
  readonly from: readonly number[];
  readonly to: readonly number[];
}

interface Side {
  readonly blocks: readonly Block[];
}

/**
 * The blocks of two drafts laid beside each other, each in the order of its own draft: a block of the first stands
 * beside that one of the second with which it shares most words in place. What moved stands where its draft has it.
 * Linear in pieces and blocks.
 */
export function pairedBlocks(from: Side, to: Side, pieces: readonly Piece[]): readonly Row[] {
  const partners = partnersOf(from, to, pieces);
  const rows: { from: number[]; to: number[] }[] = [];
  let next = 0;
  let last = -1;
  const upTo = (end: number) => {
    for (; next < end; next += 1) rows.push({ from: [], to: [next] });
  };
  for (const at of from.blocks.keys()) {
    const partner = partners.get(at);
    const above = rows.at(-1);
    if (partner !== undefined && partner === last && above?.to.includes(partner) === true) {
      above.from.push(at);
      continue;
    }
    if (partner === undefined || partner <= last) {
      rows.push({ from: [at], to: [] });
      continue;
    }
    upTo(partner);
    rows.push({ from: [at], to: [partner] });
    next = partner + 1;
    last = partner;
  }
  upTo(to.blocks.length);
  return rows;
}

/** For each block of the first draft the one of the second with which it shares most, of what stayed in place. */
function partnersOf(from: Side, to: Side, pieces: readonly Piece[]): ReadonlyMap<number, number> {
  const best = new Map<number, { readonly at: number; readonly shared: number }>();
  for (const piece of pieces) {
    if (piece.from === null || piece.to === null || piece.kind === 'moved') continue;
    const scale = (piece.to.end - piece.to.start) / Math.max(1, piece.from.end - piece.from.start);
    const first = Math.max(0, blockAt(from.blocks, piece.from.start));
    for (let at = first; (from.blocks[at]?.start ?? Infinity) < piece.from.end; at += 1) {
      const block = from.blocks[at];
      if (block === undefined) break;
      const start = Math.max(block.start, piece.from.start);
      const shared = Math.min(block.end, piece.from.end) - start;
      // A run over several blocks is as long in both drafts, but for how its words are printed.
      const middle = piece.to.start + (start + shared / 2 - piece.from.start) * scale;
      const other = blockAt(to.blocks, Math.floor(middle));
      if (other >= 0 && shared > (best.get(at)?.shared ?? 0)) best.set(at, { at: other, shared });
    }
  }
  return new Map([...best].map(([block, { at }]) => [block, at]));
}
