import type { Attribution } from '#lib/attribution/attribution.ts';
import type { Attributed } from '#lib/attribution/rules.ts';
import type { Desk } from '#lib/desk/desk.ts';
import { found } from '#lib/desk/keep.ts';
import type { AttributionId } from '#lib/id.ts';
import { type Result, ok } from '#lib/result.ts';

/** An attribution with its claim and the claim's other attributions. */
export async function attributed(
  desk: Desk,
  id: AttributionId,
): Promise<Result<{ readonly attribution: Attribution; readonly of: Attributed }>> {
  const attribution = found(await desk.store.attribution(id), 'attribution');
  if (!attribution.ok) return attribution;
  const { claimId } = attribution.value;
  const claim = found(await desk.store.claim(claimId), 'claim');
  if (!claim.ok) return claim;
  const { attributions } = await desk.store.matterOfClaim(claimId);
  return ok({ attribution: attribution.value, of: { claim: claim.value, attributions } });
}
