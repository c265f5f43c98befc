import type { Candidate } from '#lib/anchor/score.ts';
import { type Span, overlaps } from '#lib/text/span.ts';

/** A place that scores less is never an answer. */
const LEAST_SCORE = 0.7;
/** A place is the answer only if it is so far ahead of every other one. */
const CLEAR_MARGIN = 0.1;
/** So far where a position was given and names another place: a text that repeats itself is likely. */
const DOUBTFUL_MARGIN = 0.2;
/** Sums of decimal fractions are not exact; a margin of 0.1 is one. */
const ROUNDING = 1e-9;

/** The one place that is clearly meant, or those between which a person has to choose, the best first. */
export type Settled =
  | { readonly kind: 'one'; readonly chosen: Candidate }
  | { readonly kind: 'several'; readonly candidates: readonly Candidate[] };

/**
 * Decides between the places where a quote may stand; null when none is good enough. Between places with
 * the same words their context decides, where it differs by 0.1; then the words to the letter; then the
 * position, if it names one of them. Otherwise a place must score 0.1 more than any that does not overlap it.
 * Where a position was given and is not that of the best place, both margins are 0.2.
 */
export function settle(candidates: readonly Candidate[], at: Span | null): Settled | null {
  const ranked = [...candidates].sort((a, b) => b.score - a.score || a.span.start - b.span.start);
  const [best] = ranked;
  if (best === undefined || best.score < LEAST_SCORE - ROUNDING) return null;
  const margin = at === null || isSameSpan(best.span, at) ? CLEAR_MARGIN : DOUBTFUL_MARGIN;
  const rivals = ranked.slice(1).filter((other) => isRival(best, other, margin));
  if (rivals.length === 0) return { kind: 'one', chosen: best };
  const named = [best, ...rivals].find(({ span, isLiteral }) => isLiteral && isSameSpan(span, at));
  if (named !== undefined) return { kind: 'one', chosen: named };
  return { kind: 'several', candidates: withoutOverlaps([best, ...rivals]) };
}

/** Whether two spans are one; none is like none. */
export function isSameSpan(span: Span, other: Span | null): boolean {
  return other !== null && span.start === other.start && span.end === other.end;
}

/** Whether a place is about as good as the best one. */
function isRival(best: Candidate, other: Candidate, margin: number): boolean {
  if (!best.isSame || !other.isSame) {
    if (overlaps(best.span, other.span)) return false;
    return best.score - other.score < margin - ROUNDING;
  }
  const ahead = (best.context ?? 0) - (other.context ?? 0);
  if (ahead >= margin - ROUNDING) return false;
  return !best.isLiteral || other.isLiteral;
}

/** Of places that are like the words and overlap, the best; the very words are all told. */
function withoutOverlaps(ranked: readonly Candidate[]): readonly Candidate[] {
  const kept: Candidate[] = [];
  let likes = 0;
  for (const one of ranked) {
    if (!one.isSame) {
      if (kept.some((other) => overlaps(one.span, other.span))) continue;
      likes += 1;
    }
    kept.push(one);
    // Places that are only like the words are few by how they are found; this keeps the loop so.
    if (likes > 200) break;
  }
  return kept;
}
