import type { Axis, DisputedReason, VerdictValue } from '#lib/claim/standing.ts';
import type { DraftId } from '#lib/id.ts';
import type { Redact } from '#lib/report/redact.ts';
import type { Verdict } from '#lib/verdict/verdict.ts';

/** Where a claim stands on one axis: the verdict that holds, or that there is none. */
export type Standing = VerdictValue | 'unchecked';

/** The standings in the order in which reports list them. */
export const STANDINGS = [
  'corroborated',
  'unverified',
  'disputed',
  'unchecked',
] as const satisfies readonly Standing[];

/** One verdict as a report states it. */
export interface ReportVerdict {
  readonly value: VerdictValue;
  readonly disputedReason: DisputedReason | null;
  readonly justification: string;
  readonly by: string;
  /** ISO 8601 UTC. */
  readonly at: string;
  /** Taken back by whoever gave it: it holds no longer. */
  readonly withdrawn: { readonly reason: string; readonly by: string; readonly at: string } | null;
  /** A later draft has other facts: it holds no longer. */
  readonly isReopened: boolean;
  /** False when an earlier draft was read. */
  readonly isOnThisDraft: boolean;
}

/** One axis of one claim: what holds and how it came to. */
export interface Judgement {
  readonly standing: Standing;
  /** The verdict that holds: the last of the history neither withdrawn nor reopened; null when there is none. */
  readonly holds: ReportVerdict | null;
  /** Every verdict on the axis, oldest first. */
  readonly history: readonly ReportVerdict[];
}

/** The judgement on one axis out of a claim's verdicts, given oldest first. */
export function judgementOn(
  axis: Axis,
  verdicts: readonly Verdict[],
  draftId: DraftId,
  redact: Redact,
): Judgement {
  const history = verdicts
    .filter((verdict) => verdict.axis === axis)
    .map((verdict) => ({
      value: verdict.value,
      disputedReason: verdict.disputedReason,
      justification: redact(verdict.justification),
      by: verdict.recordedByName,
      at: verdict.recordedAt,
      withdrawn: withdrawalOf(verdict, redact),
      isReopened: verdict.reopenedIn !== null,
      isOnThisDraft: verdict.draftId === draftId,
    }));
  const holds =
    history.findLast(({ withdrawn, isReopened }) => withdrawn === null && !isReopened) ?? null;
  return { standing: holds?.value ?? 'unchecked', holds, history };
}

function withdrawalOf({ withdrawn }: Verdict, redact: Redact): ReportVerdict['withdrawn'] {
  if (withdrawn === null) return null;
  return { reason: redact(withdrawn.reason), by: withdrawn.byName, at: withdrawn.at };
}
