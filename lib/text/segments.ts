import type { Span } from '#lib/text/span.ts';

/** A stretch of text that something covers: a claim's run of words, a role in an attribution. */
export interface Cover {
  readonly id: string;
  readonly span: Span;
}

/** Something painted over the text in one or more runs: a claim, a suggestion, a selection. */
export interface Mark {
  readonly id: string;
  /** Sorted or not, overlapping or not; empty runs paint nothing. */
  readonly runs: readonly Span[];
}

/** A contiguous piece of text with the ids of all that covers the whole of it, in the order given. */
export interface Segment extends Span {
  readonly ids: readonly string[];
}

/**
 * Splits a stretch of text at every boundary of what covers it, so that overlapping marks can be
 * shown side by side. The segments follow each other without gaps, are never empty, and together are
 * exactly `within`; covers outside it are ignored and those that stick out are cut. Neighbours with
 * the same ids are one segment. A sweep over the sorted boundaries: n log n in the number of covers,
 * plus the ids that come out.
 */
export function segmentsOf(within: Span, covers: readonly Cover[]): readonly Segment[] {
  const ids = [...new Set(covers.map(({ id }) => id))];
  const segments: Segment[] = [];
  // How often each id lies over the present place: covers of one id may overlap.
  const open = new Map<number, number>();
  let start = within.start;
  for (const edge of edgesOf(within, covers, ids)) {
    if (edge.offset > start) {
      append(segments, { start, end: edge.offset, ids: idsOver(open, ids) });
      start = edge.offset;
    }
    const depth = (open.get(edge.id) ?? 0) + edge.step;
    if (depth === 0) open.delete(edge.id);
    else open.set(edge.id, depth);
  }
  if (start < within.end) append(segments, { start, end: within.end, ids: [] });
  return segments;
}

/**
 * The runs over each block of a draft, ready for `segmentsOf`: for each block those that reach into it,
 * in the order of the marks. `blocks` must be in reading order. n log n in the number of runs, plus
 * what comes out, so the whole draft is sorted once and not once for each block.
 */
export function coversByBlock(
  blocks: readonly Span[],
  marks: readonly Mark[],
): readonly (readonly Cover[])[] {
  const runs = marks.flatMap(({ id, runs }, order) => runs.map((span) => ({ id, span, order })));
  runs.sort((a, b) => a.span.start - b.span.start);
  const found = blocks.map((): typeof runs => []);
  let first = 0;
  for (const run of runs) {
    if (run.span.start >= run.span.end) continue;
    while (first < blocks.length && (blocks[first]?.end ?? 0) <= run.span.start) first += 1;
    for (let at = first; at < blocks.length && (blocks[at]?.start ?? 0) < run.span.end; at += 1) {
      found[at]?.push(run);
    }
  }
  return found.map((over) =>
    over.sort((a, b) => a.order - b.order).map(({ id, span }) => ({ id, span })),
  );
}

interface Edge {
  readonly offset: number;
  /** The position in the list of ids. */
  readonly id: number;
  readonly step: 1 | -1;
}

function edgesOf(within: Span, covers: readonly Cover[], ids: readonly string[]): readonly Edge[] {
  const positions = new Map(ids.map((id, position) => [id, position]));
  const edges: Edge[] = [];
  for (const { id: named, span } of covers) {
    const id = positions.get(named) ?? 0;
    const start = Math.max(span.start, within.start);
    const end = Math.min(span.end, within.end);
    if (start >= end) continue;
    edges.push({ offset: start, id, step: 1 }, { offset: end, id, step: -1 });
  }
  return edges.sort((a, b) => a.offset - b.offset);
}

function idsOver(open: ReadonlyMap<number, number>, ids: readonly string[]): readonly string[] {
  const positions = [...open.keys()].sort((a, b) => a - b);
  return positions.flatMap((position) => ids[position] ?? []);
}

function append(segments: Segment[], next: Segment): void {
  const last = segments.at(-1);
  if (last?.ids.length === next.ids.length && last.ids.every((id, i) => id === next.ids[i])) {
    segments[segments.length - 1] = { ...last, end: next.end };
  } else {
    segments.push(next);
  }
}
