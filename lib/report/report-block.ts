import type { ReportClaim } from '#lib/report/report-claim.ts';
import type { Block, BlockRole } from '#lib/text/block.ts';
import { segmentsOf } from '#lib/text/segments.ts';
import { type Span, overlaps } from '#lib/text/span.ts';

/** A run of a block's text over which the same claims lie. */
export interface ReportSegment extends Span {
  readonly text: string;
  /** The numbers of the claims that cover it, in reading order; none: plain text. */
  readonly claims: readonly number[];
  /** Of those, the claims whose last run ends here: where a format prints their number. */
  readonly ending: readonly number[];
}

/** A sentence with the numbers of the claims that touch it. */
export interface ReportSentence extends Span {
  readonly text: string;
  readonly claims: readonly number[];
}

/** A block of the draft, cut where claims begin and end. */
export interface ReportBlock extends Span {
  readonly role: BlockRole;
  /** The position of the block whose words this one repeats; such a block holds nothing to check. */
  readonly repeatOf: number | null;
  readonly segments: readonly ReportSegment[];
  /** Empty for a repeat. */
  readonly sentences: readonly ReportSentence[];
}

type Marked = Pick<ReportClaim, 'number' | 'spans'>;

/** Cuts one block of the draft's text at the edges of the claims' spans and into sentences. */
export function reportBlock(block: Block, text: string, claims: readonly Marked[]): ReportBlock {
  const here = claims.filter((claim) => claim.spans.some((span) => overlaps(span, block)));
  return {
    role: block.role,
    start: block.start,
    end: block.end,
    repeatOf: block.repeatOf,
    segments: cut(block, text, here),
    sentences: block.repeatOf === null ? sentencesOf(block, text, here) : [],
  };
}

function cut(block: Span, text: string, claims: readonly Marked[]): readonly ReportSegment[] {
  const covers = claims.flatMap((claim) =>
    claim.spans.map((span) => ({ id: String(claim.number), span })),
  );
  const lastEnds = new Map(claims.map((claim) => [claim.number, claim.spans.at(-1)?.end]));
  return segmentsOf(block, covers).map(({ start, end, ids }) => {
    const numbers = ids.map(Number);
    const ending = numbers.filter((number) => lastEnds.get(number) === end);
    return { start, end, text: text.slice(start, end), claims: numbers, ending };
  });
}

function sentencesOf(block: Span, text: string, claims: readonly Marked[]): ReportSentence[] {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  return [...segmenter.segment(text.slice(block.start, block.end))].map((found) => {
    const start = block.start + found.index;
    const span = { start, end: start + found.segment.trimEnd().length };
    return {
      ...span,
      text: text.slice(span.start, span.end),
      claims: claims.filter((claim) => covers(claim, span)).map((claim) => claim.number),
    };
  });
}

function covers(claim: Marked, span: Span): boolean {
  return claim.spans.some((run) => overlaps(run, span));
}
