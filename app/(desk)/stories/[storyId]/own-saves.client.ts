'use client';

import type { Claim } from '#lib/claim/claim.ts';
import type { ClaimId } from '#lib/id.ts';
import { takeClaim } from './claim-acts.client.ts';
import type { GalleyDesk } from './galley-desk.client.ts';

/** The versions of claims that this page itself made: their author knows what is in them. */
const own = new Map<ClaimId, Set<number>>();

/** Takes a claim's state as it came back from a save of this page. */
export function takeOwn(desk: GalleyDesk, claim: Claim): void {
  const versions = own.get(claim.id) ?? new Set();
  own.set(claim.id, versions.add(claim.version));
  takeClaim(desk, claim);
}

/**
 * The version to state in a save that was begun on version `since`: later ones that are all one's own
 * do not make it stale. One by somebody else does, and then both are shown.
 */
export function expectedVersion(claimId: ClaimId, since: number): number {
  const versions = own.get(claimId);
  let version = since;
  while (versions?.has(version + 1) === true) version += 1;
  return version;
}
