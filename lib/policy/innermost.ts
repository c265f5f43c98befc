import type { AttributionFact } from '#lib/policy/facts.ts';

/**
 * The attributions nearest to the claim: those that hold no other. Where X says that Y accused Z, the claim is Y's;
 * that X has a name and Y has none does not make it a named person's.
 */
export function innermost(attributions: readonly AttributionFact[]): readonly AttributionFact[] {
  if (attributions.length < 2) return attributions;
  const holders = new Set(attributions.map(({ parentId }) => parentId));
  return attributions.filter(({ id }) => !holders.has(id));
}
