import { AXES, type Axis } from '#lib/claim/standing.ts';
import type { ReportClaim } from '#lib/report/report-claim.ts';
import type { ReportAttribution } from '#lib/report/attribution-tree.ts';
import type { Standing } from '#lib/report/judgement.ts';
import type { ReportBlock } from '#lib/report/report-block.ts';
import type { Span } from '#lib/text/span.ts';

/** A sentence that nobody has marked or dismissed, and that repeats none. */
export interface UntouchedSentence extends Span {
  readonly text: string;
  /** The position of its block in the report's list of blocks. */
  readonly block: number;
}

/** What still stands between the draft and print; claims by number, in reading order. */
export interface OpenMatters {
  readonly withoutVerdict: Readonly<Record<Axis, readonly number[]>>;
  readonly withoutAttribution: readonly number[];
  /** Attributed to somebody, while the terms on which they spoke are not stated. */
  readonly withoutGroundRules: readonly number[];
  /** Corroborated or disputed on an axis, with no evidence to show for it. */
  readonly judgedWithoutEvidence: readonly number[];
  /** Marked in an earlier draft, and without a place in this one. */
  readonly withoutPlace: readonly number[];
  /** Changed by a new draft, and not settled. */
  readonly notSettled: readonly number[];
  readonly untouched: readonly UntouchedSentence[];
}

/** The numbers of the open claims by the verdict that holds on one axis, in reading order. */
export type Tally = Readonly<Record<Standing, readonly number[]>>;

/** Both axes' tallies. */
export function talliesOf(claims: readonly ReportClaim[]): Readonly<Record<Axis, Tally>> {
  const tally = (axis: Axis): Tally => {
    const having = (standing: Standing) =>
      numbersOf(claims, (claim) => claim.judgements[axis].standing === standing);
    return {
      corroborated: having('corroborated'),
      unverified: having('unverified'),
      disputed: having('disputed'),
      unchecked: having('unchecked'),
    };
  };
  return { attribution: tally('attribution'), content: tally('content') };
}

/** What is open, out of the claims and the blocks as the report shows them. */
export function openMatters(
  claims: readonly ReportClaim[],
  blocks: readonly ReportBlock[],
): OpenMatters {
  const unchecked = (axis: Axis) =>
    numbersOf(claims, (claim) => claim.judgements[axis].standing === 'unchecked');
  return {
    withoutVerdict: { attribution: unchecked('attribution'), content: unchecked('content') },
    withoutAttribution: numbersOf(claims, (claim) => claim.attributions.length === 0),
    withoutGroundRules: numbersOf(claims, (claim) => claim.attributions.some(hasUnstatedRules)),
    judgedWithoutEvidence: numbersOf(
      claims,
      (claim) =>
        claim.evidence.length === 0 &&
        AXES.some((axis) => isJudged(claim.judgements[axis].standing)),
    ),
    withoutPlace: numbersOf(claims, ({ unplaced }) => unplaced !== null),
    notSettled: numbersOf(claims, ({ unplaced, isWaiting }) => unplaced === null && isWaiting),
    untouched: blocks.flatMap((block, position) =>
      block.sentences
        .filter(({ coverage }) => coverage === 'untouched')
        .map(({ start, end, text }) => ({ start, end, text, block: position })),
    ),
  };
}

/** How many matters are open: claims once for each thing they lack, and untouched sentences. */
export function countOpen(open: OpenMatters): number {
  return (
    open.withoutVerdict.attribution.length +
    open.withoutVerdict.content.length +
    open.withoutAttribution.length +
    open.withoutGroundRules.length +
    open.judgedWithoutEvidence.length +
    open.withoutPlace.length +
    open.notSettled.length +
    open.untouched.length
  );
}

function isJudged(standing: Standing): boolean {
  return standing === 'corroborated' || standing === 'disputed';
}

function hasUnstatedRules(attribution: ReportAttribution): boolean {
  if (attribution.source !== null && attribution.groundRules === 'not-stated') return true;
  return attribution.nested.some(hasUnstatedRules);
}

function numbersOf(
  claims: readonly ReportClaim[],
  isWanted: (claim: ReportClaim) => boolean,
): readonly number[] {
  return claims.filter(isWanted).map((claim) => claim.number);
}
