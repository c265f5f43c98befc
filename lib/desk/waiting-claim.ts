import type { Waiting } from '#lib/carry/settling.ts';
import type { WorkingDesk } from '#lib/desk/desk.ts';
import { found } from '#lib/desk/keep.ts';
import type { ClaimId } from '#lib/id.ts';
import { actorName, personOf } from '#lib/people/actor.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { blindOneFirst } from '#lib/review/second-reading-rules.ts';

/** A claim with how it came into the newest draft, and its verdicts. Refused to whoever judges it blind. */
export async function waitingClaim(desk: WorkingDesk, id: ClaimId): Promise<Result<Waiting>> {
  const claim = found(await desk.store.claim(id), 'claim');
  if (!claim.ok) return claim;
  if (desk.hidden.has(id)) return fail(blindOneFirst(claim.value));
  const { verdicts } = await desk.store.matterOfClaim(id);
  const carried = (await desk.store.carriedOf(id)).at(-1) ?? null;
  return ok({ claim: claim.value, carried, verdicts });
}

/** Whoever sits at the desk, as one who settles. */
export function settlerAt(desk: WorkingDesk) {
  return {
    at: desk.now(),
    by: personOf(desk.actor),
    byName: actorName(desk.actor),
    newVerdictId: () => desk.newId('verdict'),
  };
}
