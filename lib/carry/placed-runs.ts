import { MOST_CANDIDATES } from '#lib/carry/carried.ts';
import type { Placement } from '#lib/carry/place.ts';
import { type Span, compareSpans } from '#lib/text/span.ts';

/** Where several runs of words stand together. */
export type PlacedRuns =
  | {
      readonly kind: 'placed';
      readonly spans: readonly Span[];
      readonly isSame: boolean;
      readonly isMoved: boolean;
      /** Some of the place may be wrong, or some of the runs are gone. */
      readonly needsReview: boolean;
    }
  | { readonly kind: 'gone' }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly (readonly Span[])[] };

/** Puts the places of a mark's runs together. Runs that came to touch are one. */
export function placedRuns(placements: readonly Placement[]): PlacedRuns {
  const open = placements.find((one) => one.kind === 'ambiguous');
  if (open !== undefined) return { kind: 'ambiguous', candidates: candidatesOf(open, placements) };
  const placed = placements.filter((one) => one.kind === 'placed');
  if (placed.length === 0) return { kind: 'gone' };
  const areAll = placed.length === placements.length;
  return {
    kind: 'placed',
    spans: joined(placed.map(({ span }) => span)),
    isSame: areAll && placed.every(({ isSame }) => isSame),
    isMoved: placed.some(({ isMoved }) => isMoved),
    needsReview: !areAll || placed.some(({ needsReview }) => needsReview),
  };
}

type Ambiguous = Extract<Placement, { readonly kind: 'ambiguous' }>;

/** One place of the whole mark for each of one run: the other runs stand where they were put, or nearest to it. */
function candidatesOf(
  open: Ambiguous,
  placements: readonly Placement[],
): readonly (readonly Span[])[] {
  return open.candidates.slice(0, MOST_CANDIDATES).map((candidate) =>
    joined(
      placements.flatMap((one) => {
        if (one === open) return [candidate];
        if (one.kind === 'placed') return [one.span];
        return one.kind === 'gone' ? [] : [nearest(one.candidates, candidate)];
      }),
    ),
  );
}

function nearest(candidates: readonly Span[], to: Span): Span {
  const distance = (one: Span) => Math.abs(one.start - to.start);
  return candidates.reduce((best, one) => (distance(one) < distance(best) ? one : best));
}

function joined(spans: readonly Span[]): readonly Span[] {
  const runs: { start: number; end: number }[] = [];
  for (const { start, end } of spans.toSorted(compareSpans)) {
    const last = runs.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else runs.push({ start, end });
  }
  return runs;
}
