import type { ReportClaim } from '#lib/report/report-claim.ts';
import { type CoveredSentence, blockCoverage, dismissalsByBlock } from '#lib/review/coverage.ts';
import type { Block, BlockRole } from '#lib/text/block.ts';
import { type Cover, coversByBlock, segmentsOf } from '#lib/text/segments.ts';
import { sentencesOf } from '#lib/text/sentences.ts';
import type { Span } from '#lib/text/span.ts';

/** A run of a block's text over which the same claims lie. */
export interface ReportSegment extends Span {
  readonly text: string;
  /** The numbers of the claims that cover it, in reading order; none: plain text. */
  readonly claims: readonly number[];
  /** Of those, the claims that are last seen here: where a format prints their number. */
  readonly ending: readonly number[];
}

/** A dismissal that stands over a sentence, with who gave it. */
export interface ReportDismissal extends Span {
  readonly createdBy: string | null;
  readonly createdByName: string;
}

/** A sentence with what was done about it. */
export interface ReportSentence extends CoveredSentence<ReportDismissal> {
  readonly text: string;
}

/** A block of the draft, cut where claims begin and end. */
export interface ReportBlock extends Span {
  readonly role: BlockRole;
  /** The position of the block whose words this one repeats; such a block holds nothing to check. */
  readonly repeatOf: number | null;
  readonly segments: readonly ReportSegment[];
  readonly sentences: readonly ReportSentence[];
}

type Marked = Pick<ReportClaim, 'number' | 'spans'>;
type Uncounted = Omit<ReportSegment, 'ending'>;

/** Cuts the draft's blocks where claims begin and end, and into sentences. Claims in reading order. */
export function reportBlocks(
  blocks: readonly Block[],
  text: string,
  marked: { readonly claims: readonly Marked[]; readonly dismissals: readonly ReportDismissal[] },
): readonly ReportBlock[] {
  const marks = marked.claims.map(({ number, spans }) => ({ id: String(number), runs: spans }));
  const over = coversByBlock(blocks, marks);
  const cut = blocks.map((block, position) => segments(block, text, over[position] ?? []));
  const dismissed = dismissalsByBlock(blocks, marked.dismissals);
  const lastOf = lastSegments(cut.flat());
  return blocks.map((block, position) => ({
    role: block.role,
    start: block.start,
    end: block.end,
    repeatOf: block.repeatOf,
    segments: (cut[position] ?? []).map((segment) => ({
      ...segment,
      ending: segment.claims.filter((number) => lastOf.get(number) === segment),
    })),
    sentences: blockCoverage({
      sentences: sentencesOf(text, block),
      isRepeat: block.repeatOf !== null,
      runs: (over[position] ?? []).map(({ span }) => span),
      dismissals: dismissed.get(position) ?? [],
    }).map((sentence) => ({ ...sentence, text: text.slice(sentence.start, sentence.end) })),
  }));
}

function segments(block: Span, text: string, covers: readonly Cover[]): readonly Uncounted[] {
  return segmentsOf(block, covers).map(({ start, end, ids }) => ({
    start,
    end,
    text: text.slice(start, end),
    claims: ids.map(Number),
  }));
}

/** Where each claim is last seen: its number is printed there, and only there. */
function lastSegments(all: readonly Uncounted[]): ReadonlyMap<number, Uncounted> {
  const last = new Map<number, Uncounted>();
  for (const segment of all) for (const number of segment.claims) last.set(number, segment);
  return last;
}
