import type { AnswerOf } from '#lib/desk/operations.ts';
import type { DismissalId } from '#lib/id.ts';
import {
  type CoverageSums,
  type CoveredSentence,
  addedUp,
  blockCoverage,
  sumsOf,
} from '#lib/review/coverage.ts';
import type { Block } from '#lib/text/block.ts';
import { blockAt } from '#lib/text/blocks.ts';
import { sentencesOf } from '#lib/text/sentences.ts';
import type { Span } from '#lib/text/span.ts';

/** A dismissal that stands, as the server tells of it. */
export type ToldDismissal = AnswerOf<'read-coverage'>['dismissals'][number];

/** The same as a stretch of the text. */
export interface Standing extends Span {
  readonly id: DismissalId;
  readonly by: ToldDismissal['by'];
  readonly name: string;
  readonly at: string;
}

/** A sentence with what was done about it. */
export type Covered = CoveredSentence<Standing>;

/** What was done about one block; the same object until any of it changes. */
export interface BlockCover {
  readonly sentences: readonly Covered[];
  readonly sums: CoverageSums;
}

/** The coverage of a story on screen. */
export interface Covers {
  /** One for each block of the draft; null until it is split into sentences. */
  readonly blocks: readonly (BlockCover | null)[];
  /** Whether the dismissals were read; some may be known before. */
  readonly isRead: boolean;
  /** The standing dismissals by id. */
  readonly dismissals: ReadonlyMap<DismissalId, Standing>;
  /** By the position of the block they stand in. */
  readonly byBlock: ReadonlyMap<number, readonly Standing[]>;
  /** Taken back for good: an answer that comes late must not bring them back. */
  readonly withdrawn: ReadonlySet<DismissalId>;
  /** Over the whole draft; null until all of it is known. */
  readonly sums: CoverageSums | null;
}

/** The draft's sentences, split block by block when they are first asked for. */
export interface Sentences {
  readonly at: (position: number) => readonly Span[];
  readonly isSplit: (position: number) => boolean;
}

/** What coverage is counted from. */
export interface CoverSource {
  readonly blocks: readonly Block[];
  readonly sentences: Sentences;
  /** The runs of the open claims over a block; those that reach out of it may be among them. */
  readonly runsAt: (position: number) => readonly Span[];
}

/** Splits a draft's blocks on demand, each of them once. */
export function sentencesIn(text: string, blocks: readonly Block[]): Sentences {
  const split = new Map<number, readonly Span[]>();
  return {
    isSplit: (position) => split.has(position),
    at(position) {
      const block = blocks[position];
      const known = split.get(position);
      if (known !== undefined || block === undefined) return known ?? [];
      const fresh = sentencesOf(text, block);
      split.set(position, fresh);
      return fresh;
    },
  };
}

/** A story of which nothing is known yet. */
export function openCovers(blocks: readonly Block[]): Covers {
  return {
    blocks: blocks.map(() => null),
    isRead: false,
    dismissals: new Map(),
    byBlock: new Map(),
    withdrawn: new Set(),
    sums: null,
  };
}

/**
 * The coverage with some blocks counted anew: those that are split. A block whose coverage came out the
 * same keeps its object, so that whoever shows it need not draw it again.
 */
export function recounted(
  source: CoverSource,
  before: Covers,
  positions: Iterable<number>,
): Covers {
  const blocks = [...before.blocks];
  let isChanged = false;
  for (const at of positions) {
    if (!source.sentences.isSplit(at)) continue;
    const known = blocks[at] ?? null;
    const fresh = coverOf(source, before, at);
    if (known !== null && isSame(known, fresh)) continue;
    blocks[at] = fresh;
    isChanged = true;
  }
  const after = isChanged ? { ...before, blocks } : before;
  return { ...after, sums: isChanged || after.sums === null ? sumsOver(after) : after.sums };
}

/** The coverage of one block, split now if it was not yet. */
export function coverOf(source: CoverSource, covers: Covers, at: number): BlockCover {
  const sentences = blockCoverage({
    sentences: source.sentences.at(at),
    isRepeat: source.blocks[at]?.repeatOf !== null,
    runs: source.runsAt(at),
    dismissals: covers.byBlock.get(at) ?? [],
  });
  return { sentences, sums: sumsOf(sentences) };
}

/** News of dismissals: those that stand, and those that were taken back. */
export interface DismissalNews {
  readonly standing: readonly ToldDismissal[];
  readonly withdrawn: readonly DismissalId[];
  /** Whether these are all that stand. */
  readonly isWhole?: true;
}

/** The coverage with news of dismissals, in whatever order news come. */
export function withDismissals(source: CoverSource, before: Covers, news: DismissalNews): Covers {
  const withdrawn = new Set([...before.withdrawn, ...news.withdrawn]);
  const dismissals = new Map(before.dismissals);
  const touched = new Set<number>();
  for (const id of news.withdrawn) {
    const gone = dismissals.get(id);
    if (gone === undefined) continue;
    dismissals.delete(id);
    touched.add(blockAt(source.blocks, gone.start));
  }
  for (const { span, ...about } of news.standing) {
    if (withdrawn.has(about.id) || dismissals.has(about.id)) continue;
    dismissals.set(about.id, { ...about, start: span.start, end: span.end });
    touched.add(blockAt(source.blocks, span.start));
  }
  const byBlock = new Map(before.byBlock);
  for (const at of touched) byBlock.set(at, []);
  for (const one of dismissals.values()) {
    const at = blockAt(source.blocks, one.start);
    if (touched.has(at)) byBlock.set(at, [...(byBlock.get(at) ?? []), one]);
  }
  const isRead = before.isRead || news.isWhole === true;
  return recounted(source, { ...before, isRead, dismissals, withdrawn, byBlock }, touched);
}

function sumsOver({ blocks, isRead }: Covers): CoverageSums | null {
  if (!isRead) return null;
  const sums: CoverageSums[] = [];
  for (const block of blocks) {
    if (block === null) return null;
    sums.push(block.sums);
  }
  return addedUp(sums);
}

function isSame(a: BlockCover, b: BlockCover): boolean {
  return (
    a.sentences.length === b.sentences.length &&
    a.sentences.every((sentence, index) => {
      const other = b.sentences[index];
      return (
        sentence.coverage === other?.coverage && sentence.dismissal?.id === other.dismissal?.id
      );
    })
  );
}
