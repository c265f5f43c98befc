import type { Claim } from '#lib/claim/claim.ts';
import type { Desk } from '#lib/desk/desk.ts';
import { found } from '#lib/desk/keep.ts';
import type { Evidence } from '#lib/evidence/evidence.ts';
import type { EvidenceId } from '#lib/id.ts';
import { type Result, ok } from '#lib/result.ts';

/** Evidence with the claim it bears on. */
export async function evidenceWithClaim(
  desk: Desk,
  id: EvidenceId,
): Promise<Result<{ readonly evidence: Evidence; readonly claim: Claim }>> {
  const evidence = found(await desk.store.evidence(id), 'evidence');
  if (!evidence.ok) return evidence;
  const claim = found(await desk.store.claim(evidence.value.claimId), 'claim');
  if (!claim.ok) return claim;
  return ok({ evidence: evidence.value, claim: claim.value });
}
