import { AXES } from '#lib/claim/standing.ts';
import type { OpenMatters } from '#lib/report/open-matters.ts';
import type { Report } from '#lib/report/report.ts';
import type { ReportClaim } from '#lib/report/report-claim.ts';

/** A claim an editor must look at before print, and why. */
export interface PressingClaim {
  readonly claim: ReportClaim;
  /** What is open about it, in words; never empty. */
  readonly lacks: readonly string[];
}

/**
 * The claims that stand between the draft and print: those that lack something, and those that are
 * disputed or unverified, since somebody must decide whether they run. High priority first, then
 * those disputed, then reading order.
 */
export function pressingClaims({ claims, open }: Report): readonly PressingClaim[] {
  return claims
    .map((claim) => ({ claim, lacks: lacksOf(claim, open) }))
    .filter(({ lacks }) => lacks.length > 0)
    .toSorted((a, b) => weight(b.claim) - weight(a.claim));
}

function lacksOf(claim: ReportClaim, open: OpenMatters): readonly string[] {
  const { number } = claim;
  const isLacking = (numbers: readonly number[], words: string) =>
    numbers.includes(number) ? [words] : [];
  return [
    ...AXES.flatMap((axis) => {
      const { holds } = claim.judgements[axis];
      if (holds?.value === 'disputed') {
        return [`${axis} disputed: ${holds.disputedReason ?? 'no reason given'}`];
      }
      return holds?.value === 'unverified' ? [`${axis} unverified: run it or not?`] : [];
    }),
    ...isLacking(open.judgedWithoutEvidence, 'judged without evidence'),
    ...isLacking(open.withoutVerdict.attribution, 'no verdict on attribution'),
    ...isLacking(open.withoutVerdict.content, 'no verdict on content'),
    ...isLacking(open.withoutAttribution, 'no attribution recorded'),
    ...isLacking(open.withoutGroundRules, 'ground rules not stated'),
  ];
}

function weight(claim: ReportClaim): number {
  const urgent = { high: 4, normal: 2, low: 0 }[claim.priority];
  const isDisputed = AXES.some((axis) => claim.judgements[axis].standing === 'disputed');
  return urgent + (isDisputed ? 1 : 0);
}
