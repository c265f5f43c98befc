import { BREAK, isWord } from '#lib/carry/align-tokens.ts';
import type { Alignment } from '#lib/carry/align.ts';
import type { PlaceIndex } from '#lib/carry/place-index.ts';
import type { Tally } from '#lib/carry/place-weighing.ts';

/** A place with more linked tokens than this is taken as it is. */
const LONGEST_WALK = 1000;
/** A sentence at an end of a place that the span did not have needs this share of what is left of its words. */
const LEAST_OF_SENTENCE = 0.25;
/** The same for a line of its own: a claim hardly comes to reach into the next paragraph. */
const LEAST_OF_LINE = 0.5;
/** How doubtful a place is that was narrowed. */
const NARROWED = 0.6;

/** What of a place stands in one sentence of the second text. */
interface Share {
  readonly sentence: number;
  readonly isNewLine: boolean;
  first: number;
  last: number;
  weight: number;
}

/**
 * A tally without the sentences at its ends in which hardly anything of the span stands, where it has more of them than
 * the span had: a stray word there was found in what was written behind it. The same tally where there are none.
 */
export function narrowed(
  alignment: Alignment,
  index: PlaceIndex,
  { first, last }: { readonly first: number; readonly last: number },
  tally: Tally,
): Tally {
  const { links } = alignment;
  const begun = (index.sentences[last + 1] ?? 0) - (index.sentences[first + 1] ?? 0);
  const start = links[tally.first] ?? 0;
  const end = links[tally.last] ?? 0;
  const begunThere = (index.sentencesThere[end + 1] ?? 0) - (index.sentencesThere[start + 1] ?? 0);
  if (begunThere <= begun || tally.last - tally.first > LONGEST_WALK) return tally;
  const shares = sharesOf(alignment, index, tally);
  const all = shares.reduce((sum, { weight }) => sum + weight, 0);
  while (shares.length > 1 && shares.length > begun + 1) {
    const [head, tail] = [shares[0], shares.at(-1)];
    if (head === undefined || tail === undefined) break;
    const isTail = tail.weight <= head.weight;
    const least = shares.some(({ isNewLine }) => isNewLine) ? LEAST_OF_LINE : LEAST_OF_SENTENCE;
    if ((isTail ? tail : head).weight >= all * least) break;
    if (isTail) shares.pop();
    else shares.shift();
  }
  const [head, tail] = [shares[0], shares.at(-1)];
  if (head === undefined || tail === undefined) return tally;
  if (head.first === tally.first && tail.last === tally.last) return tally;
  const certainty = tally.certainty * NARROWED;
  return { ...tally, first: head.first, last: tail.last, certainty };
}

function sharesOf(
  { from, to, links, strands }: Alignment,
  { sentencesThere }: PlaceIndex,
  { first, last, strand }: Tally,
): Share[] {
  const shares: Share[] = [];
  let behind = -1;
  for (let at = first; at <= last; at += 1) {
    const there = links[at] ?? -1;
    if (there < 0 || strands[at] !== strand) continue;
    const isEqual = from.ids[at] === to.ids[there];
    const weight = isEqual && isWord(from, at) ? (from.weights[at] ?? 0) : 0;
    const sentence = sentencesThere[there + 1] ?? 0;
    const share = shares.at(-1);
    if (share?.sentence === sentence) {
      share.last = at;
      share.weight += weight;
    } else {
      const isNewLine = shares.length > 0 && hasLine(to.breaks, behind + 1, there);
      shares.push({ sentence, isNewLine, first: at, last: at, weight });
    }
    behind = there;
  }
  return shares;
}

function hasLine(breaks: Uint8Array, first: number, last: number): boolean {
  return breaks.subarray(first, last + 1).includes(BREAK.line);
}
