import type { AttributionFact, ClaimFact, TermsFact } from '#lib/policy/facts.ts';

/** On which terms the sources of a whole story spoke, as all its attributions and claims tell. Linear in both. */
export function termsIn(
  attributions: readonly AttributionFact[],
  claims: readonly ClaimFact[],
): readonly TermsFact[] {
  const open = new Set(claims.filter(({ state }) => state === 'open').map(({ id }) => id));
  return attributions.flatMap(({ sourceId, groundRules, state, claimId }) =>
    sourceId === null
      ? []
      : [{ sourceId, groundRules, isOpen: state === 'open' && open.has(claimId) }],
  );
}
