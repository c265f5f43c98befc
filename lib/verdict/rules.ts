import type { Claim } from '#lib/claim/claim.ts';
import { onNewestDraft, stillOpen } from '#lib/claim/rules.ts';
import { problem } from '#lib/problem.ts';
import { type Result, fail, ok } from '#lib/result.ts';
import type { Change } from '#lib/store/change.ts';
import type { Verdict } from '#lib/verdict/verdict.ts';

/**
 * Records a verdict on one axis of an open claim, as it stands in the newest draft. Disputed needs its
 * reason, every other verdict has none; a verdict without a justification is none.
 */
export function record(claim: Claim, verdict: Verdict, expects: number): Result<readonly Change[]> {
  const open = stillOpen(claim);
  if (!open.ok) return open;
  const current = onNewestDraft(claim, verdict);
  if (!current.ok) return current;
  if (verdict.justification.trim() === '')
    return refuse('justification', 'Say why the evidence leads to this verdict.');
  if (verdict.value === 'disputed' && verdict.disputedReason === null) {
    return refuse(
      'disputedReason',
      'Say why it is disputed: refuted (the evidence speaks against it) or conflicting (it speaks both ways).',
    );
  }
  if (verdict.value !== 'disputed' && verdict.disputedReason !== null)
    return refuse(
      'disputedReason',
      `A claim that is ${verdict.value} has no reason for a dispute.`,
    );
  return ok([{ kind: 'verdict.recorded', verdict, expects }]);
}

function refuse(path: string, message: string): Result<never> {
  return fail({ ...problem('invalid', message), fields: [{ path, message }] });
}
