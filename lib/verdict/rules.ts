import type { Claim } from '#lib/claim/claim.ts';
import type { Axis } from '#lib/claim/standing.ts';
import { stillOpen, whereItStands } from '#lib/claim/rules.ts';
import { fieldRefusal, refusal } from '#lib/problem.ts';
import { type Result, fail, ok } from '#lib/result.ts';
import { say } from '#lib/say.ts';
import type { Change } from '#lib/store/change.ts';
import type { Verdict, VerdictWithdrawal } from '#lib/verdict/verdict.ts';

/**
 * Records a verdict on one axis of an open claim, as it stands in the newest draft. Disputed needs its
 * reason, every other verdict has none; a verdict without a justification is none.
 */
export function record(claim: Claim, verdict: Verdict, expects: number): Result<readonly Change[]> {
  const open = stillOpen(claim);
  if (!open.ok) return open;
  const current = whereItStands(claim, verdict);
  if (!current.ok) return current;
  const whole = wellFormed(verdict);
  if (!whole.ok) return whole;
  return ok([{ kind: 'verdict.recorded', verdict, expects }]);
}

/** Whether a judgement says why: always a justification, and with disputed its reason. */
export function wellFormed(
  verdict: Pick<Verdict, 'value' | 'disputedReason' | 'justification'>,
): Result<null> {
  if (verdict.justification.trim() === '')
    return fail(fieldRefusal('justification', say('justification-missing')));
  if (verdict.value === 'disputed' && verdict.disputedReason === null) {
    return fail(fieldRefusal('disputedReason', say('dispute-without-reason')));
  }
  if (verdict.value !== 'disputed' && verdict.disputedReason !== null)
    return fail(
      fieldRefusal('disputedReason', say('reason-without-dispute', { value: verdict.value })),
    );
  return ok(null);
}

/** The verdict that holds on an axis, out of a claim's verdicts given oldest first; null where none does. */
export function holding(verdicts: readonly Verdict[], axis: Axis): Verdict | null {
  return verdicts.findLast((each) => each.axis === axis && holds(each)) ?? null;
}

function holds({ withdrawn, reopenedIn }: Verdict): boolean {
  return withdrawn === null && reopenedIn === null;
}

/** What withdrawing a verdict needs to know of the claim it was given on. */
export interface Judged {
  readonly claim: Claim;
  /** All verdicts of the claim, oldest first. */
  readonly verdicts: readonly Verdict[];
}

/**
 * Takes a verdict back that was given by a slip: only the one that holds, and only by whoever gave it.
 * The verdict before it then holds again. To disagree with another's verdict one gives one's own.
 */
export function withdraw(
  { claim, verdicts }: Judged,
  verdict: Verdict,
  wanted: { readonly withdrawal: VerdictWithdrawal; readonly expects: number },
): Result<readonly Change[]> {
  const open = stillOpen(claim);
  if (!open.ok) return open;
  if (verdict.withdrawn !== null) return fail(refusal('policy', say('verdict-withdrawn')));
  if (verdict.recordedBy !== wanted.withdrawal.by) {
    return fail(refusal('policy', say('verdict-of-another', { name: verdict.recordedByName })));
  }
  if (holding(verdicts, verdict.axis)?.id !== verdict.id) {
    return fail(refusal('policy', say('verdict-passed')));
  }
  return ok([{ kind: 'verdict.withdrawn', verdict, ...wanted }]);
}
