import type { Span } from '#lib/text/span.ts';

/** A stretch of text that something covers: a claim's run of words, a role in an attribution. */
export interface Cover {
  readonly id: string;
  readonly span: Span;
}

/** A contiguous piece of text with the ids of all that covers the whole of it, in the order given. */
export interface Segment extends Span {
  readonly ids: readonly string[];
}

/**
 * Splits a stretch of text at every boundary of what covers it, so that overlapping marks can be
 * shown side by side. The segments follow each other without gaps, are never empty, and together are
 * exactly `within`; covers outside it are ignored and those that stick out are cut. Neighbours with
 * the same ids are one segment.
 */
export function segmentsOf(within: Span, covers: readonly Cover[]): readonly Segment[] {
  const inside = covers.filter(({ span }) => span.start < within.end && within.start < span.end);
  const cuts = new Set([within.start, within.end]);
  for (const { span } of inside) {
    cuts.add(Math.max(span.start, within.start));
    cuts.add(Math.min(span.end, within.end));
  }

  const segments: Segment[] = [];
  let start: number | null = null;
  for (const end of [...cuts].sort((a, b) => a - b)) {
    if (start !== null) append(segments, { start, end, ids: idsOver(inside, start, end) });
    start = end;
  }
  return segments;
}

function idsOver(covers: readonly Cover[], start: number, end: number): readonly string[] {
  const ids = new Set<string>();
  for (const { id, span } of covers) if (span.start <= start && end <= span.end) ids.add(id);
  return [...ids];
}

function append(segments: Segment[], next: Segment): void {
  const last = segments.at(-1);
  if (last !== undefined && last.ids.join() === next.ids.join()) {
    segments[segments.length - 1] = { ...last, end: next.end };
  } else {
    segments.push(next);
  }
}
