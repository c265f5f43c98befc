import { z } from 'zod';
import { claimSchema } from '#lib/claim/claim.ts';
import { claimLinkSchema, otherEnd } from '#lib/claim/link.ts';
import type { Desk } from '#lib/desk/desk.ts';
import type { ClaimId } from '#lib/id.ts';

/** A link as one of its claims shows it: with the claim at the other end and where that stands. */
export const linkedClaimSchema = z.object({ link: claimLinkSchema, other: claimSchema }).readonly();

export type LinkedClaim = z.infer<typeof linkedClaimSchema>;

/** The links that stand between a claim and others, oldest first, with the claims at their other ends. */
export async function linkedClaims(desk: Desk, claimId: ClaimId): Promise<readonly LinkedClaim[]> {
  const links = await desk.store.linksOfClaim(claimId);
  const others = await desk.store.claimsById(links.map((link) => otherEnd(link, claimId)));
  const byId = new Map(others.map((claim) => [claim.id, claim]));
  return links.flatMap((link) => {
    const other = byId.get(otherEnd(link, claimId));
    return other === undefined ? [] : [{ link, other }];
  });
}
