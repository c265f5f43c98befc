import { type Alignment, BACKBONE, align } from '#lib/carry/align.ts';
import type { DraftTokens } from '#lib/carry/align-tokens.ts';
import type { Span } from '#lib/text/span.ts';

/** What a run of two drafts is to both: the same words, other words in their place, or words of only one of them. */
export const PIECE_KINDS = ['same', 'replaced', 'removed', 'added', 'moved'] as const;

/** A run of words in two drafts. UTF-16, half-open; null where the draft has nothing of it. */
export interface Piece {
  readonly kind: (typeof PIECE_KINDS)[number];
  readonly from: Span | null;
  readonly to: Span | null;
}

/** A run of tokens of both texts, half-open; an empty one where a text has nothing of it. */
interface Run {
  kind: Piece['kind'];
  from: number;
  fromEnd: number;
  to: number;
  toEnd: number;
}

/**
 * Two texts as runs of words, in the order of the second; what is only in the first stands where it stood. Every
 * token of both is in exactly one run. Linear.
 */
export function pieces({
  from,
  to,
}: {
  readonly from: string;
  readonly to: string;
}): readonly Piece[] {
  const alignment = align(from, to);
  return runsOf(alignment).map(({ kind, ...run }) => ({
    kind,
    from: spanOf(alignment.from, run.from, run.fromEnd),
    to: spanOf(alignment.to, run.to, run.toEnd),
  }));
}

function runsOf({ from, to, links, back, strands }: Alignment): readonly Run[] {
  const runs = new RunList();
  let left = 0;
  const takeRemoved = (until: number) => {
    for (; left < until; left += 1) {
      // What moved is told where it stands now.
      if ((links[left] ?? -1) < 0) runs.add('removed', [left, left + 1], null);
    }
  };
  for (let right = 0; right < to.count; right += 1) {
    const there = back[right] ?? -1;
    if (there < 0) {
      runs.add('added', null, [right, right + 1]);
      continue;
    }
    const isInOrder = strands[there] === BACKBONE && there >= left;
    if (isInOrder) takeRemoved(there);
    const isSame = from.ids[there] === to.ids[right];
    const kind = isInOrder ? (isSame ? 'same' : 'replaced') : 'moved';
    runs.add(kind, [there, there + 1], [right, right + 1]);
    if (isInOrder) left = there + 1;
  }
  takeRemoved(from.count);
  return runs.all;
}

type Range = readonly [start: number, end: number];

/** Runs that grow while the next tokens continue them in both texts. */
class RunList {
  readonly all: Run[] = [];

  add(kind: Run['kind'], from: Range | null, to: Range | null): void {
    const last = this.all.at(-1);
    if (last !== undefined && this.#goesOn(last, kind, from, to)) {
      last.fromEnd = from?.[1] ?? last.fromEnd;
      last.toEnd = to?.[1] ?? last.toEnd;
      // Words taken out where others were put in were replaced by them.
      if (last.kind !== kind) last.kind = 'replaced';
      return;
    }
    const [start, end] = from ?? [last?.fromEnd ?? 0, last?.fromEnd ?? 0];
    const [toStart, toEnd] = to ?? [last?.toEnd ?? 0, last?.toEnd ?? 0];
    this.all.push({ kind, from: start, fromEnd: end, to: toStart, toEnd });
  }

  #goesOn(last: Run, kind: Run['kind'], from: Range | null, to: Range | null): boolean {
    const isChange = (one: Run['kind']) => one !== 'same' && one !== 'moved';
    if (last.kind !== kind && !(isChange(last.kind) && isChange(kind))) return false;
    return (from === null || from[0] === last.fromEnd) && (to === null || to[0] === last.toEnd);
  }
}

function spanOf({ starts, ends }: DraftTokens, first: number, end: number): Span | null {
  if (first === end) return null;
  return { start: starts[first] ?? 0, end: ends[end - 1] ?? 0 };
}
