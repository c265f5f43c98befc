import { z } from 'zod';
import type { Block } from '#lib/text/block.ts';
import { blockAt } from '#lib/text/blocks.ts';
import { coversByBlock } from '#lib/text/segments.ts';
import { sentencesOf } from '#lib/text/sentences.ts';
import { type Span, contains } from '#lib/text/span.ts';

/**
 * What was done about a sentence. `claimed`: an open claim touches it. `dismissed`: a person said that
 * there is nothing to check in it. `repeat`: it stands in a block that repeats another. The first
 * that holds counts, in this order.
 */
export const COVERAGES = ['claimed', 'dismissed', 'repeat', 'untouched'] as const;

export type Coverage = (typeof COVERAGES)[number];

/** A sentence of a draft with what was done about it. */
export interface CoveredSentence<D extends Span = Span> extends Span {
  readonly coverage: Coverage;
  /** The standing dismissal over it, also where a claim counts before it. */
  readonly dismissal: D | null;
}

/** The sentences of each block of a draft, in the order of its blocks. */
export type SentencesByBlock = readonly (readonly Span[])[];

/** What lies over one block: in any order, sticking out or not. */
export interface BlockMarks<D extends Span> {
  readonly sentences: readonly Span[];
  readonly isRepeat: boolean;
  /** The runs of open claims. */
  readonly runs: readonly Span[];
  /** Standing dismissals. */
  readonly dismissals: readonly D[];
}

const count = z.int().min(0);

/** How many sentences there are, and how many of each coverage. */
export const coverageSumsSchema = z
  .object({
    sentences: count,
    claimed: count,
    dismissed: count,
    repeat: count,
    untouched: count,
  })
  .readonly();

export type CoverageSums = z.infer<typeof coverageSumsSchema>;

/** Cuts every block of a draft into its sentences: the costly part, the same for ever. */
export function splitDraft(draft: {
  readonly text: string;
  readonly blocks: readonly Block[];
}): SentencesByBlock {
  return draft.blocks.map((block) => sentencesOf(draft.text, block));
}

/**
 * The coverage of one block. A dismissal covers the sentences it holds whole, so that a sentence that has
 * grown since is untouched again. Linear but for sorting.
 */
export function blockCoverage<D extends Span>(marks: BlockMarks<D>): readonly CoveredSentence<D>[] {
  const isClaimed = touchedBy(marks.runs);
  const dismissalOver = holding(marks.dismissals);
  return marks.sentences.map(({ start, end }) => {
    const dismissal = dismissalOver({ start, end });
    return { start, end, dismissal, coverage: coverageOf(isClaimed({ start, end }), dismissal) };
  });

  function coverageOf(claimed: boolean, dismissal: D | null): Coverage {
    if (claimed) return 'claimed';
    if (dismissal !== null) return 'dismissed';
    return marks.isRepeat ? 'repeat' : 'untouched';
  }
}

/** What lies over a whole draft: in any order. */
export interface DraftMarks<D extends Span> {
  readonly blocks: readonly Block[];
  readonly sentences: SentencesByBlock;
  readonly runs: readonly Span[];
  readonly dismissals: readonly D[];
}

/** The coverage of a whole draft, block by block. n log n in sentences, runs and dismissals. */
export function draftCoverage<D extends Span>({
  blocks,
  sentences,
  runs,
  dismissals,
}: DraftMarks<D>): readonly (readonly CoveredSentence<D>[])[] {
  const over = coversByBlock(blocks, [{ id: 'claimed', runs }]);
  const dismissed = dismissalsByBlock(blocks, dismissals);
  return blocks.map((block, position) =>
    blockCoverage({
      sentences: sentences[position] ?? [],
      isRepeat: block.repeatOf !== null,
      runs: (over[position] ?? []).map(({ span }) => span),
      dismissals: dismissed.get(position) ?? [],
    }),
  );
}

/** Standing dismissals by the position of the block they begin in; blocks without one are left out. */
export function dismissalsByBlock<D extends Span>(
  blocks: readonly Block[],
  dismissals: readonly D[],
): ReadonlyMap<number, readonly D[]> {
  const found = new Map<number, D[]>();
  for (const dismissal of dismissals) {
    const position = blockAt(blocks, dismissal.start);
    const those = found.get(position);
    if (those === undefined) found.set(position, [dismissal]);
    else those.push(dismissal);
  }
  return found;
}

/** How many of the sentences have each coverage. */
export function sumsOf(covered: readonly { readonly coverage: Coverage }[]): CoverageSums {
  const sums = { sentences: covered.length, claimed: 0, dismissed: 0, repeat: 0, untouched: 0 };
  for (const { coverage } of covered) sums[coverage] += 1;
  return sums;
}

/** Several sums as one. */
export function addedUp(parts: readonly CoverageSums[]): CoverageSums {
  const sums = { sentences: 0, claimed: 0, dismissed: 0, repeat: 0, untouched: 0 };
  for (const part of parts) {
    sums.sentences += part.sentences;
    for (const coverage of COVERAGES) sums[coverage] += part[coverage];
  }
  return sums;
}

/** Who dismissed how many sentences. */
export interface DismissedBy {
  readonly personId: string | null;
  /** The name as it was when they last did. */
  readonly name: string;
  readonly sentences: number;
}

/**
 * The dismissed sentences by the person who dismissed them, most first; together they are the sum of the
 * dismissed. Sentences a claim counts before belong to nobody.
 */
export function dismissedBy(
  covered: readonly CoveredSentence<
    Span & { readonly createdBy: string | null; readonly createdByName: string }
  >[],
): readonly DismissedBy[] {
  const found = new Map<string, { personId: string | null; name: string; sentences: number }>();
  for (const { coverage, dismissal } of covered) {
    if (coverage !== 'dismissed' || dismissal === null) continue;
    const { createdBy: personId, createdByName: name } = dismissal;
    // Whoever is no person (the command line) is told apart by name.
    const key = personId ?? `no person: ${name}`;
    const sentences = (found.get(key)?.sentences ?? 0) + 1;
    found.set(key, { personId, name, sentences });
  }
  return [...found.values()].sort(
    (a, b) => b.sentences - a.sentences || (a.name < b.name ? -1 : Number(a.name > b.name)),
  );
}

/** Whether any of the runs shares a character with a sentence; for sentences in reading order. */
function touchedBy(runs: readonly Span[]): (sentence: Span) => boolean {
  const sorted = runs.filter((run) => run.start < run.end).toSorted((a, b) => a.start - b.start);
  let next = 0;
  let reach = 0;
  return (sentence) => {
    while (next < sorted.length && (sorted[next]?.start ?? 0) < sentence.end) {
      reach = Math.max(reach, sorted[next]?.end ?? 0);
      next += 1;
    }
    return reach > sentence.start;
  };
}

/** The dismissal that holds a sentence whole; for sentences in reading order. */
function holding<D extends Span>(dismissals: readonly D[]): (sentence: Span) => D | null {
  const sorted = dismissals.toSorted((a, b) => a.start - b.start);
  let next = 0;
  let longest: D | null = null;
  return (sentence) => {
    for (let one = sorted[next]; one !== undefined && one.start <= sentence.start;) {
      if (longest === null || one.end > longest.end) longest = one;
      next += 1;
      one = sorted[next];
    }
    return longest !== null && contains(longest, sentence) ? longest : null;
  };
}
