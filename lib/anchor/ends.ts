import type { Candidate } from '#lib/anchor/score.ts';
import type { Quote } from '#lib/anchor/selector.ts';
import { overlaps } from '#lib/text/span.ts';

/** Of places of the same words that differ by so little, the one whose ends look like the quote's is meant. */
const NEARLY = 0.08;

/**
 * The same place with the ends most like the quote's own. Where words were put in at an end, the score
 * cannot tell whether they belong to the quote or stand before it; what stood at its ends can: a sentence
 * began after a full stop and ends with one. Of the candidates that overlap the chosen one and score
 * nearly as much, the one with the most of its four ends the same; the chosen one where none has more.
 */
export function withBestEnds(
  text: string,
  { quote, chosen }: { readonly quote: Quote; readonly chosen: Candidate },
  candidates: readonly Candidate[],
): Candidate {
  if (chosen.isSame) return chosen;
  let best = chosen;
  let most = sameEnds(text, chosen, quote);
  for (const one of candidates) {
    if (one.score < chosen.score - NEARLY || !overlaps(one.span, chosen.span)) continue;
    const count = sameEnds(text, one, quote);
    if (count > most || (count === most && one.score > best.score)) [best, most] = [one, count];
  }
  return best;
}

/** How many of the characters on both sides of both ends are those of the quote. */
function sameEnds(text: string, { span }: Candidate, { exact, prefix, suffix }: Quote): number {
  const before = prefix.trimEnd();
  const after = suffix.trimStart();
  const beforeThere = text.slice(Math.max(0, span.start - 8), span.start).trimEnd();
  const afterThere = text.slice(span.end, span.end + 8).trimStart();
  return (
    Number(before !== '' && beforeThere.endsWith(before.slice(-1))) +
    Number(text.charAt(span.start) === exact.charAt(0)) +
    Number(text.charAt(span.end - 1) === exact.charAt(exact.length - 1)) +
    Number(after !== '' && afterThere.startsWith(after.charAt(0)))
  );
}
