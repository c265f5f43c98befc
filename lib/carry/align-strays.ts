import { type TokenPair, isWord } from '#lib/carry/align-tokens.ts';

/**
 * A word that left its place is looked for so many tokens before and behind it, by its weight: common words
 * are added and removed by chance, rare ones hardly ever.
 */
const NEAR = [0, 0, 2, 4, 12, 16, 16] as const;

/**
 * Links words that were only put elsewhere in their sentence: a word without an equal in the second text, and
 * the one place near by where the same word stands that has none either. Each is a strand of its own.
 */
export function linkStrays(
  { from, to }: TokenPair,
  links: Int32Array,
  back: Int32Array,
  strands: Int32Array,
  strandCount: number,
): void {
  const isFreeFrom = (at: number) => {
    const there = links[at] ?? -1;
    return there < 0 || from.ids[at] !== to.ids[there];
  };
  const isFreeTo = (there: number) => {
    const at = back[there] ?? -1;
    return at < 0 || from.ids[at] !== to.ids[there];
  };
  let strand = strandCount;
  let expected = 0;
  for (let at = 0; at < from.count; at += 1) {
    const link = links[at] ?? -1;
    if (link >= 0) expected = link;
    if (!isFreeFrom(at) || !isWord(from, at)) continue;
    const id = from.ids[at] ?? 0;
    const reach = NEAR[from.weights[at] ?? 0] ?? 0;
    const there = onlyPlace(id, to.ids, expected, reach, isFreeTo);
    if (there < 0 || onlyPlace(id, from.ids, at, reach, isFreeFrom) !== at) continue;
    const other = back[there] ?? -1;
    if (other >= 0) links[other] = -1;
    if (link >= 0) back[link] = -1;
    links[at] = there;
    back[there] = at;
    strands[at] = strand;
    strand += 1;
  }
}

/** The one free place near another where a word stands; -1 when there is none or more than one. */
function onlyPlace(
  id: number,
  ids: Int32Array,
  near: number,
  reach: number,
  isFree: (at: number) => boolean,
): number {
  let found = -1;
  const end = Math.min(ids.length, near + reach + 1);
  for (let at = Math.max(0, near - reach); at < end; at += 1) {
    if (ids[at] !== id || !isFree(at)) continue;
    if (found >= 0) return -1;
    found = at;
  }
  return found;
}
