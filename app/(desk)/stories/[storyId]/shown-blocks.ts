import type { Block } from '#lib/text/block.ts';
import { blockAt } from '#lib/text/blocks.ts';
import { type Span, overlaps } from '#lib/text/span.ts';

/** The positions of all blocks that share a character with one of the spans. */
export function blocksUnder(blocks: readonly Block[], spans: readonly Span[]): ReadonlySet<number> {
  const under = new Set<number>();
  for (const span of spans) {
    for (let at = Math.max(blockAt(blocks, span.start), 0); at < blocks.length; at += 1) {
      const block = blocks[at];
      if (block === undefined || block.start >= span.end) break;
      if (overlaps(block, span)) under.add(at);
    }
  }
  return under;
}
