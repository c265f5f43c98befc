import type { Claim } from '#lib/claim/claim.ts';
import type { ClaimId, PersonId } from '#lib/id.ts';
import type { PolicyFacts } from '#lib/policy/facts.ts';

/** What tells who judged which claim of high priority. */
export interface Duties extends Pick<PolicyFacts, 'verdicts' | 'secondJudgements'> {
  /** Who last took the high priority from a claim. */
  readonly loweredBy: ReadonlyMap<ClaimId, PersonId>;
}

/**
 * The open claims of high priority, by the people who judged them, in the order of the claims. Whoever judged such a claim
 * does not sign: the same people as count towards a second person, so also who judged in a second reading, and whose
 * verdict another has taken the place of. A verdict that was withdrawn, or whose facts have changed since, is none. A claim
 * is of high priority still for whoever lowered it: nobody makes their own way to the signature.
 */
export function judgesOfHigh(
  claims: readonly Claim[],
  { verdicts, secondJudgements, loweredBy }: Duties,
): ReadonlyMap<PersonId, readonly Claim[]> {
  const judgesOf = new Map<ClaimId, Set<PersonId>>();
  for (const { id, state, priority } of claims) {
    const isHigh = priority === 'high' || loweredBy.has(id);
    if (state === 'open' && isHigh) judgesOf.set(id, new Set());
  }
  for (const { claimId, recordedBy, withdrawn, reopenedIn } of verdicts) {
    const stands = withdrawn === null && reopenedIn === null;
    if (stands && recordedBy !== null) judgesOf.get(claimId)?.add(recordedBy);
  }
  for (const { claimId, readerId } of secondJudgements) judgesOf.get(claimId)?.add(readerId);
  const judged = new Map<PersonId, Claim[]>();
  for (const claim of claims) {
    const barred = claim.priority === 'high' ? null : loweredBy.get(claim.id);
    for (const judge of judgesOf.get(claim.id) ?? []) {
      if (barred !== null && judge !== barred) continue;
      const before = judged.get(judge);
      if (before === undefined) judged.set(judge, [claim]);
      else before.push(claim);
    }
  }
  return judged;
}
