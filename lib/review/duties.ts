import type { Claim } from '#lib/claim/claim.ts';
import type { ClaimId, PersonId } from '#lib/id.ts';
import type { PolicyFacts } from '#lib/policy/facts.ts';

/**
 * The open claims of high priority, by the people who judged them, in the order of the claims. Whoever judged such a claim
 * does not sign: the same people as count towards a second person, so also who judged in a second reading, and whose
 * verdict another has taken the place of. A verdict that was withdrawn, or whose facts have changed since, is none.
 */
export function judgesOfHigh(
  claims: readonly Claim[],
  { verdicts, secondJudgements }: Pick<PolicyFacts, 'verdicts' | 'secondJudgements'>,
): ReadonlyMap<PersonId, readonly Claim[]> {
  const judgesOf = new Map<ClaimId, Set<PersonId>>();
  for (const { id, state, priority } of claims) {
    if (state === 'open' && priority === 'high') judgesOf.set(id, new Set());
  }
  for (const { claimId, recordedBy, withdrawn, reopenedIn } of verdicts) {
    const stands = withdrawn === null && reopenedIn === null;
    if (stands && recordedBy !== null) judgesOf.get(claimId)?.add(recordedBy);
  }
  for (const { claimId, readerId } of secondJudgements) judgesOf.get(claimId)?.add(readerId);
  const judged = new Map<PersonId, Claim[]>();
  for (const claim of claims) {
    for (const judge of judgesOf.get(claim.id) ?? []) {
      const before = judged.get(judge);
      if (before === undefined) judged.set(judge, [claim]);
      else before.push(claim);
    }
  }
  return judged;
}
