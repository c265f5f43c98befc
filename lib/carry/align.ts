import { backboneOf } from '#lib/carry/align-backbone.ts';
import { GapAligner } from '#lib/carry/align-gap.ts';
import { linksOf } from '#lib/carry/align-links.ts';
import { Moves, type Twin } from '#lib/carry/align-moves.ts';
import { settle } from '#lib/carry/align-settle.ts';
import { linkStrays } from '#lib/carry/align-strays.ts';
import { type DraftTokens, cutPair } from '#lib/carry/align-tokens.ts';

/**
 * Two texts aligned, token by token. A token of the first text is linked to at most one of the second, and the
 * other way round: to an equal one, or to the one that was written in its place.
 */
export interface Alignment {
  readonly from: DraftTokens;
  readonly to: DraftTokens;
  /** For each token of the first text the token of the second that it is linked to, or -1. */
  readonly links: Int32Array;
  /** The inverse of `links`. */
  readonly back: Int32Array;
  /** For each linked token of the first text its strand; within one, links rise. */
  readonly strands: Int32Array;
  /** Strands from this one on are single words that were put elsewhere in their sentence. */
  readonly firstStray: number;
  /** Places as good as those some moved sentences were given, in the order of the first text. */
  readonly twins: readonly Twin[];
}

/**
 * Aligns two texts once, for any number of spans to be placed. What differs in typography or case alone is
 * equal. Linear in time and memory, but for logarithms, whatever stands in the texts; throws on none.
 * Method: unique shingles as anchors and the heaviest chain of them as backbone (after Cohen's patience
 * diff), gaps aligned exactly with affine costs (Gotoh, 1982), left-over sentences matched by their rare
 * words as moves.
 */
export function align(from: string, to: string): Alignment {
  const pair = cutPair(from, to);
  const aligner = new GapAligner(pair);
  const links = linksOf(pair, backboneOf(pair.from.ids, pair.to.ids), aligner);
  const back = new Int32Array(pair.to.count).fill(-1);
  for (let at = 0; at < links.length; at += 1) {
    const there = links[at] ?? -1;
    if (there >= 0) back[there] = at;
  }
  const strands = new Int32Array(pair.from.count);
  const moves = new Moves(pair, links, back, aligner);
  const firstStray = moves.apply(strands);
  settle(links, strands, firstStray);
  linkStrays(pair, links, back, strands, firstStray);
  return { from: pair.from, to: pair.to, links, back, strands, firstStray, twins: moves.twins };
}
