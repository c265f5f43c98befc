import { AXES } from '#lib/claim/standing.ts';
import type { OpenMatters } from '#lib/report/open-matters.ts';
import type { Report } from '#lib/report/report.ts';
import type { ReportClaim } from '#lib/report/report-claim.ts';

/** A claim an editor must look at before print, and why. */
export interface PressingClaim {
  readonly claim: ReportClaim;
  /** What it lacks besides verdicts, in words. */
  readonly lacks: readonly string[];
}

/**
 * The claims that stand between the draft and print: those that lack something, and those that are
 * disputed or unverified on an axis, since somebody must decide whether they run. High priority first,
 * within one priority disputed ones first, then in reading order.
 */
export function pressingClaims({ claims, open }: Report): readonly PressingClaim[] {
  return claims
    .map((claim) => ({ claim, lacks: lacksOf(claim, open) }))
    .filter(({ claim, lacks }) => lacks.length > 0 || !isCorroborated(claim))
    .toSorted((a, b) => weight(b.claim) - weight(a.claim));
}

function lacksOf({ number }: ReportClaim, open: OpenMatters): readonly string[] {
  const isLacking = (numbers: readonly number[], words: string) =>
    numbers.includes(number) ? [words] : [];
  return [
    ...isLacking(open.withoutPlace, 'without a place in this draft'),
    ...isLacking(open.notSettled, 'changed by a new draft, not settled'),
    ...isLacking(open.judgedWithoutEvidence, 'judged without evidence'),
    ...isLacking(open.withoutAttribution, 'no attribution recorded'),
    ...isLacking(open.withoutGroundRules, 'ground rules not stated'),
  ];
}

function isCorroborated(claim: ReportClaim): boolean {
  return AXES.every((axis) => claim.judgements[axis].standing === 'corroborated');
}

function weight(claim: ReportClaim): number {
  const urgent = { high: 4, normal: 2, low: 0 }[claim.priority];
  const isDisputed = AXES.some((axis) => claim.judgements[axis].standing === 'disputed');
  return urgent + (isDisputed ? 1 : 0);
}
